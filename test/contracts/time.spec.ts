import { globSync, readFileSync } from 'node:fs';

/** How time is counted by hand, where it is counted instead, and what to write. */
const BY_HAND: readonly { readonly what: string; readonly looks: RegExp; readonly homes: readonly string[]; readonly write: string }[] = [
  {
    what: 'the length of a day, an hour or a minute by hand',
    looks:
      /\b(?:86_?400_000|3_?600(?:_?000)?|604_?800(?:_?000)?)\b|\b24 \* 60\b|\b60 \* 60\b|const (?:DAY|HOUR|MINUTE|SECOND)(?:_MS)? = \d/,
    homes: ['libs/domain/src/spans.ts'],
    write: 'instantAfter(now, { hours }), sameHourAfter(now, days) for what falls due to people, or HOUR_MS for what is only measured',
  },
  {
    what: 'a day of the calendar by hand',
    looks: /\.set(?:UTC)?(?:Date|Month|FullYear|Hours|Minutes)\(|\.get(?:UTC)?Day\(|getTimezoneOffset/,
    homes: ['libs/domain/src/time.ts'],
    write: 'addDays, addMonths, weekdayOf, instantOf',
  },
  {
    what: 'days as London has them',
    looks: /\.toISOString\(\)\.slice\(0, 10\)|\b\w+(?:At|Until)\??\.slice\(0, 10\)/,
    homes: ['libs/domain/src/time.ts'],
    write: 'localDate(instant): at one in the morning in Norway it is still yesterday there',
  },
  {
    what: 'by Temporal itself',
    looks: /from 'temporal-polyfill'|\bTemporal\.(?:Plain|Zoned|Instant|Now|Duration)/,
    homes: ['libs/domain/src/time.ts', 'libs/domain/src/spans.ts', 'backend/src/platform/temporal.ts', 'frontend/src/temporal.ts'],
    write: 'the functions of time.ts and spans.ts; a program that starts imports platform/temporal.ts first',
  },
];
/** Specs may set a scene as they like. */
const sources = globSync('{backend/src,frontend/src,libs/*/src,test/harness,test/load}/**/*.{ts,mjs}').filter(
  (path) => !path.endsWith('.spec.ts'),
);

/** `looks` must be seen by whoever reads a line alone: what is in a comment is told, not counted. */
const code = (line: string): string => (/^\s*(?:\/\/|\/?\*)/.test(line) ? '' : line);

describe('time is counted in one place', () => {
  it.each(BY_HAND)('$what', ({ what, looks, homes, write }) => {
    const found = sources
      .filter((path) => !homes.includes(path))
      .flatMap((path) =>
        readFileSync(path, 'utf8')
          .split('\n')
          .flatMap((line, i) => (looks.test(code(line)) ? [`${path}:${i + 1} counts ${what}. Write ${write}: ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it.each([
    'const DAY_MS = 86_400_000;',
    'new Date(now.getTime() + 24 * 60 * 60 * 1000)',
    'next.setDate(next.getDate() + 1);',
    'moved.setUTCMonth(moved.getUTCMonth() + 1);',
    'const weekday = new Date(first).getUTCDay();',
    'const offset = new Date(at).getTimezoneOffset();',
    'const today = now.toISOString().slice(0, 10);',
    'f().day(it.expiresAt.slice(0, 10))',
    "import { Temporal } from 'temporal-polyfill';",
  ])('%s would be found', (line) => expect(BY_HAND.some(({ looks }) => looks.test(code(line)))).toBe(true));

  it.each(['const KEPT_MS = 30 * DAY_MS;', 'addDays(today, 7)', 'instantBefore(now, { hours: 24 })', 'this.#setDates(first);'])(
    '%s would not',
    (line) => expect(BY_HAND.some(({ looks }) => looks.test(code(line)))).toBe(false),
  );
});
