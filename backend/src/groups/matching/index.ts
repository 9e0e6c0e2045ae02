export * from './matching.module.ts';
export * from './matching-run.entity.ts';
