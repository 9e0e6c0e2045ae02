import { globSync, readFileSync } from 'node:fs';

/** Browsers answer in the phone's own language where they lack ours (Chromium lacks nynorsk), so nothing asks them for words. */
describe('words for days, months and lists', () => {
  const ASKED = /Intl\.(?:DateTimeFormat|ListFormat|RelativeTimeFormat|PluralRules)|\.toLocale(?:Date|Time)?String\(|\bDatePipe\b|\{\{[^}]*[^|]\|\s*date\b/;
  /** Turns an instant into the wall clock in Norway: digits, no words. */
  const CLOCK = 'libs/domain/src/time.ts';

  it('come from libs/i18n alone', () => {
    const sources = globSync(['frontend/src/**/*.{ts,html}', 'libs/*/src/**/*.ts', 'backend/src/**/*.ts']).filter((path) => !path.endsWith('.spec.ts'));
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((path) => path !== CLOCK && ASKED.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
