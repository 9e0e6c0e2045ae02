export { ExportsHttpModule } from './exports-http.module.ts';
