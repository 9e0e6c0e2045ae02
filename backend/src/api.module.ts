import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AreasHttpModule } from './transfer/areas/index.ts';
import { AssignmentsHttpModule } from './groups/assignments/index.ts';
import { AvailabilityHttpModule } from './groups/availability/index.ts';
import { BeginningHttpModule } from './transfer/beginning/beginning-http.module.ts';
import { CalendarsHttpModule } from './insight/calendars/index.ts';
import { CareHttpModule } from './starters/care/index.ts';
import { CatalogueHttpModule } from './training/catalogue/index.ts';
import { CourseTypesHttpModule } from './training/course-types/index.ts';
import { CoursesHttpModule } from './training/courses/index.ts';
import { DemandHttpModule } from './training/demand/index.ts';
import { EnquiriesHttpModule } from './groups/enquiries/index.ts';
import { EnrolmentPagesHttpModule } from './training/enrolment-pages/enrolment-pages-http.module.ts';
import { EvaluationsHttpModule } from './training/evaluations/index.ts';
import { ExportsHttpModule } from './insight/exports/index.ts';
import { FollowUpsHttpModule } from './groups/follow-ups/index.ts';
import { GeographyHttpModule } from './organisation/geography/index.ts';
import { GroupsHttpModule } from './groups/groups/index.ts';
import { HandoversHttpModule } from './groups/handovers/index.ts';
import { IdentityHttpModule } from './organisation/identity/index.ts';
import { ImportsHttpModule } from './transfer/imports/index.ts';
import { MailHttpModule } from './messages/mail/index.ts';
import { NotificationsHttpModule } from './messages/notifications/notifications-http.module.ts';
import { MatchingHttpModule } from './groups/matching/index.ts';
import { OfficesHttpModule } from './organisation/offices/index.ts';
import { PlanningHttpModule } from './training/planning/index.ts';
import { QuestionsHttpModule } from './training/questions/index.ts';
import { ReportsHttpModule } from './insight/reports/index.ts';
import { RolesHttpModule } from './organisation/roles/index.ts';
import { SessionsHttpModule } from './groups/sessions/index.ts';
import { StartersHttpModule } from './starters/starters/index.ts';
import { AccessGuard } from './platform/http/access.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { type PlatformOptions, PlatformModule } from './platform/platform.module.ts';
import { TABLES } from './tables.ts';

/** What each room answers. */
const REQUESTS = [
  IdentityHttpModule,
  GeographyHttpModule,
  OfficesHttpModule,
  RolesHttpModule,
  StartersHttpModule,
  CareHttpModule,
  CourseTypesHttpModule,
  CoursesHttpModule,
  CatalogueHttpModule,
  QuestionsHttpModule,
  EvaluationsHttpModule,
  DemandHttpModule,
  PlanningHttpModule,
  EnrolmentPagesHttpModule,
  GroupsHttpModule,
  AssignmentsHttpModule,
  MatchingHttpModule,
  EnquiriesHttpModule,
  SessionsHttpModule,
  FollowUpsHttpModule,
  AvailabilityHttpModule,
  HandoversHttpModule,
  ImportsHttpModule,
  AreasHttpModule,
  BeginningHttpModule,
  ReportsHttpModule,
  CalendarsHttpModule,
  ExportsHttpModule,
  NotificationsHttpModule,
  MailHttpModule,
];

/** Answers requests: controllers and what they need. What is due is done by the worker. */
@Module({})
export class ApiModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.with(options), HttpModule, ...TABLES, ...REQUESTS],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}
