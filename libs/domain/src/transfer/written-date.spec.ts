import { readWrittenDate, writeDate } from './written-date.ts';

const today = '2026-01-12';
const read = (text: string, latest?: string) => readWrittenDate(text, { today, latest });

describe('a date as people write it', () => {
  it.each([
    '14.3.2026',
    '14.03.2026',
    '14.3.26',
    '14. 3. 2026',
    '14/3-2026',
    '14-3-2026',
    '14 3 2026',
    '140326',
    '14032026',
    '2026-03-14',
    '20260314',
    '14.3',
    '14.3.',
    '14/3',
    '1403',
    '14. mars',
    '14 mars 2026',
    '14.mars',
    ' lørdag  14. mars ',
    'laurdag 14. mars',
    'Lør. 14.3',
    'Saturday, 14 March 2026',
    'March 14, 2026',
    'march 14',
    '14th of March',
  ])('reads %s', (text) => {
    expect(read(text)).toBe('2026-03-14');
  });

  it('knows months in our three languages', () => {
    expect(
      ['1. mai', '1. may', '1. okt', '1 oct', '1. des.', '1 dec', '1. juni', '1. july'].map((text) => read(text)?.slice(5, 7)),
    ).toEqual(['05', '05', '10', '10', '12', '12', '06', '07']);
  });

  it('takes a date without a year as the one to come, unless it was only just', () => {
    expect(read('11.1')).toBe('2026-01-11');
    expect(read('24. desember')).toBe('2025-12-24');
    expect(read('1. desember')).toBe('2026-12-01');
    expect(read('29. februar')).toBe('2028-02-29');
  });

  it('takes it as the one that was when it cannot be later', () => {
    expect(read('1. desember', today)).toBe('2025-12-01');
    expect(read('14.3', today)).toBe('2025-03-14');
  });

  it('takes one as just been for a month, and not for a day longer', () => {
    expect(read('12.12')).toBe('2025-12-12');
    expect(read('11.12')).toBe('2026-12-11');
  });
  it('takes the last day that can be chosen, too', () => {
    expect(read('14.3', '2026-03-14')).toBe('2026-03-14');
    expect(read('14.3', '2026-03-13')).toBe('2025-03-14');
  });
  it('finds a leap day ahead and behind', () => {
    expect(read('29.2', today)).toBe('2024-02-29');
    expect(readWrittenDate('29.2', { today: '2024-04-01' })).toBe('2028-02-29');
  });

  it('reads eight digits from the day when that is a day', () => {
    expect(read('20032026')).toBe('2026-03-20');
  });

  it('knows today, tomorrow and yesterday', () => {
    expect(['i dag', 'I morgen', 'i morgon', 'tomorrow', 'i går'].map((text) => read(text))).toEqual([
      today,
      '2026-01-13',
      '2026-01-13',
      '2026-01-13',
      '2026-01-11',
    ]);
  });

  it.each([
    '',
    '14',
    'mars',
    '31.2.2026',
    '29.2.2026',
    '14.13.2026',
    '0.3',
    '99',
    '14. noko',
    'lørdag',
    '3/14/2026',
    '14.3.202',
    '1e3',
    '32.1',
    '14.0',
    '143',
    '14032',
    '1403202',
    '14.3.2026x',
    'x14.3.2026',
    '2026-3',
    '2026-13-01',
    '20261301',
    '14 ma',
    'mai',
    'may 32',
    '14..3',
    '14.3.0',
  ])('does not guess at "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is shown the Norwegian way, and read back', () => {
    expect(writeDate('2026-03-04')).toBe('4.3.2026');
    expect(read(writeDate('2026-11-30'))).toBe('2026-11-30');
    expect(writeDate('')).toBe('');
    expect(writeDate('2026-02-30')).toBe('');
  });
});

describe('a date in a list of what has been', () => {
  const history = (text: string) => readWrittenDate(text, { today: '2026-01-12', isHistory: true });

  it('is of the last century when two digits would lie far ahead', () => {
    expect(['12.03.98', '1.1.47', '31.12.30', '14/3/26', '12.03.1998'].map(history)).toEqual([
      '1998-03-12',
      '1947-01-01',
      '2030-12-31',
      '2026-03-14',
      '1998-03-12',
    ]);
  });

  it('has a century by what lies twenty years ahead', () => {
    expect(['1.1.46', '1.1.47', '1.1.00', '1.1.99'].map(history)).toEqual(['2046-01-01', '1947-01-01', '2000-01-01', '1999-01-01']);
  });
  it('has a year of two digits in this century where it is not about what has been', () => {
    expect(['1.1.46', '1.1.99'].map((text) => read(text))).toEqual(['2046-01-01', '2099-01-01']);
  });
  it('has its year, or is none', () => {
    expect(['14. mars 2019', 'lørdag 14. mars 2019', 'March 14, 2019', '\u200e14.3.2019\u200f'].map(history)).toEqual(
      Array.from({ length: 4 }, () => '2019-03-14'),
    );
    expect(['14. mars', '14.3', 'i dag', 'okt 2024', '31.2.2019', ''].map(history)).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});
