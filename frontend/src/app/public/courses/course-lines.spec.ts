import { describe, expect, it } from '@jest/globals';
import type { CourseCard, CourseDayView } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/training/public.nb';
import { closedBecause, courseLine, mapOf, standingOf, townOf, whenLines } from './course-lines.ts';

const f = formatIn('nb');
const today = '2026-02-20';
const day = (number: number, date: string, startsAt = '10:00'): CourseDayView => ({
  id: String(number),
  number,
  date,
  startsAt,
  endsAt: '16:00',
});
const days = [day(1, '2026-03-14'), day(2, '2026-03-15')];

function aCourse(over: Partial<CourseCard> = {}): CourseCard {
  const type = { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' };
  return {
    id: '1',
    type,
    state: 'open',
    place: 'Sandnes',
    form: 'physical',
    venue: 'Sandnes frivilligsentral',
    days,
    enrolmentDeadline: '2026-03-01',
    capacity: 20,
    free: 6,
    waiting: 0,
    distanceKm: 14.2,
    undecided: null,
    ...over,
  };
}

describe('a course in a list', () => {
  it('says when, where and how far as a person writes it', () => {
    expect(courseLine(aCourse(), nb, f, today)).toMatchObject({
      name: 'Igangsetterkurs, Sandnes',
      tile: { day: '14.', month: 'mar' },
      dates: 'Lørdag 14. og søndag 15. mars',
      hours: 'kl. 10–16',
      where: 'Sandnes frivilligsentral',
      distance: '14 km unna',
      places: { text: '6 plasser igjen', tone: 'ok' },
    });
  });

  it('says that it is not decided, for as long as it is not', () => {
    expect(courseLine(aCourse({ undecided: { minimum: 6, by: '2026-02-28' } }), nb, f, today).undecided).toContain('trenger 6');
    expect(courseLine(aCourse(), nb, f, today).undecided).toBe('');
  });

  it.each([
    ['closed', '2026-03-01', '2026-02-28', 'early'],
    ['closed', '2026-03-01', '2026-03-01', 'early'],
    ['open', '2026-03-01', '2026-03-02', 'last-day'],
    ['closed', '2026-03-01', '2026-03-14', 'begun'],
    ['completed', '2026-03-01', '2026-03-02', 'begun'],
  ] as const)('tells why sign-up is closed: %s, last day %s, today %s', (state, enrolmentDeadline, now, because) => {
    expect(closedBecause(aCourse({ state, enrolmentDeadline }), now)).toBe(because);
  });

  it('leaves the distance out when nobody has said where she lives', () => {
    expect(courseLine(aCourse({ distanceKm: null }), nb, f, today).distance).toBe('');
  });

  it.each<[string, Partial<CourseCard>, string]>([
    ['one place', { free: 1 }, '1 plass igjen'],
    ['a list', { free: 0, waiting: 3 }, 'Fullt. 3 venter'],
    ['full without a list', { free: 0 }, 'Fullt. Venteliste'],
    ['a freed place that belongs to the list', { free: 1, waiting: 2 }, 'Fullt. 2 venter'],
    ['not open yet', { state: 'published' }, 'Ikke åpen ennå'],
    ['closed', { state: 'closed' }, 'Påmeldingen er stengt'],
    ['cancelled', { state: 'cancelled' }, 'Avlyst'],
  ])('tells the truth about places: %s', (_, over, text) => {
    expect(courseLine(aCourse(over), nb, f, today).places.text).toBe(text);
  });
});

describe('when a course is', () => {
  it('has days and hours apart when the clock is the same', () => {
    expect(whenLines(days, f, today)).toEqual({ dates: 'Lørdag 14. og søndag 15. mars', hours: 'kl. 10–16' });
  });
  it('has hours at each day when they differ', () => {
    const { dates, hours } = whenLines([days[0] ?? day(1, today), day(2, '2026-03-15', '11:00')], f, today);
    expect(dates).toBe('Lørdag 14. mars kl. 10–16 og søndag 15. mars kl. 11–16');
    expect(hours).toBe('');
  });
  it('is nothing without days', () => {
    expect(whenLines([], f, today)).toEqual({ dates: '', hours: '' });
  });
});

describe('what one can do with a course', () => {
  const course = { state: 'open', open: true, opensLater: false, free: 2, waiting: 0 } as const;
  it.each([
    [course, 'open'],
    [{ ...course, free: 0 }, 'list'],
    [{ ...course, waiting: 1 }, 'list'],
    [{ ...course, open: false }, 'closed'],
    [{ ...course, open: false, opensLater: true }, 'opens-later'],
    [{ ...course, state: 'cancelled' as const }, 'cancelled'],
  ])('%o is %s', (of, standing) => {
    expect(standingOf(of)).toBe(standing);
  });
});

describe('places', () => {
  it('lead to a map by position or by address', () => {
    expect(mapOf({ lat: 58.8, lon: 5.7 })).toContain('mlat=58.8&mlon=5.7');
    expect(mapOf('Langgata 54, 4306 Sandnes')).toContain('Langgata%2054%2C%204306%20Sandnes');
  });
  it('are named without their postal code in a heading', () => {
    expect(townOf('4306 Sandnes')).toBe('Sandnes');
    expect(townOf('Sandnes')).toBe('Sandnes');
  });
});
