export * from './enrolment.entities.ts';
export { confirmLink, manageLink } from './enrolment-links.ts';
export { EnrolmentsModule } from './enrolments.module.ts';
