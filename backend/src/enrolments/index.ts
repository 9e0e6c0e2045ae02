export * from './enrolment.entities.ts';
export { addEnrolment } from './add-enrolment.ts';
export { cancelEnrolment } from './cancel-enrolment.ts';
export { confirmLink, manageLink } from './enrolment-links.ts';
export { EnrolmentsModule } from './enrolments.module.ts';
