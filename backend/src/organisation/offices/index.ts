export * from './office.entity.ts';
export { OfficesModule } from './offices.module.ts';
export { OfficesHttpModule } from './offices-http.module.ts';
export { OfficesJobsModule } from './office-jobs.ts';
export { OFFICE_OF } from './contact-listings.query.ts';
export { settingOf } from './office-settings.ts';
export { setting } from './setting.sql.ts';
export { responsibleOffice } from './responsible-office.query.ts';
export { CONTACT_POINT_CONFIRM } from './contact-point-link.ts';
