import type { ChainCounts } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/insight/national.nb';
import { isEmpty, periodOf, stepsOf } from './chain.ts';

const none: ChainCounts = {
  coursesHeld: 0,
  coursesCancelled: 0,
  coursesPlanned: 0,
  enrolled: 0,
  qualified: 0,
  startersActive: 0,
  groupsForming: 0,
  groupsStarted: 0,
  groupsWithStarter: 0,
  sessionsHeld: 0,
  handedOver: 0,
  leaderless: 0,
  followedUp: 0,
  alive: 0,
};
const some: ChainCounts = {
  ...none,
  coursesHeld: 18,
  enrolled: 240,
  qualified: 180,
  groupsStarted: 60,
  sessionsHeld: 230,
  handedOver: 45,
  followedUp: 40,
  alive: 30,
};

const YEAR = { from: '2026-01-01', until: '2026-12-31' };

describe('periodOf', () => {
  it('is whole years', () => {
    expect(periodOf('thisYear', '2026-11-22')).toEqual({ from: '2026-01-01', until: '2026-12-31' });
    expect(periodOf('lastYear', '2026-11-22')).toEqual({ from: '2025-01-01', until: '2025-12-31' });
    expect(periodOf('all', '2026-11-22')).toMatchObject({ until: '2026-12-31' });
  });
});

describe('stepsOf', () => {
  const steps = stepsOf(some, nb, formatIn('nb'), YEAR);
  const step = (name: string) => steps.find((it) => it.name === name);
  it('goes through the whole chain in order', () => {
    expect(steps.map(({ count }) => count)).toEqual([18, 240, 180, 60, 230, 45, 30]);
  });
  it('compares bars of the same kind only', () => {
    expect(step('courses')?.width).toBeUndefined();
    expect(step('enrolled')?.width).toBe(1);
    expect(step('qualified')?.width).toBe(0.75);
    expect(step('alive')?.width).toBe(0.5);
  });
  it('says how many went on', () => {
    expect(step('qualified')?.share).toBe('75\u00a0% av dem som hadde plass');
    expect(step('alive')).toMatchObject({ share: '75\u00a0%', note: 'av 40 grupper som er fulgt opp' });
  });
  it('never divides by nothing', () => {
    const empty = stepsOf(none, nb, formatIn('nb'), YEAR);
    expect(empty.every(({ width, share, link }) => (width ?? 0) === 0 && share === '' && link === undefined)).toBe(true);
    expect(isEmpty(none)).toBe(true);
    expect(isEmpty(some)).toBe(false);
  });
  it('leads into lists only for those who may see them', () => {
    expect(step('handedOver')?.link).toEqual({
      path: '/kontor/grupper',
      query: { hendelse: 'handed-over', kontor: 'alle', fra: '2026-01-01', til: '2026-12-31' },
    });
    expect(stepsOf(some, nb, formatIn('nb')).every(({ link }) => link === undefined)).toBe(true);
  });
  it('leads nowhere where no list holds just what is counted', () => {
    expect(['enrolled', 'qualified', 'sessions', 'alive'].map((name) => step(name)?.link)).toEqual(Array(4).fill(undefined));
  });
  it('asks for no period when the number is of all there has been', () => {
    const [courses] = stepsOf(some, nb, formatIn('nb'), periodOf('all', '2026-11-22'));
    expect(courses?.link?.query).toEqual({ hendelse: 'held', kontor: 'alle' });
  });
  it('tells nothing of a number that is not told', () => {
    const hidden = stepsOf({ ...some, qualified: null, alive: null, startersActive: null, followedUp: null }, nb, formatIn('nb'));
    const [, , qualified, , , , alive] = hidden;
    expect(qualified).toMatchObject({ count: null, width: undefined, note: '', share: '' });
    expect(alive).toMatchObject({ count: null, note: '', share: '' });
  });
});
