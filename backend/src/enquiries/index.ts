export * from './enquiry.entity.ts';
export { EnquiriesModule } from './enquiries.module.ts';
export { placePeople, releasePeople } from './people-of-group.ts';
export { startPapers } from './start-papers.ts';
