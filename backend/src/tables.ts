import { AnswersModule } from './training/answers/answers.module.ts';
import { AssignmentsModule } from './groups/assignments/index.ts';
import { AvailabilityModule } from './groups/availability/index.ts';
import { BeginningModule } from './transfer/beginning/beginning.module.ts';
import { CalendarsModule } from './insight/calendars/index.ts';
import { CareModule } from './starters/care/index.ts';
import { CourseTypesModule } from './training/course-types/index.ts';
import { CoursesModule } from './training/courses/index.ts';
import { DemandModule } from './training/demand/index.ts';
import { EnquiriesModule } from './groups/enquiries/index.ts';
import { EnrolmentsModule } from './training/enrolments/enrolments.module.ts';
import { EvaluationsModule } from './training/evaluations/index.ts';
import { FollowUpsModule } from './groups/follow-ups/index.ts';
import { GeographyModule } from './organisation/geography/index.ts';
import { GroupsModule } from './groups/groups/index.ts';
import { HandoversModule } from './groups/handovers/index.ts';
import { IdentityModule } from './organisation/identity/index.ts';
import { ImportsModule } from './transfer/imports/index.ts';
import { MailModule } from './messages/mail/index.ts';
import { MatchingModule } from './groups/matching/index.ts';
import { OfficesModule } from './organisation/offices/index.ts';
import { PartiesModule } from './training/parties/parties.module.ts';
import { PlanningModule } from './training/planning/index.ts';
import { RolesModule } from './organisation/roles/index.ts';
import { QuestionsModule } from './training/questions/index.ts';
import { SessionsModule } from './groups/sessions/index.ts';
import { StartersModule } from './starters/starters/index.ts';
import { VenuesModule } from './training/venues/index.ts';

/** Every room that has tables. A use case may be begun by a request or by a job, so both applications know them all. */
export const TABLES = [
  IdentityModule,
  GeographyModule,
  OfficesModule,
  RolesModule,
  StartersModule,
  CareModule,
  CourseTypesModule,
  CoursesModule,
  VenuesModule,
  QuestionsModule,
  EnrolmentsModule,
  EvaluationsModule,
  DemandModule,
  PlanningModule,
  AnswersModule,
  PartiesModule,
  GroupsModule,
  AssignmentsModule,
  MatchingModule,
  EnquiriesModule,
  SessionsModule,
  FollowUpsModule,
  AvailabilityModule,
  HandoversModule,
  ImportsModule,
  BeginningModule,
  CalendarsModule,
  MailModule,
];
