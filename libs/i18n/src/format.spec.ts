import { formatIn } from './format.ts';
import { plural, preferredLang } from './lang.ts';

const [nb, nn, en] = [formatIn('nb'), formatIn('nn'), formatIn('en')];
const day = (date: string, startsAt = '10:00', endsAt = '16:00') => ({ date, startsAt, endsAt });

describe('days of a course', () => {
  it('names weekdays, the month once and the hours once', () => {
    const weekend = [day('2026-03-14'), day('2026-03-15')];
    expect(nb.days(weekend)).toBe('lørdag 14. og søndag 15. mars, kl. 10–16');
    expect(nn.days(weekend)).toBe('laurdag 14. og søndag 15. mars, kl. 10–16');
    expect(en.days(weekend)).toBe('Saturday 14 and Sunday 15 March, 10:00–16:00');
  });

  it('names both months when the days cross into a new one', () => {
    expect(nb.days([day('2026-01-31'), day('2026-02-01')])).toBe('lørdag 31. januar og søndag 1. februar, kl. 10–16');
  });

  it('says a series of weeks as one', () => {
    const weeks = ['2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05'].map((date) => day(date, '18:00', '20:00'));
    expect(nb.days(weeks)).toBe('torsdager fra 15. januar til 5. februar, kl. 18–20');
    expect(nn.days(weeks, '2025-12-01')).toBe('torsdagar frå 15. januar til 5. februar 2026, kl. 18–20');
    expect(en.dates(['2026-12-17', '2026-12-24', '2026-12-31', '2027-01-07'], '2026-12-01')).toBe(
      'Thursdays from 17 December to 7 January 2027',
    );
    expect(nb.dates(['2026-01-08', '2026-01-15', '2026-01-22'])).toBe('torsdager fra 8. til 22. januar');
    expect(nb.dates(['2026-01-15', '2026-01-22'])).toBe('torsdag 15. og torsdag 22. januar');
  });

  it('shortens the month where there is little room', () => {
    expect(nb.shortDay('2026-11-30', '2026-11-25')).toBe('man. 30. nov.');
    expect(nb.shortDay('2027-03-14', '2026-11-25')).toBe('søn. 14. mars 2027');
    expect(en.shortDay('2026-11-30')).toBe('Mon 30 Nov');
  });

  it('gives each day its hours when they differ', () => {
    expect(nb.days([day('2026-03-14', '10:30'), day('2026-03-15')])).toBe('lørdag 14. mars kl. 10.30–16 og søndag 15. mars kl. 10–16');
  });

  it('adds the year only when it is another than today’s', () => {
    expect(nb.day('2027-03-14', '2026-11-22')).toBe('søndag 14. mars 2027');
    expect(nb.day('2026-03-14', '2026-11-22')).toBe('lørdag 14. mars');
  });

  it('is empty for no days', () => {
    expect(nb.days([])).toBe('');
  });
});

describe('words for days and months', () => {
  const week = Array.from({ length: 7 }, (_, i) => `2026-06-0${i + 1}`);
  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-09`);

  it('are our own in every language, and those that Node knows', () => {
    for (const [format, locale] of [
      [nb, 'nb-NO'],
      [nn, 'nn-NO'],
      [en, 'en-GB'],
    ] as const) {
      const by = (parts: Intl.DateTimeFormatOptions) => (date: string) =>
        new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(date));
      expect(week.map((date) => format.weekday(date))).toEqual(week.map(by({ weekday: 'long' })));
      expect(months.map((date) => format.month(date))).toEqual(months.map(by({ month: 'long' })));
    }
  });

  it('do not ask the browser, which may know no nynorsk', () => {
    const { DateTimeFormat, ListFormat } = Intl;
    const gone = (): never => {
      throw new Error('asked the browser');
    };
    Object.assign(Intl, { DateTimeFormat: gone, ListFormat: gone });
    try {
      expect(nn.days([day('2026-12-05'), day('2026-12-08')])).toBe('laurdag 5. og tysdag 8. desember, kl. 10–16');
      expect(nn.shortDay('2026-12-07', '2025-01-01')).toBe('mån. 7. des. 2026');
      expect(nn.weekdayPlural('2026-12-07')).toBe('måndagar');
      expect(nn.list(['Ola', 'Kari', 'Ánte'])).toBe('Ola, Kari og Ánte');
      expect(en.list(['one', 'two'])).toBe('one and two');
      expect(nb.list([])).toBe('');
    } finally {
      Object.assign(Intl, { DateTimeFormat, ListFormat });
    }
  });

  it('write numbers in nynorsk as in bokmål, whatever the phone does', () => {
    expect(nn.number(1234567)).toBe(nb.number(1234567));
  });
});

describe('moments', () => {
  it('are told by the clock on the wall in Norway, across daylight saving', () => {
    expect(nb.moment('2026-03-28T11:00:00Z')).toBe('lørdag 28. mars kl. 12');
    expect(nb.moment('2026-03-29T11:00:00Z')).toBe('søndag 29. mars kl. 13');
    expect(en.moment('2026-03-29T11:30:00Z')).toBe('Sunday 29 March at 13:30');
  });

  it('near today have names', () => {
    expect(nb.relativeDay('2026-03-14', '2026-03-14')).toBe('i dag');
    expect(nb.relativeDay('2026-03-15', '2026-03-14')).toBe('i morgen');
    expect(nb.relativeDay('2026-03-08', '2026-03-14')).toBe('for 6 dager siden');
  });
});

describe('numbers', () => {
  it('are grouped and rounded as the language does', () => {
    expect(nb.number(1234567)).toBe('1\u00a0234\u00a0567');
    expect(en.number(1234567)).toBe('1,234,567');
    expect(nb.distance(0.4)).toBe('under 1 km');
    expect(nb.distance(11.6)).toBe('12 km');
    expect(plural(1, 'plass', 'plasser')).toBe('1 plass');
    expect(plural(0, 'plass', 'plasser')).toBe('0 plasser');
  });
});

describe('the preferred language', () => {
  it('is the first we have, bokmål for its neighbours, and bokmål when there is none', () => {
    expect(preferredLang(['fi', 'nn-NO', 'en'])).toBe('nn');
    expect(preferredLang(['no'])).toBe('nb');
    expect(preferredLang(['fi'])).toBe('nb');
  });
});
