import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { SessionEffort, SupervisionRequest } from './starters/care/index.ts';
import { CalendarLink } from './insight/calendars/index.ts';
import {
  Course,
  CourseChangeRow,
  CourseDay,
  CourseRoom,
  CourseTemplateRow,
  CourseTrainer,
  CourseType,
  CourseTypeVersion,
  DroppedCourseDay,
  TrainerNotice,
  TrainerTimeRow,
  Venue,
  VenueRoom,
} from './training/courses/index.ts';
import { AnswerForgetting, EnrolmentAnswer } from './training/answers/answer.entities.ts';
import {
  Attendance,
  Certificate,
  Enrolment,
  EnrolmentResult,
  AddressChange,
  PlaceOffer,
  Qualification,
  RenewalShare,
} from './training/enrolments/enrolment.entities.ts';
import { FurtherChoice, Party, PartyMember } from './training/parties/party.entities.ts';
import {
  ContactPoint,
  County,
  CountySuccessor,
  Municipality,
  PostalCodeRow,
  PublicHoliday,
  ThemeRow,
} from './organisation/geography/index.ts';
import { AuthAccount, AuthSession, AuthUser, AuthVerification, Person, RoleGrant, SignInAsk } from './organisation/identity/index.ts';
import { MailDelivery } from './messages/notifications/index.ts';
import { Office, OfficeCounty, OfficeSettingRow } from './organisation/offices/index.ts';
import { Assignment, AssignmentRequest, AssignmentStarter } from './groups/assignments/index.ts';
import { FollowUp, GroupRegistration } from './groups/follow-ups/index.ts';
import { Group, MeetingChangeRow } from './groups/groups/index.ts';
import { Interest, InterestNotice } from './training/demand/index.ts';
import { Enquiry, EnquiryAcquaintance, GroupInvitation, UnprovedEnquiry } from './groups/enquiries/index.ts';
import { EvaluationAnswer, EvaluationTicket } from './training/evaluations/index.ts';
import { ImportBatch, ImportRow, ImportTrace } from './transfer/imports/index.ts';
import { StarterAbsence } from './groups/availability/index.ts';
import { MatchingRun } from './groups/matching/index.ts';
import { Handover, HandoverPreparation } from './groups/handovers/index.ts';
import { Question } from './training/questions/index.ts';
import { GroupSession, SessionLog, SessionStarter } from './groups/sessions/index.ts';
import { AuditEvent, IdempotencyKey, Installation, OutboxMessage, SpentProof, ThrottleNews } from './platform/system.entity.ts';
import { ConfidentialityPromise, Starter } from './starters/starters/index.ts';

/** Every entity of every capability, in the order of the migrations. */
export const ENTITIES: readonly EntityTarget<ObjectLiteral>[] = [
  AuditEvent,
  OutboxMessage,
  IdempotencyKey,
  ThrottleNews,
  SpentProof,
  Installation,
  MailDelivery,
  County,
  CountySuccessor,
  Municipality,
  PostalCodeRow,
  PublicHoliday,
  ThemeRow,
  ContactPoint,
  Office,
  OfficeCounty,
  OfficeSettingRow,
  CourseType,
  Venue,
  Course,
  CourseDay,
  DroppedCourseDay,
  CourseChangeRow,
  CourseTrainer,
  TrainerNotice,
  Enrolment,
  AddressChange,
  PlaceOffer,
  Attendance,
  EnrolmentResult,
  Certificate,
  Qualification,
  RenewalShare,
  Person,
  RoleGrant,
  AuthUser,
  AuthSession,
  AuthAccount,
  AuthVerification,
  SignInAsk,
  Starter,
  ConfidentialityPromise,
  Group,
  MeetingChangeRow,
  Assignment,
  AssignmentStarter,
  AssignmentRequest,
  GroupSession,
  SessionStarter,
  SessionLog,
  Handover,
  FollowUp,
  CalendarLink,
  CourseTypeVersion,
  VenueRoom,
  CourseRoom,
  TrainerTimeRow,
  CourseTemplateRow,
  Question,
  EnrolmentAnswer,
  AnswerForgetting,
  FurtherChoice,
  Party,
  PartyMember,
  MatchingRun,
  StarterAbsence,
  HandoverPreparation,
  ImportBatch,
  ImportRow,
  ImportTrace,
  Interest,
  InterestNotice,
  Enquiry,
  GroupInvitation,
  EnquiryAcquaintance,
  UnprovedEnquiry,
  SupervisionRequest,
  SessionEffort,
  GroupRegistration,
  EvaluationTicket,
  EvaluationAnswer,
];
