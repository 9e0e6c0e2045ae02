import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AssignmentsModule } from './assignments/index.ts';
import { CareModule } from './care/index.ts';
import { CalendarsModule } from './calendars/index.ts';
import { CoursesModule } from './courses/index.ts';
import { EnquiriesModule } from './enquiries/index.ts';
import { EnrolmentsModule } from './enrolments/index.ts';
import { ENTITIES } from './entities.ts';
import { FollowUpsModule } from './follow-ups/index.ts';
import { GeographyModule } from './geography/index.ts';
import { GroupsModule } from './groups/index.ts';
import { HandoversModule } from './handovers/index.ts';
import { IdentityModule } from './identity/index.ts';
import { DemandModule } from './demand/index.ts';
import { EvaluationsModule } from './evaluations/index.ts';
import { ExportsModule } from './exports/index.ts';
import { ImportsModule } from './imports/index.ts';
import { AvailabilityModule } from './availability/index.ts';
import { MatchingModule } from './matching/index.ts';
import { NotificationsModule } from './notifications/index.ts';
import { OfficesModule } from './offices/index.ts';
import { QuestionsModule } from './questions/index.ts';
import { ReportsModule } from './reports/index.ts';
import { RetentionModule } from './retention/index.ts';
import { SessionsModule } from './sessions/index.ts';
import { StartersModule } from './starters/index.ts';
import { AccessGuard } from './platform/http/access.ts';
import { type PlatformOptions, PlatformModule } from './platform/platform.module.ts';

const CAPABILITIES = [
  IdentityModule,
  GeographyModule,
  OfficesModule,
  CoursesModule,
  StartersModule,
  QuestionsModule,
  EnrolmentsModule,
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
  RetentionModule,
];

@Module({})
export class AppModule {
  static with(options: Omit<PlatformOptions, 'entities'>): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with({ ...options, entities: ENTITIES }), ...CAPABILITIES],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}
