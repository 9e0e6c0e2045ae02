import { courseIn } from '../../compiled/training/course.all.ts';
import { courseAt, courseInSentence, courseOn } from '../training/courses/course-words.ts';
import type { Format } from '../format.ts';
import type { CourseInMail, MailValues } from './mail-values.ts';

export { calledName } from '@igang/domain/organisation/called';
export type { Colleague, CourseInMail, CourseInWords, StuckLine, MailValues } from './mail-values.ts';

/** The words of one mail, in reading order. */
export interface MailText {
  readonly subject: string;
  readonly heading: string;
  readonly lines: readonly string[];
  /** Label and value: when, where … */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly lists?: readonly { readonly title: string; readonly items: readonly string[] }[];
  /** What the one button says. */
  readonly button?: string;
  /** Under the button, in smaller letters. */
  readonly more?: readonly string[];
}

export type Mails = { readonly [K in keyof MailValues]: (value: MailValues[K], f: Format) => MailText };
type WayMail =
  'enrolment.in-review' | 'enrolment.turned-down' | 'enrolment.moved' | 'enrolment.invited' | `party.${'confirm-address' | 'outcome'}`;
type CourseMail = Exclude<Extract<keyof MailValues, `enrolment.${string}` | 'sign-in.link'>, WayMail>;
type OfficeMail = Extract<
  keyof MailValues,
  | 'starter.qualification-expires'
  | 'starter.supervision'
  | 'starter.withdrew'
  | 'starter.away'
  | 'starter.back'
  | 'starter.released'
  | 'course.too-few'
  | 'group.starter-missing'
  | 'group.starter-back'
  | 'group.rescheduled'
  | 'work.digest'
>;
/** Signing in, and a person's way through a course. */
export type CourseMailWords = Pick<Mails, CourseMail>;
/** Other ways into a course: approval, moves, several people at once. */
export type WayMailWords = Pick<Mails, WayMail>;
type DemandMail = Extract<keyof MailValues, `interest.${string}` | 'course.evaluation' | 'links.mine'>;
/** Before and after a course: when one comes near, and how it was. */
export type DemandMailWords = Pick<Mails, DemandMail>;
export type EnquiryMail = Extract<keyof MailValues, `enquiry.${string}` | `invitation.${string}` | 'group.confirm-address'>;
/** Somebody looks for a group: to her, and to those who help her. */
export type EnquiryMailWords = Pick<Mails, EnquiryMail>;
type AddressMail = Extract<keyof MailValues, `address.${string}`>;
/** Another address. */
export type AddressMailWords = Pick<Mails, AddressMail>;
type TrainerMail = Extract<keyof MailValues, `trainer.${string}`>;
/** To those who lead courses. */
export type TrainerMailWords = Pick<Mails, TrainerMail>;
type AfterwardsMail = 'handover.pack' | 'follow-up.ask' | 'follow-up.reminder' | 'group.help-wanted';
/** A group that runs on its own: its pack, the questions, and its call for help. */
export type AfterwardsMailWords = Pick<Mails, AfterwardsMail>;
type RoleMail = Extract<keyof MailValues, `role.${string}` | `office.${string}`>;
/** Asked to work for an office, and doing so no more. */
export type RoleMailWords = Pick<Mails, RoleMail>;
type PointMail = Extract<keyof MailValues, `contact-point.${string}`>;
/** Whether what stands about a contact point is right. */
export type PointMailWords = Pick<Mails, PointMail>;
/** Starters, and their groups. */
export type GroupMailWords = Omit<
  Mails,
  CourseMail | WayMail | OfficeMail | DemandMail | EnquiryMail | TrainerMail | AfterwardsMail | AddressMail | PointMail | RoleMail
>;
/** What time does: to a qualification, to a course with few people, and to what is left lying in an office. */
export type OfficeMailWords = Pick<Mails, OfficeMail>;

/** The days of a course in a row, as a subject line has them. */
function datesOf({ days }: Pick<CourseInMail, 'days'>, f: Format): string {
  return f.dates(days.map(({ date }) => date));
}

/** A course in the middle of a sentence: `igangsetterkurset i Sandnes lørdag 14. og søndag 15. mars`. */
export function inSentence({ title, place, days }: Pick<CourseInMail, 'title' | 'place' | 'days'>, f: Format): string {
  const w = courseIn[f.lang];
  return courseOn(courseInSentence(title, place, w, f.lang), datesOf({ days }, f), w);
}

/** The same as a subject names it, so that two courses are not taken for each other. */
export function inSubject({ title, place, days }: Pick<CourseInMail, 'title' | 'place' | 'days'>, f: Format): string {
  const w = courseIn[f.lang];
  return courseOn(courseAt(title, place, w), datesOf({ days }, f), w);
}
