import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AssignmentsModule } from './groups/assignments/index.ts';
import { CareModule } from './starters/care/index.ts';
import { CalendarsModule } from './insight/calendars/index.ts';
import { CatalogueModule } from './training/catalogue/index.ts';
import { CourseTypesModule } from './training/course-types/index.ts';
import { CoursesModule } from './training/courses/index.ts';
import { PlanningModule } from './training/planning/index.ts';
import { VenuesModule } from './training/venues/index.ts';
import { EnquiriesModule } from './groups/enquiries/index.ts';
import { EnrolmentPagesModule } from './training/enrolment-pages/enrolment-pages.module.ts';
import { FollowUpsModule } from './groups/follow-ups/index.ts';
import { GeographyModule } from './organisation/geography/index.ts';
import { GroupsModule } from './groups/groups/index.ts';
import { HandoversModule } from './groups/handovers/index.ts';
import { IdentityModule } from './organisation/identity/index.ts';
import { DemandModule } from './training/demand/index.ts';
import { EvaluationsModule } from './training/evaluations/index.ts';
import { ExportsModule } from './insight/exports/index.ts';
import { ImportsModule } from './transfer/imports/index.ts';
import { AvailabilityModule } from './groups/availability/index.ts';
import { MatchingModule } from './groups/matching/index.ts';
import { MailModule } from './messages/mail/index.ts';
import { NotificationsModule } from './messages/notifications/index.ts';
import { OfficesModule } from './organisation/offices/index.ts';
import { QuestionsModule } from './training/questions/index.ts';
import { ReportsModule } from './insight/reports/index.ts';
import { RetentionModule } from './insight/retention/index.ts';
import { SessionsModule } from './groups/sessions/index.ts';
import { StartersModule } from './starters/starters/index.ts';
import { AccessGuard } from './platform/http/access.ts';
import { type PlatformOptions, PlatformModule } from './platform/platform.module.ts';

const CAPABILITIES = [
  IdentityModule,
  GeographyModule,
  OfficesModule,
  VenuesModule,
  CourseTypesModule,
  CatalogueModule,
  CoursesModule,
  PlanningModule,
  StartersModule,
  QuestionsModule,
  EnrolmentPagesModule,
  GroupsModule,
  AssignmentsModule,
  SessionsModule,
  HandoversModule,
  FollowUpsModule,
  ImportsModule,
  AvailabilityModule,
  CareModule,
  MatchingModule,
  DemandModule,
  EnquiriesModule,
  EvaluationsModule,
  ExportsModule,
  ReportsModule,
  CalendarsModule,
  NotificationsModule,
  MailModule,
  RetentionModule,
];

@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(options), ...CAPABILITIES],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}
