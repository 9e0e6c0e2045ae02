export { CatalogueHttpModule } from './catalogue-http.module.ts';
