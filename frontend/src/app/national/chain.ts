import type { ChainCounts } from '@igang/contracts';
import type { LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { NationalWords } from '@igang/i18n/words/insight/national';

export type PeriodName = 'thisYear' | 'lastYear' | 'yearBefore' | 'all';
/** For those who read every number. */
export const PERIODS: readonly PeriodName[] = ['thisYear', 'lastYear', 'all'];
/** For those who read what may go out: whole years that are over. */
export const SAFE_PERIODS: readonly PeriodName[] = ['lastYear', 'yearBefore'];
const YEARS_AGO = { thisYear: 0, lastYear: 1, yearBefore: 2 } as const;
/** Before anything was counted. */
const BEGINNING = '2000-01-01';

export function periodOf(name: PeriodName, today: LocalDate): { from: LocalDate; until: LocalDate } {
  const year = Number(today.slice(0, 4));
  if (name === 'all') return { from: BEGINNING, until: `${year}-12-31` };
  const of = year - YEARS_AGO[name];
  return { from: `${of}-01-01`, until: `${of}-12-31` };
}

export type StepName = keyof NationalWords['steps'];
export interface Step {
  readonly name: StepName;
  readonly label: string;
  /** Null: not told. */
  readonly count: number | null;
  /** Of the longest bar among those that count the same kind of thing, 0–1; undefined for a kind that stands alone. */
  readonly width: number | undefined;
  readonly note: string;
  /** Share of the step before, where one follows from the other. */
  readonly share: string;
  /** The office's list with those behind the number. */
  readonly link: { readonly path: string; readonly query: Readonly<Record<string, string>> } | undefined;
}

const COUNT: Readonly<Record<StepName, (counts: ChainCounts) => number | null>> = {
  courses: (c) => c.coursesHeld,
  enrolled: (c) => c.enrolled,
  qualified: (c) => c.qualified,
  started: (c) => c.groupsStarted,
  sessions: (c) => c.sessionsHeld,
  handedOver: (c) => c.handedOver,
  alive: (c) => c.alive,
};
/** Bars are compared only with those that count the same kind of thing. */
const KIND: Readonly<Record<StepName, 'course' | 'person' | 'group' | 'meeting'>> = {
  courses: 'course',
  enrolled: 'person',
  qualified: 'person',
  started: 'group',
  sessions: 'meeting',
  handedOver: 'group',
  alive: 'group',
};
/** What a step is a share of. */
const FROM: Readonly<Record<keyof NationalWords['share'], StepName>> = { qualified: 'enrolled', handedOver: 'started' };
/** Numbers that a list holds row for row: the same things, in the same period, of all offices. The others lead nowhere. */
const LIST: Partial<Record<StepName, { readonly path: string; readonly event: string }>> = {
  courses: { path: '/kontor/kurs', event: 'held' },
  started: { path: '/kontor/grupper', event: 'started' },
  handedOver: { path: '/kontor/grupper', event: 'handed-over' },
};

export const STEPS = Object.keys(COUNT) as StepName[];

export function countOf(name: StepName, counts: ChainCounts): number | null {
  return COUNT[name](counts);
}

/** `period`: of the numbers, when the reader may open the lists behind them. */
export function stepsOf(counts: ChainCounts, w: NationalWords, f: Format, period?: Period): Step[] {
  return STEPS.map((name) => {
    const count = COUNT[name](counts);
    const alike = STEPS.filter((other) => KIND[other] === KIND[name]).map((other) => COUNT[other](counts) ?? 0);
    return {
      name,
      label: w.steps[name],
      count,
      width: alike.length > 1 && count !== null ? count / Math.max(...alike, 1) : undefined,
      note: NOTES[name]?.(counts, w.notes) ?? '',
      share: shareOf(name, counts, w, f),
      link: period !== undefined && count !== null && count > 0 ? linkTo(name, period) : undefined,
    };
  });
}

export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

function linkTo(name: StepName, { from, until }: Period): Step['link'] {
  const list = LIST[name];
  if (list === undefined) return undefined;
  const all = { hendelse: list.event, kontor: 'alle' };
  return { path: list.path, query: from === BEGINNING ? all : { ...all, fra: from, til: until } };
}

const NOTES: Partial<Record<StepName, (c: ChainCounts, notes: NationalWords['notes']) => string>> = {
  courses: (c, notes) => told({ planned: c.coursesPlanned, cancelled: c.coursesCancelled }, notes.courses),
  qualified: (c, notes) => told({ active: c.startersActive }, notes.qualified),
  started: (c, notes) => told({ forming: c.groupsForming, withStarter: c.groupsWithStarter }, notes.started),
  handedOver: (c, notes) => told({ leaderless: c.leaderless }, notes.handedOver),
  alive: (c, notes) => told({ followedUp: c.followedUp }, notes.alive),
};

/** Said only when each number in it may be told. */
function told<N extends string>(numbers: Readonly<Record<N, number | null>>, say: (known: Readonly<Record<N, number>>) => string): string {
  return isKnown(numbers) ? say(numbers) : '';
}

function isKnown<N extends string>(numbers: Readonly<Record<N, number | null>>): numbers is Readonly<Record<N, number>> {
  return Object.values(numbers).every((number) => number !== null);
}

function shareOf(name: StepName, counts: ChainCounts, w: NationalWords, f: Format): string {
  if (name === 'alive') return percentOf(counts.alive, counts.followedUp, f);
  if (!isShare(name)) return '';
  const share = percentOf(COUNT[name](counts), COUNT[FROM[name]](counts), f);
  return share === '' ? '' : w.share[name]({ share });
}

function percentOf(part: number | null, whole: number | null, f: Format): string {
  return part === null || whole === null || whole === 0 ? '' : f.percent(part / whole);
}

function isShare(name: StepName): name is keyof typeof FROM {
  return name in FROM;
}

export function isEmpty(counts: ChainCounts): boolean {
  return Object.values(counts).every((count) => count === 0);
}
