export { AvailabilityModule } from './availability.module.ts';
export { StarterAbsence } from './starter-absence.entity.ts';
