export * from './care.entity.ts';
export { handOverSupervision, supervisionOf } from './hand-over-supervision.ts';
export { CareModule } from './care.module.ts';
export { CareHttpModule } from './care-http.module.ts';
