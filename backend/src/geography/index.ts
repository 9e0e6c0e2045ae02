export * from './geography.entities.ts';
export { fold } from './fold.ts';
export { GeographyModule } from './geography.module.ts';
export { holidays } from './holidays.query.ts';
export { placeNamed, placeOf, type PlacePoint, postalPlace } from './place-of.query.ts';
