export { RetentionJobsModule } from './sweep.ts';
