export * from './enrolment.entities.ts';
export { confirmLink, doorUrl, manageLink } from './enrolment-links.ts';
export { EnrolmentsModule } from './enrolments.module.ts';
