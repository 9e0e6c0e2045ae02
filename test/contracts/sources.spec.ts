import { globSync, readFileSync } from 'node:fs';

const sources = (...patterns: string[]): { path: string; text: string }[] =>
  globSync(patterns).filter((path) => !path.endsWith('.spec.ts')).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const where = (found: { path: string; text: string }[], pattern: RegExp): string[] =>
  found.flatMap(({ path, text }) => text.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])));

/** Things that are said in one way wherever they are said, looked for in every source. */
describe('what is said in one way', () => {
  it('days, months and lists in our own words: Chromium lacks nynorsk and answers in the phone’s language', () => {
    const found = sources('frontend/src/**/*.{ts,html}', 'libs/*/src/**/*.ts', 'backend/src/**/*.ts');
    expect(found.length).toBeGreaterThan(300);
    // The wall clock in Norway is digits, no words.
    const others = found.filter(({ path }) => path !== 'libs/domain/src/time.ts');
    expect(where(others, /Intl\.(?:DateTimeFormat|ListFormat|RelativeTimeFormat|PluralRules)|\.toLocale(?:Date|Time)?String\(|\bDatePipe\b|\{\{[^}]*[^|]\|\s*date\b/)).toEqual([]);
  });

  it('place names with the preposition people there use', () => {
    expect(where(sources('libs/i18n/src/*.n[bn].ts', 'backend/src/**/*.ts'), /(?<![\wæøå])i \$\{(?:\w+\.)?(?:place|placeName|municipality|town\.name)\b/)).toEqual([]);
  });

  it('acute help by the numbers of acute.ts: 113 when life is in danger, never 112', () => {
    const found = sources('frontend/src/**/*.{ts,html}', 'libs/i18n/src/*.ts').filter(({ path }) => path !== 'libs/i18n/src/acute.ts');
    expect(where(found, /\b112\b|116[ \u00a0]?1(?:17|23|11)\b|116[ \u00a0]?006\b|22[ \u00a0]?40[ \u00a0]?00[ \u00a0]?40/).filter((line) => !line.startsWith('frontend/src/index.html'))).toEqual([]);
    expect(readFileSync('frontend/src/index.html', 'utf8')).not.toMatch(/\b112\b/);
    expect(readFileSync('libs/i18n/src/acute.ts', 'utf8')).not.toMatch(/\b112\b/);
  });
});
