import { globSync, readFileSync } from 'node:fs';

/** A small rule, how a second home of it looks, and where it lives. `but`: the room whose column it is. */
const HOMES: readonly { readonly rule: string; readonly home: string; readonly looks: RegExp; readonly but?: string }[] = [
  {
    rule: 'the Monday, the week number, a month later',
    home: 'libs/domain/src/time.ts',
    looks: /function (?:mondayOf|week(?:Number|Of)|isSameMonth|sameMonth|dayAfter|addMonths\(date)\b|604_?800_?000|1 - weekdayOf\(/,
  },
  {
    rule: 'the morning on which mails go that nobody waits for: morningOf',
    home: 'libs/domain/src/time.ts',
    looks: /MORNING\w*(?:: \w+)? = '/,
  },
  {
    rule: 'folding of letters for search: fold',
    home: 'libs/domain/src/fold.ts',
    looks: /function (?:fold|folded|unaccent\w*)\(|\.toLocaleLowerCase\([^)]*\)\.includes\(|\.toLowerCase\(\)\.includes\(/,
  },
  {
    rule: 'letters of codes, addresses and file names: slug',
    home: 'libs/domain/src/fold.ts',
    looks: /ø: ?'oe?'|\/ø\/g?, ?'oe?'|\('ø', ?'oe?'\)|function slug\w*\(/,
  },
  {
    rule: 'days in which an address is confirmed: UNCONFIRMED_DAYS',
    home: 'libs/domain/src/organisation/unconfirmed.ts',
    looks: /CONFIRM(?:ED)?_DAYS = \d/,
  },
  {
    rule: 'days from the handover to each question: FOLLOW_UP_DAYS',
    home: 'libs/domain/src/groups/follow-up.ts',
    looks: /FOLLOW_UP\w*_DAYS = (?:42|183|365)\b|'six-weeks': 42/,
  },
  {
    rule: 'a telephone number as people read it: shownPhone',
    home: 'libs/i18n/src/text.ts',
    looks: /function (?:shown|written|pretty|format)Phone\(|function \w*[pP]honeText\(|\(\\d\{3\}\)\(\\d\{2\}\)\(\\d\{3\}\)/,
  },
  { rule: 'how somebody is reached: reachedAt', home: 'libs/i18n/src/text.ts', looks: /shownPhone\([^)]*\)\}, \$\{/ },
  {
    rule: 'a capital letter: upperFirst',
    home: 'libs/i18n/src/text.ts',
    looks: /function (?:capital\w*|upperFirst|ucfirst)\(|(?:charAt\(0\)|\[0\]|slice\(0, 1\))\??\.to(?:Locale)?UpperCase/,
  },
  { rule: 'the day that makes a year be said: ALWAYS_YEAR', home: 'libs/i18n/src/format.ts', looks: /'0000-01-01'/ },
  { rule: 'text in HTML and XML: escaped', home: 'backend/src/platform/files/markup.ts', looks: /'&lt;'|"&lt;"/ },
  { rule: 'a pattern of what somebody looks for: containing', home: 'backend/src/platform/containing.ts', looks: /`%\$\{/ },
  {
    rule: 'how long a freed place is held: OFFER_HOURS',
    home: 'backend/src/training/courses/course-view.ts',
    looks: /\.offer_hours\b/,
    but: 'backend/src/training/course-types/',
  },
  { rule: 'codes to scan: qrRows', home: 'backend/src/platform/files/qr-code.ts', looks: /from 'qrcode'/ },
];

const sources = globSync('{libs/*/src,backend/src,frontend/src}/**/*.ts').filter((path) => !path.endsWith('.spec.ts'));
const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n');

describe('a small rule has one home', () => {
  it.each(HOMES)('$rule', ({ rule, home, looks, but }) => {
    // A home that has moved would leave a rule that forbids everything.
    expect(linesOf(home).some((line) => looks.test(line)) || `${home} no longer has it: name its new home here`).toBe(true);
    const others = sources.filter((path) => path !== home && (but === undefined || !path.startsWith(but)));
    const second = others.flatMap((path) =>
      linesOf(path).flatMap((line, i) =>
        looks.test(line) ? [`${path}:${i + 1} makes a second home for ${rule}. Import it from ${home}: ${line.trim()}`] : [],
      ),
    );
    expect(second).toEqual([]);
  });
});

/** SQL that looks for what somebody typed: ILIKE and its kin, which know neither marks nor spellings, and LIKE on anything but folded text. */
const LOOKS_FOR = /\bILIKE\b|~\*|\bstrpos\(|\bposition\(|\bLIKE (?:'%' \|\| )?(?:lower\()?\$\d/;
const looksUnfolded = (line: string): boolean => LOOKS_FOR.test(line.replace(/\bsought\)? LIKE \$\d/g, ''));

describe('a search in SQL', () => {
  it('looks in folded text', () => {
    const unfolded = sources.flatMap((path) =>
      linesOf(path).flatMap((line, i) =>
        path.startsWith('backend/src/') && looksUnfolded(line)
          ? [
              `${path}:${i + 1} searches letters as they are written. Give the table a column sought (migration 0230) and ask \`sought LIKE $n\` with containing(q): ${line.trim()}`,
            ]
          : [],
      ),
    );
    expect(unfolded).toEqual([]);
  });

  it.each(['p.name ILIKE $3', 'strpos(lower(v.name), lower($2)) > 0', "g.name LIKE '%' || $1", 'p.name LIKE $3', 'p.name ~* $1'])(
    '%s would be found',
    (sql) => expect(looksUnfolded(sql)).toBe(true),
  );

  it.each(['p.sought LIKE $3', "concat_ws(' ', v.sought, pc.sought) LIKE $1", "serial LIKE 'IG-' || $1::text || '-%'"])(
    '%s would not',
    (sql) => expect(looksUnfolded(sql)).toBe(false),
  );
});

/** Said on the console to whoever looks after the server, in the language of systemd and PostgreSQL beside it. */
const FOR_OPERATORS = /^backend\/src\/insight\/(?:doctor|backup)\//;
/** Names of places, what samples of mails are made of, and tables of signs: no words of ours. */
const NO_WORDS = /\/(?:gazetteer|old-encodings|[\w-]*samples)\.ts$/;
const NORWEGIAN =
  /(?<![\w-])(?:og|er|ikke|ikkje|til|av|det|med|har|kan|som|du|vi|deg|fra|frå|ved|eller|ble|blir|vart|skal|din|ditt|dere|noen)(?![\w-])/i;
const ENGLISH = /^[A-Z][a-z']+(?: [\w',-]+){2,}[.?!]$/;

function isSaid(text: string): boolean {
  return /[æøåÆØÅ]/.test(text) || (text.includes(' ') && NORWEGIAN.test(text)) || ENGLISH.test(text);
}

/** Texts between quotes, without comments. */
function textsOf(source: string): string[] {
  const code = source.replace(/\/\*.*?\*\//gs, '').replace(/(?:^\s*|(?<=[;{,)\]]) )\/\/.*$/gm, '');
  return [...code.matchAll(/'((?:[^'\n\\]|\\.)*)'|`([^`]*)`/g)].map(([, plain, template]) => plain ?? template ?? '');
}

describe('words for people', () => {
  it('are in libs/i18n, in three languages: none is written in the back end', () => {
    const files = sources.filter(
      (path) =>
        path.startsWith('backend/src/') && !path.startsWith('backend/src/demo/') && !FOR_OPERATORS.test(path) && !NO_WORDS.test(path),
    );
    expect(files.length).toBeGreaterThan(500);
    const said = files.flatMap((path) =>
      textsOf(readFileSync(path, 'utf8'))
        .filter(isSaid)
        .map((text) => `${path} says “${text.slice(0, 80)}”: move it to libs/i18n, with nb, nn and en`),
    );
    expect(said).toEqual([]);
  });

  it.each(["'Importen er angret'", '`Egen gruppe på ${place}`', "'På nettet'", "'We could not find it.'"])('%s would be found', (text) => {
    expect(textsOf(`return ${text}; // og her`).filter(isSaid)).toHaveLength(1);
  });
});
