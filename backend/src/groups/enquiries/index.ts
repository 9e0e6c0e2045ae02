export * from './enquiry.entity.ts';
export { EnquiriesModule } from './enquiries.module.ts';
export { EnquiriesHttpModule } from './enquiries-http.module.ts';
export { EnquiriesJobsModule } from './enquiry-jobs.ts';
export { startPapers } from './start-papers.ts';
export { demandStrangers, placePeople, releasePeople } from './people-of-group.ts';
export { ENQUIRY_OWN, ENQUIRY_PROVE } from './enquiry-link.ts';
