export { AvailabilityModule } from './availability.module.ts';
export { changeAvailability } from './change-availability.ts';
