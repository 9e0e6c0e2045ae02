export { stuckByKind } from './stuck-by-kind.query.ts';
export { ReportsModule } from './reports.module.ts';
