import type { RefusalCode } from './refusals.ts';
import type { LocalDate } from './time.ts';

/** What the sentence of a refusal is made of besides its code. A code that is not here needs nothing. */
export interface RefusalValues {
  /** The office it is to go to, and from which day. */
  readonly 'office.county-taken': { readonly county: string; readonly office: string; readonly on: LocalDate; readonly today: LocalDate };
  /** The office that it is to take over for. */
  readonly 'office.takes-over': { readonly office: string };
  readonly 'office.county-moving': { readonly county: string; readonly on: LocalDate; readonly today: LocalDate };
  /** The last day of the course. */
  readonly 'office.course-running': { readonly on: LocalDate; readonly today: LocalDate };
  /** How many days the course is to have. */
  readonly 'course.days-missing': { readonly days: number };
  readonly 'course.minimum-over-capacity': { readonly places: number };
  readonly 'course.capacity-under-taken': { readonly taken: number };
  /** The first day on which the venue is closed. */
  readonly 'course.venue-closed': { readonly on: LocalDate; readonly today: LocalDate };
  readonly 'course.too-few': { readonly taken: number; readonly minimum: number };
  readonly 'course-type.in-use': { readonly courses: number };
  /** `on`: the first day of each course, with spaces between; of the first few only, `courses` counts them all. */
  readonly 'venue.has-courses': { readonly courses: number; readonly on: string; readonly today: LocalDate };
  readonly 'question.too-many': { readonly most: number };
  readonly 'question.choices': { readonly most: number };
  readonly 'result.not-all-days': { readonly present: number; readonly days: number };
  /** How many groups the starter has. */
  readonly 'starter.busy': { readonly groups: number };
  readonly 'group.size': { readonly min: number; readonly max: number };
  /** How many meetings there are to be. */
  readonly 'group.dates-missing': { readonly sessions: number };
  /** The day of the first meeting. */
  readonly 'group.not-met': { readonly on: LocalDate };
  readonly 'group.start-late': { readonly on: LocalDate };
  /** How many have been asked about the group and not answered. */
  readonly 'group.asked-about': { readonly asked: number };
  readonly 'group.starters-said-yes': { readonly starters: number };
  readonly 'group.size-said-yes': { readonly coming: number };
  readonly 'group.theme-said-yes': { readonly coming: number };
  /** How many of the group's starters avoid the theme. */
  readonly 'group.theme-avoided': { readonly starters: number };
  /** How many meetings need no reason. */
  readonly 'budget.reason-missing': { readonly over: number };
  /** How many earlier meetings are not logged. */
  readonly 'session.wrong-order': { readonly earlier: number };
  /** How many meetings are planned and not held; 0: none has been held. */
  readonly 'handover.sessions-left': { readonly left: number };
  readonly 'handover.checklist': { readonly missing: number };
  /** The word that cannot be printed. */
  readonly 'document.letters': { readonly words: string };
  /** How long to wait, where it is a matter of seconds. */
  readonly 'request.too-many': { readonly seconds?: number };
}

/** More numbers or words that go with a refusal, for machines and for pages. Never personal data. */
export type RefusalDetail = Readonly<Record<string, string | number>>;

/** A code whose sentence needs no values. */
export type PlainRefusalCode = Exclude<RefusalCode, keyof RefusalValues>;

/** A code and what must come along with it; `More` is what may follow. */
export type RefusalArguments<More extends readonly unknown[] = []> =
  | [code: PlainRefusalCode, detail?: RefusalDetail, ...more: More]
  | {
      [C in keyof RefusalValues]: undefined extends RefusalValues[C][keyof RefusalValues[C]]
        ? [code: C, detail?: RefusalValues[C] & RefusalDetail, ...more: More]
        : [code: C, detail: RefusalValues[C] & RefusalDetail, ...more: More];
    }[keyof RefusalValues];
