export * from './enrolment.entities.ts';
export { confirmLink, manageLink } from './enrolment-links.ts';
export { ENTRY_SEQUENCE } from './enrolment-calendar.query.ts';
export { EnrolmentsModule } from './enrolments.module.ts';
