export { AvailabilityModule } from './availability.module.ts';
export { AvailabilityHttpModule } from './availability-http.module.ts';
export { AvailabilityJobsModule } from './absence-jobs.ts';
export { changeAvailability } from './change-availability.ts';
