import type { StuckItem } from '@igang/contracts';
import { calledName } from '@igang/domain/organisation/called';
import { daysBetween, localDate, type LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { OfficeWords } from '@igang/i18n/words/insight/office';

/** One thing that is stuck: a firm beginning, the rest of the sentence, and the one next thing to do. */
export interface StuckCard {
  readonly strong: string;
  readonly rest: string;
  readonly action: string;
  /** Where the action is done. */
  readonly link: string;
  readonly fragment: string | undefined;
  /** Under the sentence: how long it has waited, or the day that is near. */
  readonly age: string;
}
type Values = StuckItem['values'];
type Words = OfficeWords['stuck'];

/**
 * What each kind reads from `values`; all may be missing: group-without-starter `asked`, `declined` · request-unanswered
 * and starter-missing `starter` · log-missing `number`, `starter` · handover-overdue `held` · course-too-few `taken`, `minimum` ·
 * group-ready-to-call-in `coming` · enquiry-unanswered `point` · review-waiting `number`, `first` (the sign-up that has waited
 * longest) · meeting-without-starter, people-to-ring, attendance-missing and results-missing `number`.
 */
export function stuckCard(item: StuckItem, words: Words, f: Format, today: LocalDate): StuckCard {
  const days = Math.max(0, daysBetween(localDate(new Date(item.since)), today));
  return {
    strong: strongOf(item, words),
    rest: restOf(item, words, days),
    action: actionOf(item, words),
    ...wayTo(item),
    age: ageText(item, words, days) ?? dueText(item, words, f, today) ?? words.since({ days }),
  };
}

/** How long the first of those who wait for an answer has waited. */
function ageText({ kind }: StuckItem, words: Words, days: number): string | undefined {
  return kind === 'review-waiting' ? words.waited({ days }) : undefined;
}

/** The day that matters more than how long it has waited. */
function dueText({ kind, dueOn }: StuckItem, words: Words, f: Format, today: LocalDate): string | undefined {
  if (dueOn === null) return undefined;
  const when = f.relativeDay(dueOn, today);
  if (kind === 'group-without-starter') return words.firstMeeting({ when });
  if (kind === 'meeting-without-starter') return words.meetingOn({ when });
  if (kind === 'request-unanswered') return words.answerBy({ when });
  return kind === 'course-too-few' || kind === 'course-draft-soon' ? words.courseBegins({ when }) : undefined;
}

/** A name that says itself what it is: «Selvhjelpsgruppa Bryne» does, «Bryne, tirsdag» does not. */
const SAYS_GROUP = /gr(?:oup|upp)/i;

function strongOf({ kind, subject, place }: StuckItem, words: Words): string {
  switch (kind) {
    case 'course-too-few':
    case 'course-draft-soon':
    case 'review-waiting':
    case 'attendance-missing':
    case 'results-missing':
      return words[kind].strong({ course: place === '' ? words.course.online : words.course.at({ place }) });
    case 'enquiry-unanswered':
      return words[kind].strong({ place });
    case 'supervision-wanted':
      return words[kind].strong({ name: subject });
    default:
      return words[kind].strong({ group: SAYS_GROUP.test(subject) ? subject : words.group({ name: subject }) });
  }
}

function restOf({ kind, values }: StuckItem, words: Words, days: number): string {
  const [starter, point, held] = [textOf(values, 'starter'), textOf(values, 'point'), numberOf(values, 'held')];
  switch (kind) {
    case 'meeting-without-starter':
    case 'people-to-ring':
    case 'review-waiting':
    case 'attendance-missing':
    case 'results-missing':
      return numbered(words[kind].rest, values);
    case 'group-without-starter':
      return askedText(words[kind].rest, values);
    case 'starter-missing':
      return starter === undefined ? words[kind].rest.unknown : words[kind].rest.known({ starter });
    case 'request-unanswered':
      return starter === undefined ? words[kind].rest.unknown({ days }) : words[kind].rest.known({ starter, days });
    case 'log-missing':
      return logText(words[kind].rest, values);
    case 'handover-overdue':
      return held ? words[kind].rest.known({ held }) : words[kind].rest.unknown;
    case 'enquiry-unanswered':
      return point === undefined ? words[kind].rest.office({ days }) : words[kind].rest.point({ point });
    case 'course-too-few':
      return tooFewText(words[kind].rest, values);
    case 'group-ready-to-call-in':
      return words[kind].rest[comingTo(values)];
    default:
      return words[kind].rest;
  }
}

function actionOf({ kind, values }: StuckItem, words: Words): string {
  switch (kind) {
    case 'group-without-starter':
      return numberOf(values, 'asked') ? words[kind].action.next : words[kind].action.first;
    case 'log-missing':
      return ringText(words[kind].action, textOf(values, 'starter'));
    case 'review-waiting':
      return numberOf(values, 'number') === 1 ? words[kind].action.only : words[kind].action.oldest;
    case 'group-ready-to-call-in':
      return words[kind].action[comingTo(values)];
    default:
      return words[kind].action;
  }
}

/** None is as good as not known. */
function numbered(rest: { readonly known: (_: { readonly number: number }) => string; readonly unknown: string }, values: Values): string {
  const number = numberOf(values, 'number');
  return number ? rest.known({ number }) : rest.unknown;
}

function askedText(rest: Words['group-without-starter']['rest'], values: Values): string {
  const [asked, declined] = [numberOf(values, 'asked'), numberOf(values, 'declined')];
  if (!asked) return rest.nobody;
  if (!declined) return rest.asked({ asked });
  return declined === asked ? rest.allDeclined({ asked }) : rest.someDeclined({ asked, declined });
}

function logText(rest: Words['log-missing']['rest'], values: Values): string {
  const starter = textOf(values, 'starter');
  const missing = numbered(rest, values);
  return starter === undefined ? missing : `${missing} ${rest.reminded({ starter })}`;
}

function tooFewText(rest: Words['course-too-few']['rest'], values: Values): string {
  const [taken, minimum] = [numberOf(values, 'taken'), numberOf(values, 'minimum')];
  return taken === undefined || minimum === undefined ? rest.unknown : rest.known({ taken, minimum });
}

function ringText(action: Words['log-missing']['action'], starter: string | undefined): string {
  return starter === undefined ? action.see : action.ring({ starter: firstCalled(starter) });
}

function comingTo(values: Values): 'nobody' | 'coming' {
  return numberOf(values, 'coming') === 0 ? 'nobody' : 'coming';
}

/** The part of the group's or course's page where the next thing is done. */
const FRAGMENT: Partial<Record<StuckItem['kind'], string>> = {
  'group-without-starter': 'igangsettere',
  'meeting-without-starter': 'moter',
  'starter-missing': 'igangsettere',
  'request-unanswered': 'igangsettere',
  'log-missing': 'igangsettere',
  'people-to-ring': 'folk',
  'group-ready-to-call-in': 'neste',
  'group-ready-to-start': 'neste',
  'handover-overdue': 'neste',
  'follow-up-due': 'oppfolging',
  'help-wanted': 'oppfolging',
};

const ON_COURSE_PAGE: readonly StuckItem['kind'][] = ['course-too-few', 'course-draft-soon', 'review-waiting'];

function wayTo({ kind, subjectId, values }: StuckItem): { link: string; fragment: string | undefined } {
  const course = `/kontor/kurs/${subjectId}`;
  if (kind === 'attendance-missing' || kind === 'results-missing') return { link: `${course}/kursdag`, fragment: undefined };
  const first = kind === 'review-waiting' ? textOf(values, 'first') : undefined;
  if (first !== undefined) return { link: `${course}/deltaker/${first}`, fragment: undefined };
  if (ON_COURSE_PAGE.includes(kind)) return { link: course, fragment: undefined };
  if (kind === 'supervision-wanted') return { link: `/kontor/folk/${subjectId}`, fragment: undefined };
  if (kind === 'enquiry-unanswered') return { link: `/kontor/henvendelser/${subjectId}`, fragment: undefined };
  return { link: `/kontor/grupper/${subjectId}`, fragment: FRAGMENT[kind] };
}

/** Of one or more, the first to call: `Tone Dahl, Ola Vik` is `Tone`; `Dahl, Tone` is one. */
function firstCalled(names: string): string {
  const [first = '', ...others] = names.split(', ');
  return calledName(others.length > 0 && first.includes(' ') ? first : names);
}

function numberOf(values: Values, key: string): number | undefined {
  const value = Number(values[key] ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

function textOf(values: Values, key: string): string | undefined {
  return values[key] === undefined || values[key] === '' ? undefined : String(values[key]);
}
