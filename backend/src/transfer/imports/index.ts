export * from './import.entities.ts';
export { checkImport } from './check-import.ts';
export { receiveImport } from './receive-import.ts';
export { sniffFile } from './sniff-file.ts';
export { decideRows, forgetRows, startImport } from './steer-import.ts';
export { writeSome } from './write-import.ts';
export { ImportsModule } from './imports.module.ts';
export { ImportsHttpModule } from './imports-http.module.ts';
export { ImportsJobsModule } from './import-jobs.ts';
