export { addVenue } from './add-venue.ts';
export { changeVenue, closeVenue, reopenVenue } from './change-venue.ts';
export { handOverVenues, venuesOf } from './hand-over-venues.ts';
export * from './venue.entities.ts';
export { removeVenue, venueNamed } from './venue-named.ts';
export { venue, venues } from './venues.query.ts';
export { VenuesModule } from './venues.module.ts';
