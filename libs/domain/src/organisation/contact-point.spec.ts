import {
  contactPointFreshness,
  contactPointShownUntil,
  contactPointsShownSince,
  contactPointStep,
  type ContactPointStep,
} from './contact-point.ts';
import { addDays, type LocalDate } from '../time.ts';

describe('how long a contact point is believed', () => {
  it.each([
    ['2026-03-10', 'confirmed'],
    ['2025-09-10', 'confirmed'],
    ['2025-09-09', 'ring-first'],
    ['2025-03-10', 'ring-first'],
    ['2025-03-09', 'hidden'],
    ['2019-01-01', 'hidden'],
    ['2026-12-01', 'confirmed'],
  ])('confirmed on %s and read on 10 March 2026: %s', (confirmedOn, freshness) => {
    expect(contactPointFreshness(confirmedOn, '2026-03-10')).toBe(freshness);
  });

  it('counts whole months also where a month is short', () => {
    expect(contactPointsShownSince('2024-02-29')).toBe('2023-02-28');
    expect(contactPointFreshness('2025-08-31', '2026-02-28')).toBe('confirmed');
    expect(contactPointFreshness('2025-02-28', '2025-08-31')).toBe('confirmed');
    expect(contactPointFreshness('2025-02-27', '2025-08-31')).toBe('ring-first');
  });

  it('hides exactly those who were confirmed before the first day that counts', () => {
    const today = '2026-11-30';
    const since = contactPointsShownSince(today);
    expect(contactPointFreshness(since, today)).toBe('ring-first');
    expect(contactPointFreshness('2025-11-29', today)).toBe('hidden');
  });
});

describe('the yearly question to a contact point', () => {
  /** What is done day by day when nobody answers, or somebody does on `answers`. */
  const lived = (confirmed: LocalDate, from: LocalDate, days: number, answers?: LocalDate): string[] => {
    let point = { confirmedOn: confirmed, askedOn: null, remindedOn: null, officeToldOn: null } as Parameters<typeof contactPointStep>[0];
    const column = { ask: 'askedOn', remind: 'remindedOn', 'tell-office': 'officeToldOn' } as const satisfies Record<
      ContactPointStep,
      string
    >;
    const done: string[] = [];
    for (let day = from; day < addDays(from, days); day = addDays(day, 1)) {
      const step = contactPointStep(point, day);
      if (step !== undefined) {
        done.push(`${day} ${step}`);
        point = { ...point, [column[step]]: day };
      }
      if (day === answers) point = { ...point, confirmedOn: day };
    }
    return done;
  };

  it('comes thirty days before it would be hidden, again a week before, and then to the office', () => {
    expect(contactPointShownUntil('2025-03-10')).toBe('2026-03-10');
    expect(lived('2025-03-10', '2025-03-10', 800)).toEqual(['2026-02-08 ask', '2026-03-03 remind', '2026-03-11 tell-office']);
    expect(contactPointShownUntil('2024-02-29')).toBe('2025-02-28');
  });
  it('is over with a yes, and comes again the next year', () => {
    expect(lived('2025-03-10', '2025-03-10', 720, '2026-02-20')).toEqual([
      '2026-02-08 ask',
      '2027-01-21 ask',
      '2027-02-13 remind',
      '2027-02-21 tell-office',
    ]);
    // On the very day it was asked.
    expect(lived('2025-03-10', '2025-03-10', 500, '2026-02-08')).toEqual(['2026-02-08 ask']);
  });
  it('is not three mails in a day where nobody was ever asked', () => {
    expect(lived('2019-01-01', '2026-03-10', 60)).toEqual(['2026-03-10 ask', '2026-03-17 remind', '2026-03-24 tell-office']);
  });
});
