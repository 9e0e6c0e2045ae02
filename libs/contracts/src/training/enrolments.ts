import { COURSE_RESULTS, ENROLMENT_SOURCES, ENROLMENT_STATES, PRESENCES } from '@igang/domain';
import * as z from 'zod';
import { CourseDayView, CourseForm, CourseStateName, UndecidedView } from './courses.ts';
import { Day, Email, Id, Instant, Language, line, OptionalEmail, pageOf, PageQuery, Words, optionalLine } from '../common.ts';
import { Contact, OwnContact } from '../organisation/contact.ts';
import { AnswersGiven, BuiltQuestion, Question } from './questions.ts';

export const EnrolmentStateName = z.enum(ENROLMENT_STATES);
export const PresenceName = z.enum(PRESENCES);
export const ResultName = z.enum(COURSE_RESULTS);

/** Sign-up without an account. Asking again for the same address changes nothing and sends the mail once more. */
export const NewEnrolment = z
  .strictObject({
    ...Contact.shape,
    /** By question. Checked by the domain: what is asked depends on what is answered. */
    answers: AnswersGiven.optional(),
    /** Courses she would rather go to than none, should this one be full; the second choice first. */
    furtherChoices: z.array(Id).max(2).optional(),
  })
  .meta({ id: 'NewEnrolment' });
export type NewEnrolment = z.infer<typeof NewEnrolment>;
/** The same answer whether the address is known or not: no e-mail enumeration. */
export const EnrolmentReceived = z.strictObject({ sentTo: z.string() }).meta({ id: 'EnrolmentReceived' });
export type EnrolmentReceived = z.infer<typeof EnrolmentReceived>;

/** "Send me my links": the mail, if there is anything to send, goes to that address only. */
export const NewLinkMail = z.strictObject({ email: Email }).meta({ id: 'NewLinkMail' });
export type NewLinkMail = z.infer<typeof NewLinkMail>;

export const MyEnrolmentTask = z.enum(['confirm', 'cancel', 'restore', 'accept', 'decline', 'rejoin', 'change', 'change-address']);
/** How it went with those who stood at the same number on courses like this. */
export const ChanceView = z.strictObject({ offered: z.number().int(), of: z.number().int() });
/** Another course of the same sign-up: a further choice, or the first one seen from there. */
export const OtherChoice = z.strictObject({
  courseId: Id,
  rank: z.number().int(),
  type: Words,
  place: z.string(),
  days: z.array(CourseDayView),
  /** Null while nothing has come of it. */
  state: EnrolmentStateName.nullable(),
});
export const MyEnrolment = z
  .strictObject({
    id: Id,
    name: z.string(),
    called: z.string().nullable(),
    email: z.string(),
    phone: z.string().nullable(),
    postalCode: z.string().nullable(),
    language: Language,
    state: EnrolmentStateName,
    /** Place on the waiting list, 1 is next; null when not waiting. */
    position: z.number().int().nullable(),
    waiting: z.number().int(),
    stayOnList: z.boolean(),
    offerExpiresAt: Instant.nullable(),
    undoUntil: Instant.nullable(),
    result: ResultName.nullable(),
    certificateId: Id.nullable(),
    /** What passing led to, where the course leads to it. `promised`: her promise of confidentiality is given. */
    qualified: z.strictObject({ until: Day, promised: z.boolean() }).nullable(),
    course: z.strictObject({
      id: Id,
      type: Words,
      state: CourseStateName,
      days: z.array(CourseDayView),
      venue: z.string(),
      address: z.string(),
      place: z.string(),
      accessNote: z.string().nullable(),
      form: CourseForm,
      /** Only with a place. */
      onlineLink: z.string().nullable(),
      cancelReason: z.string().nullable(),
      officeName: z.string(),
      officeEmail: z.string(),
      officePhone: z.string().nullable(),
      /** For how many hours a freed place is held for whoever it is offered to; less when the course is near. */
      offerHours: z.number().int(),
      undecided: UndecidedView,
    }),
    /** What confirming leads to as it looks now; null when there is nothing to confirm. `position`: her likely number on the list. */
    onConfirming: z
      .strictObject({ state: z.enum(['confirmed', 'waitlisted', 'in-review']), position: z.number().int().nullable() })
      .nullable(),
    can: z.array(MyEnrolmentTask),
    /** The form of this course and what she has answered. */
    questions: z.array(Question),
    answers: AnswersGiven,
    /** A place is held for her because somebody else signed her up; her yes needs the answers first. */
    invited: z.boolean(),
    turnedDownReason: z.string().nullable(),
    /** Null when she does not wait, or when too few have stood there before to say anything. */
    chance: ChanceView.nullable(),
    choices: z.array(OtherChoice),
  })
  .meta({ id: 'MyEnrolment' });
export type MyEnrolment = z.infer<typeof MyEnrolment>;
/** What came of confirming an address; her page, read by GET, shows the rest. `position`: her number on the list, null when not waiting. */
export const Arrived = z.strictObject({ state: EnrolmentStateName, position: z.number().int().nullable() }).meta({ id: 'Arrived' });
export type Arrived = z.infer<typeof Arrived>;
export const OfferAnswer = z.strictObject({ answer: z.enum(['accept', 'decline']) }).meta({ id: 'OfferAnswer' });
export const EnrolmentChange = z.strictObject({ ...OwnContact.shape, stayOnList: z.boolean() }).meta({ id: 'EnrolmentChange' });
export type EnrolmentChange = z.infer<typeof EnrolmentChange>;

