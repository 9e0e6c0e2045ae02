import * as z from 'zod';
import { CourseDayView, CourseStateName } from './courses.ts';
import { Email, Id, Instant, Language, line, pageOf, PageQuery, Phone, PostalCode, Words } from './common.ts';

export const EnrolmentStateName = z.enum([
  'applied',
  'confirmed',
  'waitlisted',
  'offered',
  'declined',
  'expired',
  'cancelled',
  'attended',
  'absent',
]);
export const PresenceName = z.enum(['present', 'late', 'left-early', 'absent']);
export const ResultName = z.enum(['passed', 'repeat', 'not-passed']);

/** Sign-up without an account. Asking again for the same address changes nothing and sends the mail once more. */
export const NewEnrolment = z
  .strictObject({ name: line(120), email: Email, phone: Phone, postalCode: PostalCode.optional(), language: Language })
  .meta({ id: 'NewEnrolment' });
export type NewEnrolment = z.infer<typeof NewEnrolment>;
/** The same answer whether the address is known or not: no e-mail enumeration. */
export const EnrolmentReceived = z.strictObject({ sentTo: z.string() }).meta({ id: 'EnrolmentReceived' });
export type EnrolmentReceived = z.infer<typeof EnrolmentReceived>;

export const MyEnrolmentTask = z.enum(['confirm', 'cancel', 'restore', 'accept', 'decline', 'rejoin', 'change']);
export const MyEnrolment = z
  .strictObject({
    id: Id,
    name: z.string(),
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
    course: z.strictObject({
      id: Id,
      type: Words,
      state: CourseStateName,
      days: z.array(CourseDayView),
      venue: z.string(),
      address: z.string(),
      place: z.string(),
      accessNote: z.string().nullable(),
      cancelReason: z.string().nullable(),
      officeName: z.string(),
      officeEmail: z.string(),
      officePhone: z.string().nullable(),
    }),
    can: z.array(MyEnrolmentTask),
  })
  .meta({ id: 'MyEnrolment' });
export type MyEnrolment = z.infer<typeof MyEnrolment>;
export const OfferAnswer = z.strictObject({ answer: z.enum(['accept', 'decline']) }).meta({ id: 'OfferAnswer' });
export const EnrolmentChange = z
  .strictObject({ name: line(120), phone: Phone, postalCode: PostalCode.optional(), language: Language, stayOnList: z.boolean() })
  .meta({ id: 'EnrolmentChange' });
export type EnrolmentChange = z.infer<typeof EnrolmentChange>;

// --- the office's side -------------------------------------------------------------------------------------------

export const EnrolmentRow = z
  .strictObject({
    id: Id,
    name: z.string(),
    email: z.string(),
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
    can: z.array(z.enum(['cancel', 'set-result'])),
  })
  .meta({ id: 'EnrolmentRow' });
export type EnrolmentRow = z.infer<typeof EnrolmentRow>;
export const EnrolmentPage = pageOf(EnrolmentRow).meta({ id: 'EnrolmentPage' });
export const EnrolmentQuery = PageQuery;
/**
 * `was`: what the device showed when the mark was made, null for nothing; refused when somebody has marked otherwise meanwhile.
 * Left out, the mark holds whatever was there.
 */
export const AttendanceMark = z
  .strictObject({ presence: PresenceName, was: PresenceName.nullable().optional() })
  .meta({ id: 'AttendanceMark' });
export type AttendanceMark = z.infer<typeof AttendanceMark>;
/** Somebody at the door who has not signed up, or whom nobody has found yet: a place and present in one. */
export const WalkIn = NewEnrolment.extend({ dayId: Id }).meta({ id: 'WalkIn' });
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
export const ResultMark = z.strictObject({ result: ResultName }).meta({ id: 'ResultMark' });

export const CertificateView = z
  .strictObject({
    id: Id,
    serial: z.string(),
    name: z.string(),
    type: Words,
    days: z.array(CourseDayView),
    place: z.string(),
    officeName: z.string(),
    issuedOn: z.string(),
    validUntil: Instant.nullable(),
    withdrawn: z.boolean(),
  })
  .meta({ id: 'Certificate' });
export type CertificateView = z.infer<typeof CertificateView>;
