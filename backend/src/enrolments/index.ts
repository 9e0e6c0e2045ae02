export * from './answer.entities.ts';
export * from './enrolment.entities.ts';
export { addEnrolment } from './add-enrolment.ts';
export { cancelEnrolment } from './cancel-enrolment.ts';
export * from './party.entities.ts';
export { confirmLink, doorUrl, manageLink, partyLink } from './enrolment-links.ts';
export { IS_FOR } from './audience.ts';
export { ENTRY_SEQUENCE } from './enrolment-calendar.query.ts';
export { EnrolmentsModule } from './enrolments.module.ts';
