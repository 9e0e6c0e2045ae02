export * from './geography.entities.ts';
export { GeographyModule } from './geography.module.ts';
export { GeographyHttpModule } from './geography-http.module.ts';
export { readsHere } from './reads-here.sql.ts';
export { placeNamed, placeOf, type PlacePoint, postalPlace } from './place-of.query.ts';
export { addThemes } from './add-themes.ts';
