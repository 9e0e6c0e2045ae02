import type { ChainCounts } from '@igang/contracts';
import type { LocalDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { NationalWords } from '@igang/i18n/national.nb';

export type PeriodName = 'thisYear' | 'lastYear' | 'all';
export const PERIODS: readonly PeriodName[] = ['thisYear', 'lastYear', 'all'];
/** Before anything was counted. */
const BEGINNING = '2000-01-01';

export function periodOf(name: PeriodName, today: LocalDate): { from: LocalDate; until: LocalDate } {
  const year = Number(today.slice(0, 4));
  if (name === 'all') return { from: BEGINNING, until: `${year}-12-31` };
  const of = name === 'thisYear' ? year : year - 1;
  return { from: `${of}-01-01`, until: `${of}-12-31` };
}

export type StepName = keyof NationalWords['steps'];
export interface Step {
  readonly name: StepName;
  readonly label: string;
  readonly count: number;
  /** Of the longest bar among those that count the same kind of thing, 0–1; undefined for a kind that stands alone. */
  readonly width: number | undefined;
  readonly note: string;
  /** Share of the step before, where one follows from the other. */
  readonly share: string;
  /** The office's list with those behind the number. */
  readonly link: { readonly path: string; readonly query: Readonly<Record<string, string>> } | undefined;
}

const COUNT: Readonly<Record<StepName, (counts: ChainCounts) => number>> = {
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
const LINK: Partial<Record<StepName, Step['link']>> = {
  courses: { path: '/kontor/kurs', query: { vis: 'tidligere' } },
  qualified: { path: '/kontor/folk', query: { tilstand: 'qualified' } },
  started: { path: '/kontor/grupper', query: { tilstand: 'with-starter' } },
  handedOver: { path: '/kontor/grupper', query: { tilstand: 'leaderless' } },
  alive: { path: '/kontor/grupper', query: { tilstand: 'followed-up' } },
};

export const STEPS = Object.keys(COUNT) as StepName[];

export function countOf(name: StepName, counts: ChainCounts): number {
  return COUNT[name](counts);
}

export function stepsOf(counts: ChainCounts, w: NationalWords, f: Format, mayOpen: boolean): Step[] {
  return STEPS.map((name) => {
    const count = COUNT[name](counts);
    const alike = STEPS.filter((other) => KIND[other] === KIND[name]).map((other) => COUNT[other](counts));
    return {
      name,
      label: w.steps[name],
      count,
      width: alike.length > 1 ? count / Math.max(...alike, 1) : undefined,
      note: noteOf(name, counts, w),
      share: shareOf(name, counts, w, f),
      link: mayOpen && count > 0 ? LINK[name] : undefined,
    };
  });
}

function noteOf(name: StepName, c: ChainCounts, { notes }: NationalWords): string {
  switch (name) {
    case 'courses':
      return notes.courses(c.coursesPlanned, c.coursesCancelled);
    case 'qualified':
      return notes.qualified(c.startersActive);
    case 'started':
      return notes.started(c.groupsForming, c.groupsWithStarter);
    case 'handedOver':
      return notes.handedOver(c.leaderless);
    case 'alive':
      return notes.alive(c.followedUp);
    default:
      return '';
  }
}

function shareOf(name: StepName, counts: ChainCounts, w: NationalWords, f: Format): string {
  if (name === 'alive') return counts.followedUp === 0 ? '' : f.percent(counts.alive / counts.followedUp);
  if (!isShare(name)) return '';
  const whole = COUNT[FROM[name]](counts);
  return whole === 0 ? '' : w.share[name](f.percent(COUNT[name](counts) / whole));
}

function isShare(name: StepName): name is keyof typeof FROM {
  return name in FROM;
}

export function isEmpty(counts: ChainCounts): boolean {
  return Object.values(counts).every((count) => count === 0);
}
