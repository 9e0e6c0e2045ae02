import {
  GROUP_SIZE,
  MOST_CHOICES,
  MOST_QUESTIONS,
  type RefusalCode,
  type RefusalDetail,
  type RefusalValues,
  SESSION_BUDGET,
} from '@igang/domain';
import type { ProblemsWords } from '../compiled/refusals/problems.ts';
import type { Format } from './format.ts';

/** What stands under a code in `messages/<language>/refusals/problems.json`. */
type Entry<C extends RefusalCode> = C extends `${infer Family}.${infer Name}`
  ? Family extends keyof ProblemsWords
    ? Name extends keyof ProblemsWords[Family]
      ? ProblemsWords[Family][Name]
      : never
    : never
  : C extends keyof ProblemsWords
    ? ProblemsWords[C]
    : never;

type TextOf<E> = E extends { readonly all: infer All } ? All : E;
/** The codes whose text has placeholders. */
type Told = { [C in RefusalCode]: TextOf<Entry<C>> extends string ? never : C }[RefusalCode];
/** Undefined only where there is a text for when the values did not come along. */
type ToldBy<E> = (TextOf<E> extends (told: infer T) => string ? T : never) | (E extends { readonly untold: string } ? undefined : never);

/** What a problem carries: the values of its refusal, if they came along. */
export type ProblemValues = RefusalDetail;

/** What a sentence is made with besides its values. */
export interface Saying {
  readonly format: Format;
  readonly words: Pick<ProblemsWords, 'more'>;
}

/**
 * What each text with placeholders is told, made of the values of its refusal. A text that wants something else, a refusal that does not
 * bring it and a placeholder that nobody fills do not compile. Undefined: the values did not come along, as when the database was the one
 * that said no, or an older page reads a newer answer.
 */
const TOLD: {
  readonly [C in Told | keyof RefusalValues]: C extends keyof RefusalValues
    ? (values: RefusalValues[C], saying: Saying) => ToldBy<Entry<C>>
    : never;
} = {
  'office.county-taken': ({ county, office, ...dated }: Partial<RefusalValues['office.county-taken']>, saying) => {
    const told = aDay(dated, saying);
    return told === undefined || county === undefined || office === undefined ? undefined : { ...told, county, office };
  },
  'office.takes-over': ({ office }: Partial<RefusalValues['office.takes-over']>) => (office === undefined ? undefined : { office }),
  'office.county-moving': ({ county, ...dated }: Partial<RefusalValues['office.county-moving']>, saying) => {
    const told = aDay(dated, saying);
    return told === undefined || county === undefined ? undefined : { ...told, county };
  },
  'office.course-running': aDay,
  'course.days-missing': numbers('days'),
  'course.minimum-over-capacity': numbers('places'),
  'course.capacity-under-taken': numbers('taken'),
  'course.venue-closed': aDay,
  'course.too-few': numbers('taken', 'minimum'),
  'course-type.in-use': numbers('courses'),
  'venue.has-courses': (values, saying) => {
    const told = numbers('courses')(values);
    const days = namedDays(values, saying);
    return told === undefined || days === undefined ? undefined : { ...told, days };
  },
  'question.too-many': usually({ most: MOST_QUESTIONS }),
  'question.choices': usually({ most: MOST_CHOICES }),
  'result.not-all-days': numbers('present', 'days'),
  'starter.busy': numbers('groups'),
  'group.size': usually(GROUP_SIZE),
  'group.dates-missing': numbers('sessions'),
  'group.not-met': aDay,
  'group.start-late': aDay,
  'group.asked-about': numbers('asked'),
  'group.starters-said-yes': numbers('starters'),
  'group.size-said-yes': numbers('coming'),
  'group.theme-said-yes': numbers('coming'),
  'group.theme-avoided': numbers('starters'),
  'budget.reason-missing': usually({ over: SESSION_BUDGET.withoutReason }),
  'session.wrong-order': numbers('earlier'),
  // None is left, and yet it cannot be handed over: none has been held.
  'handover.sessions-left': (values) => (values.left === 0 ? undefined : numbers('left')(values)),
  'handover.checklist': numbers('missing'),
  'document.letters': ({ words }: Partial<RefusalValues['document.letters']>) => (words === undefined ? undefined : { words }),
  'request.too-many': ({ seconds }) => (seconds === undefined ? undefined : { seconds }),
};

/** What the text of this code is told; undefined when it takes nothing, or its values did not come along. */
export function toldOf(code: RefusalCode, values: ProblemValues, saying: Saying): object | undefined {
  if (!isTold(code)) return undefined;
  const telling: (values: never, saying: Saying) => object | undefined = TOLD[code];
  return telling(values as never, saying);
}

function isTold(code: RefusalCode): code is keyof typeof TOLD {
  return code in TOLD;
}

type Numbers<N extends string> = Readonly<Record<N, number>>;

function numbers<N extends string>(...names: readonly N[]): (values: Numbers<N>) => Numbers<N> | undefined {
  return (values) => (names.every((name) => name in values) ? values : undefined);
}

/** Where the values are the same for everybody. */
function usually<N extends string>(usual: Numbers<N>): (values: Numbers<N>) => Numbers<N> {
  return (values) => ({ ...usual, ...values });
}

interface Dated {
  readonly on: string;
  readonly today?: string;
}

function aDay(values: Partial<Dated>, { format }: Saying): { readonly day: string } | undefined {
  const [day] = daysOf(values);
  return day === undefined ? undefined : { day: format.day(day, values.today) };
}

/** `lørdag 5. september, lørdag 12. september og 5 til`: the first few, and how many there are more. */
function namedDays(values: RefusalValues['venue.has-courses'], { format, words }: Saying): string | undefined {
  const days = daysOf(values);
  const more = values.courses - days.length;
  const named = days.map((day) => format.day(day, values.today));
  return days.length === 0 ? undefined : format.list(more > 0 ? [...named, words.more({ n: more })] : named);
}

function daysOf({ on }: Partial<Dated>): readonly string[] {
  return on === undefined ? [] : on.split(' ');
}
