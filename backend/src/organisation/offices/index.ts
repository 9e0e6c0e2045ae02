export * from './office.entity.ts';
export { OfficesModule } from './offices.module.ts';
export { OfficesHttpModule } from './offices-http.module.ts';
export { OfficesJobsModule } from './office-jobs.ts';
export { OFFICE_OF } from './contact-listings.query.ts';
export {
  againstClosing,
  countiesOf,
  finishClosing,
  forgetClosing,
  heirOf,
  lockOffices,
  planClosing,
  pointsOf,
  undoGiving,
} from './close-office.ts';
export { counties } from './counties.query.ts';
export { demandOpen, giveCounty, lockCounties, takeBackCounty } from './give-county.ts';
export { officeInFull } from './offices-in-full.query.ts';
export { settingOf } from './office-settings.ts';
export { largestTown } from './largest-town.sql.ts';
export { setting } from './setting.sql.ts';
export { responsibleOffice } from './responsible-office.query.ts';
export { CONTACT_POINT_CONFIRM } from './contact-point-link.ts';
export { demandPoint, reopenContactPoint, shutContactPoint } from './register-contact-point.ts';
export { foundOrganisation, openOffice } from './open-office.ts';
