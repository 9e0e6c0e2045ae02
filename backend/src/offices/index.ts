export * from './office.entity.ts';
export { OfficesModule } from './offices.module.ts';
export { responsibleOffice } from './responsible-office.query.ts';
