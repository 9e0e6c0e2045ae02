import { type DynamicModule, Module } from '@nestjs/common';
import { AreasJobsModule } from './transfer/areas/index.ts';
import { AssignmentsJobsModule } from './groups/assignments/index.ts';
import { AvailabilityJobsModule } from './groups/availability/index.ts';
import { CoursesJobsModule } from './training/courses/index.ts';
import { DemandJobsModule } from './training/demand/index.ts';
import { EnquiriesJobsModule } from './groups/enquiries/index.ts';
import { EnrolmentPagesJobsModule } from './training/enrolment-pages/enrolment-jobs.ts';
import { EvaluationsJobsModule } from './training/evaluations/index.ts';
import { FollowUpsJobsModule } from './groups/follow-ups/index.ts';
import { GroupsJobsModule } from './groups/groups/index.ts';
import { ImportsJobsModule } from './transfer/imports/index.ts';
import { MailJobsModule } from './messages/mail/index.ts';
import { MatchingJobsModule } from './groups/matching/index.ts';
import { OfficesJobsModule } from './organisation/offices/index.ts';
import { ReportsJobsModule } from './insight/reports/index.ts';
import { RetentionJobsModule } from './insight/retention/index.ts';
import { SessionsJobsModule } from './groups/sessions/index.ts';
import { StartersJobsModule } from './starters/starters/index.ts';
import { JobsModule } from './platform/jobs/jobs.module.ts';
import { type PlatformOptions, PlatformModule } from './platform/platform.module.ts';
import { TABLES } from './tables.ts';

/** What each room does when its time has come. */
const JOBS = [
  OfficesJobsModule,
  StartersJobsModule,
  CoursesJobsModule,
  EvaluationsJobsModule,
  DemandJobsModule,
  EnrolmentPagesJobsModule,
  GroupsJobsModule,
  AssignmentsJobsModule,
  MatchingJobsModule,
  EnquiriesJobsModule,
  SessionsJobsModule,
  FollowUpsJobsModule,
  AvailabilityJobsModule,
  ImportsJobsModule,
  AreasJobsModule,
  ReportsJobsModule,
  RetentionJobsModule,
  MailJobsModule,
];

/** Does what is due: processors and what they need. It answers nobody. */
@Module({})
export class WorkerModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with({ ...options, process: 'igang worker' }), JobsModule, ...TABLES, ...JOBS],
    };
  }
}