// --- the office's side -------------------------------------------------------------------------------------------

/** Whom the office signs up. Without an address she is rung, and has her certificate on paper. */
export const NewParticipant = NewEnrolment.omit({ furtherChoices: true }).extend({ email: OptionalEmail }).meta({ id: 'NewParticipant' });
export type NewParticipant = z.infer<typeof NewParticipant>;
export const EnrolmentRow = z
  .strictObject({
    id: Id,
    name: z.string(),
    /** Null while there is only a telephone, or nothing. */
    email: z.string().nullable(),
    phone: z.string().nullable(),
    place: z.string().nullable(),
    state: EnrolmentStateName,
    position: z.number().int().nullable(),
    offerExpiresAt: Instant.nullable(),
    appliedAt: Instant,
    attendance: z.array(z.strictObject({ dayId: Id, presence: PresenceName })),
    result: ResultName.nullable(),
    /** Every result she has had, the newest last. */
    results: z.array(z.strictObject({ result: ResultName, at: Instant, by: z.string().nullable() })),
    certificateId: Id.nullable(),
    /** `correct-result`: long after the course, with a reason. */
    can: z.array(z.enum(['cancel', 'set-result', 'correct-result', 'review', 'move', 'confirm-for', 'write-anew'])),
  })
  .meta({ id: 'EnrolmentRow' });
export type EnrolmentRow = z.infer<typeof EnrolmentRow>;
export const EnrolmentPage = pageOf(EnrolmentRow).meta({ id: 'EnrolmentPage' });
export const EnrolmentQuery = PageQuery;
/** Somebody the office knows who may be the same person, and by what. */
export const AlikePerson = z.strictObject({
  kind: z.enum(['starter', 'participant']),
  id: Id,
  courseId: Id.nullable(),
  name: z.string(),
  by: z.enum(['address', 'phone', 'name']),
});
export type AlikePerson = z.infer<typeof AlikePerson>;
/** One participant as the staff sees her. Answers that are not the reader's to see are left out and counted. */
export const StaffEnrolment = z
  .strictObject({
    ...EnrolmentRow.omit({ attendance: true, results: true }).shape,
    called: z.string().nullable(),
    postalCode: z.string().nullable(),
    language: Language,
    courseId: Id,
    courseType: Words,
    place: z.string().nullable(),
    coursePlace: z.string(),
    source: z.enum(ENROLMENT_SOURCES),
    party: z.boolean(),
    turnedDownReason: z.string().nullable(),
    movedTo: z.strictObject({ enrolmentId: Id, courseId: Id, type: Words, place: z.string() }).nullable(),
    /** Open questions, and closed ones that she has answered. */
    questions: z.array(BuiltQuestion.omit({ answers: true, version: true })),
    answers: AnswersGiven,
    /** Sensitive answers that the reader may not see. */
    hidden: z.number().int(),
    mayChangeAnswers: z.boolean(),
    alike: z.array(AlikePerson),
    /** Why the office looks at her: at each on this course, or since nothing says that the course is for her. Null when it does not. */
    lookedAt: z.enum(['each', 'audience']).nullable(),
  })
  .meta({ id: 'StaffEnrolment' });
export type StaffEnrolment = z.infer<typeof StaffEnrolment>;
/** To another course. Without a free place there she is moved only when `toList` says so. */
export const EnrolmentMove = z
  .strictObject({ courseId: Id, reason: line(500), toList: z.boolean().default(false) })
  .meta({ id: 'EnrolmentMove' });
export type EnrolmentMove = z.infer<typeof EnrolmentMove>;

/**
 * `was`: what the device showed when the mark was made, null for nothing; refused when somebody has marked otherwise meanwhile.
 * Left out, the mark holds whatever was there.
 */
export const AttendanceMark = z
  .strictObject({ presence: PresenceName, was: PresenceName.nullable().optional() })
  .meta({ id: 'AttendanceMark' });
export type AttendanceMark = z.infer<typeof AttendanceMark>;
/** Somebody at the door who has not signed up, or whom nobody has found yet: a place and present in one. */
export const WalkIn = NewParticipant.extend({ dayId: Id }).meta({ id: 'WalkIn' });
export type WalkIn = z.infer<typeof WalkIn>;
/** Whom the code in a mail is about, for those who run the course. */
export const DoorView = z.strictObject({ enrolmentId: Id, courseId: Id }).meta({ id: 'Door' });
export type DoorView = z.infer<typeof DoorView>;
/** The code to show at the door: a square of `size` modules and its dark ones as the path of an SVG. */
export const DoorCode = z.strictObject({ size: z.number().int(), path: z.string() }).meta({ id: 'DoorCode' });
export type DoorCode = z.infer<typeof DoorCode>;
/** Everybody who was there as much as the course asks, and has no result yet. */
export const PassAll = z.strictObject({ result: z.literal('passed') }).meta({ id: 'PassAll' });
export const AllPassed = z.strictObject({ passed: z.number().int() }).meta({ id: 'AllPassed' });
export type AllPassed = z.infer<typeof AllPassed>;
/** Once results are closed the office says why. */
export const ResultMark = z.strictObject({ result: ResultName, reason: optionalLine(500) }).meta({ id: 'ResultMark' });

/** Which language a document is in; left out, the one the browser asks for. */
export const DocumentQuery = z.strictObject({ lang: Language.optional() });
export type DocumentQuery = z.infer<typeof DocumentQuery>;
