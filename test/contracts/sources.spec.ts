import { globSync, readFileSync } from 'node:fs';

const sources = (...patterns: string[]): { path: string; text: string }[] =>
  patterns.flatMap((pattern) => {
    const paths = globSync(pattern).filter((path) => !path.endsWith('.spec.ts'));
    // A folder that has moved would leave a rule that looks at nothing.
    if (paths.length === 0) throw new Error(`no source is named ${pattern}`);
    return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  });
const where = (found: { path: string; text: string }[], pattern: RegExp): string[] =>
  found.flatMap(({ path, text }) => text.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])));

/** Things that are said in one way wherever they are said, looked for in every source. */
describe('what is said in one way', () => {
  it('days, months and lists in our own words: Chromium lacks nynorsk and answers in the phone’s language', () => {
    const found = sources('frontend/src/**/*.{ts,html}', 'libs/*/src/**/*.ts', 'backend/src/**/*.ts');
    expect(found.length).toBeGreaterThan(300);
    // The wall clock in Norway is digits, no words.
    const others = found.filter(({ path }) => path !== 'libs/domain/src/time.ts');
    expect(
      where(
        others,
        /Intl\.(?:DateTimeFormat|ListFormat|RelativeTimeFormat|PluralRules)|\.toLocale(?:Date|Time)?String\(|\bDatePipe\b|\{\{[^}]*[^|]\|\s*date\b/,
      ),
    ).toEqual([]);
  });

  it('hours of the day with kl. before them, by the one function that writes them: atHours, or a moment', () => {
    const found = sources('frontend/src/**/*.{ts,html}', 'libs/i18n/src/**/*.ts', 'backend/src/**/*.ts').filter(
      ({ path }) => path !== 'libs/i18n/src/format.ts',
    );
    // Two times with a dash by hand, and one time without the word before it.
    expect(where(found, /[sS]tarts?At\w*(?:\(\))?\s*\}\}?\s*[–-]\s*(?:\$|\{)\{?/)).toEqual([]);
    expect(where(sources('libs/i18n/messages/n[bn]/**/*.json'), /(?<!kl\. |\$note.*)\{time\}/)).toEqual([]);
  });

  it('place names with the preposition people there use', () => {
    expect(
      where(
        sources('libs/i18n/messages/n[bn]/**/*.json', 'backend/src/**/*.ts'),
        /(?<![\wæøå])i \$?\{(?:\w+\.)?(?:place|placeName|municipality|town\.name)\b/,
      ),
    ).toEqual([]);
  });

  it('what somebody is called: the one function, on pages, in mails and on paper', () => {
    const found = sources('frontend/src/**/*.{ts,html}', 'libs/*/src/**/*.ts', 'backend/src/**/*.ts');
    const others = found.filter(
      ({ path }) => !['libs/domain/src/organisation/called.ts', 'libs/domain/src/organisation/first-names.ts'].includes(path),
    );
    // A word of a name taken by hand, and a whole name in a greeting.
    expect(
      where(
        others,
        /(?<!fold\()\b(?:\w*[nN]ame|displayName)\)?(?:\.trim\(\))?\.split\(|function (?:firstName|calledName|greetingName)\b|FIRST_NAMES/,
      ).filter((line) => !/note-scan|readWrittenName\(name\)/.test(line)),
    ).toEqual([]);
    const pages = others.filter(({ path }) => !path.startsWith('libs/i18n/src/messages/'));
    expect(where(pages, /\b(?:hello|own\.heading)\((?!\{ \w+: called)/)).toEqual([]);
    // A mail's value has what she is called, never the name as it stands.
    expect(
      where(
        sources('backend/src/messages/notifications/**/*-mails.ts'),
        /today[^}\n]*[{,] name: (?!(?:\w+\.isConfirmedAddress \? )?calledName\(|string)/,
      ),
    ).toEqual([]);
  });

  it('styles in sheets, or one by one by a binding: the policy of the pages refuses a style attribute and a style element', () => {
    const found = sources('frontend/src/**/*.{ts,html}');
    expect(
      where(
        found,
        /[\s'"`]style\s*=\s*["']|\[attr\.style\]|^\s*style:\s*['"`]|<style\b(?!>`)|createElement\(['"`]style|setAttribute\(['"`]style/,
      ),
    ).toEqual([]);
  });

  it('what she asks to be called goes before what we make of her name, in every mail and on every page that knows it', () => {
    const found = sources('backend/src/messages/notifications/**/*-mails.ts', 'frontend/src/app/{public,starter}/**/*.ts');
    // A seeker has one name only: what she writes is what she is called.
    expect(where(found, /calledName\((?![^()]*,)/).filter((line) => !/enquiry|calledHint|mine\(\)\.name|= calledName/.test(line))).toEqual(
      [],
    );
  });

  it('no mail knows what a group is about or is called: it reads neither', () => {
    expect(where(sources('backend/src/messages/**/*.ts'), /\btheme\b|theme_code|\bg\.name\b|group_name/i)).toEqual([]);
  });

  it('acute help by the numbers of acute.ts: 113 when life is in danger, never 112', () => {
    const found = sources('frontend/src/**/*.{ts,html}', 'libs/i18n/src/**/*.ts', 'libs/i18n/messages/**/*.json').filter(
      ({ path }) => path !== 'libs/i18n/src/acute.ts',
    );
    expect(
      where(found, /\b112\b|116[ \u00a0]?1(?:17|23|11)\b|116[ \u00a0]?006\b|22[ \u00a0]?40[ \u00a0]?00[ \u00a0]?40/).filter(
        (line) => !line.startsWith('frontend/src/index.html'),
      ),
    ).toEqual([]);
    expect(readFileSync('frontend/src/index.html', 'utf8')).not.toMatch(/\b112\b/);
    expect(readFileSync('libs/i18n/src/acute.ts', 'utf8')).not.toMatch(/\b112\b/);
  });

  it('what few requests need is loaded by the first of them: mails, workbooks, papers and the queue', () => {
    // Imported at the top of a file they took 100 MB and half the start of the API, which never writes a mail.
    const heavy = /^import (?!type\b).*'(?:mjml|exceljs|jszip|pdfkit|fontkit|bullmq|ioredis)'/;
    expect(where(sources('backend/src/**/*.ts'), heavy)).toEqual([]);
  });
});
