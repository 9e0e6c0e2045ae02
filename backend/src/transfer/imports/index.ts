export * from './import.entities.ts';
export { ImportsModule } from './imports.module.ts';
