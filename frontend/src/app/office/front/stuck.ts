import type { StuckItem } from '@igang/contracts';
import { calledName } from '@igang/domain/organisation/called';
import { daysBetween, localDate, type LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { OfficeWords } from '@igang/i18n/insight/office.nb';

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
type Sentence = Pick<StuckCard, 'strong' | 'rest' | 'action'>;
type Values = StuckItem['values'];

/**
 * What each kind reads from `values`; all may be missing: group-without-starter `asked`, `declined` · request-unanswered
 * `starter` · log-missing `number`, `starter` · handover-overdue `held` · course-too-few `taken`, `minimum` ·
 * review-waiting `number`, `first` (the sign-up that has waited longest) · attendance-missing and results-missing `number`.
 */
export function stuckCard(item: StuckItem, words: OfficeWords['stuck'], f: Format, today: LocalDate): StuckCard {
  const days = daysBetween(localDate(new Date(item.since)), today);
  return {
    ...sentence(item, words, days),
    ...wayTo(item),
    age: ageText(item, words, days) ?? dueText(item, words, f, today) ?? words.since(days),
  };
}

/** How long the first of those who wait for an answer has waited. */
function ageText({ kind }: StuckItem, words: OfficeWords['stuck'], days: number): string | undefined {
  return kind === 'review-waiting' ? words.waited(days) : undefined;
}

/** The day that matters more than how long it has waited. */
function dueText({ kind, dueOn }: StuckItem, words: OfficeWords['stuck'], f: Format, today: LocalDate): string | undefined {
  if (dueOn === null) return undefined;
  const when = f.relativeDay(dueOn, today);
  if (kind === 'group-without-starter') return words.firstMeeting(when);
  if (kind === 'meeting-without-starter') return words.meetingOn(when);
  if (kind === 'request-unanswered') return words.answerBy(when);
  return kind === 'course-too-few' || kind === 'course-draft-soon' ? words.courseBegins(when) : undefined;
}

function sentence(item: StuckItem, words: OfficeWords['stuck'], days: number): Sentence {
  const { kind, subject, place, values } = item;
  const number = (key: string): number | undefined => numberOf(values, key);
  const text = (key: string): string | undefined => textOf(values, key);
  switch (kind) {
    case 'group-without-starter':
      return withoutStarter(words[kind], item);
    case 'meeting-without-starter':
      return said(words[kind], subject, words[kind].rest(number('number')));
    case 'starter-missing':
      return said(words[kind], subject, words[kind].rest(text('starter')));
    case 'request-unanswered':
      return said(words[kind], subject, words[kind].rest(text('starter'), days));
    case 'log-missing':
      return logMissing(words[kind], item);
    case 'handover-overdue':
      return said(words[kind], subject, words[kind].rest(number('held')));
    case 'enquiry-unanswered':
      return said(words[kind], place, words[kind].rest(days, text('point')));
    case 'course-too-few':
      return said(words[kind], place, words[kind].rest(number('taken'), number('minimum')));
    case 'review-waiting':
      return counted(words[kind], place, number('number'));
    case 'attendance-missing':
    case 'results-missing':
      return said(words[kind], place, words[kind].rest(number('number')));
    case 'people-to-ring':
      return said(words[kind], subject, words[kind].rest(number('number')));
    case 'group-ready-to-call-in':
      return counted(words[kind], subject, number('coming'));
    case 'course-draft-soon':
      return said(words[kind], place, words[kind].rest);
    case 'group-ready-to-start':
    case 'follow-up-due':
    case 'help-wanted':
    case 'supervision-wanted':
      return said(words[kind], subject, words[kind].rest);
  }
}

function withoutStarter(words: OfficeWords['stuck']['group-without-starter'], { subject, values }: StuckItem): Sentence {
  const asked = numberOf(values, 'asked');
  return { strong: words.strong(subject), rest: words.rest(asked, numberOf(values, 'declined')), action: words.action(asked) };
}

function counted(
  words: OfficeWords['stuck']['review-waiting' | 'group-ready-to-call-in'],
  about: string,
  number: number | undefined,
): Sentence {
  return { strong: words.strong(about), rest: words.rest(number), action: words.action(number) };
}

function logMissing(words: OfficeWords['stuck']['log-missing'], { subject, values }: StuckItem): Sentence {
  const starter = textOf(values, 'starter');
  return {
    strong: words.strong(subject),
    rest: words.rest(numberOf(values, 'number'), starter),
    action: words.action(starter === undefined ? undefined : firstCalled(starter)),
  };
}

function said(words: { strong: (about: string) => string; action: string }, about: string, rest: string): Sentence {
  return { strong: words.strong(about), rest, action: words.action };
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
