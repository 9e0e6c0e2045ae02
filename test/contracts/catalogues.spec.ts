import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Lang, LANGS } from '@igang/i18n';
import { entriesOf, readMessages, type Words, type WordTree } from '../../libs/i18n/build/read.ts';

const FOLDER = `${resolve('libs/i18n/src')}/`;
const { areas } = readMessages();

interface Said {
  /** Area and key. */
  readonly at: string;
  readonly text: string;
}

/** Every text of a language, without what is put into it. */
function texts(lang: Lang): Said[] {
  return areas.flatMap(({ name, words }) => leaves(name, words[lang] ?? {})).map(({ at, text }) => ({ at, text: withoutNames(text) }));
}

function leaves(at: string, words: Words): Said[] {
  if (typeof words === 'string') return [{ at, text: words }];
  return entriesOf(words as WordTree).flatMap(([key, inner]) => leaves(`${at} ${key}`, inner));
}

/** `{name}` and `{n, plural,` are no words; what stands in its cases is. */
function withoutNames(text: string): string {
  return text.replaceAll(/\{\w+(?:, \w+)?\}/g, '').replaceAll(/\{\w+, (?:plural|select),|=?\w+ (?=\{)/g, ' ');
}

/** Every object of words, however deep. */
function objects(words: Words): WordTree[] {
  if (typeof words === 'string') return [];
  const inner = Object.values(words as WordTree).flatMap((one) => objects(one));
  return Array.isArray(words) ? inner : [words as WordTree, ...inner];
}

/**
 * A button that says "Endre" is called "Endre, Kari Nordmann" to those who do not see beside what it stands; but it must begin with what
 * is seen, or it cannot be pressed by voice (WCAG 2.5.3). By custom the second is named after the first: `change` and `changePart`.
 */
describe.each(LANGS)('names of buttons in %s', (lang) => {
  it('begin with the words that are seen', () => {
    const wrong = areas.flatMap(({ name, words }) =>
      objects(words[lang] ?? {}).flatMap((tree) =>
        Object.entries(tree).flatMap(([key, called]) => {
          const seen = tree[/^(\w+?)(?:For|Named|Part)$/.exec(key)?.[1] ?? ''];
          if (typeof called !== 'string' || typeof seen !== 'string' || !called.includes('{') || called.startsWith(seen)) return [];
          return [`${name}: ${key} “${called}” does not begin with “${seen}”`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/**
 * Nynorsk has many forms; ours were chosen once: bli–blir–blei–blitt, gi–gir–gav–gitt, ho also of things, samde, att (left) and igjen
 * (again), svart, flytta, samtidig, slapp, augneblink, bestått; `lovnaden om teieplikt` is what is promised, `Erklæring om teieplikt` the sheet.
 */
const REJECTED: readonly [RegExp, string][] = [
  [/(?<!\p{L})(?:vert|verte|vart|vorte|vorten|vortne)(?!\p{L})/iu, 'bli, blir, blei, blitt'],
  [/(?<!\p{L})(?:(?:opp|ut|av)?gje(?:v|ve|ven|vne)?)(?!\p{L})/iu, 'gi, gir, gav, gitt'],
  [/teieerkl|teieplikterkl|teiings|teielovnad/iu, 'lovnaden om teieplikt; Erklæring om teieplikt'],
  [/(?<!\p{L})henne(?!\p{L})/iu, 'ho'],
  [/samstundes/iu, 'samtidig'],
  [/(?<!\p{L})einige?(?!\p{L})/iu, 'samde'],
  [/augeblikk/iu, 'augneblink'],
  [/(?<!\p{L})(?:har|er|alt|ikkje) svara(?!\p{L})/iu, 'svart'],
  [/(?<!\p{L})er flytte(?!\p{L})/iu, 'flytta'],
  [/slep+te/iu, 'slapp'],
  [/(?<!\p{L})greidd(?!\p{L})/iu, 'bestått'],
  [/attende/iu, 'tilbake'],
  [/annankvar/iu, 'annakvar'],
  [/(?<!\p{L})lenk(?:e|a|er|ene)(?!\p{L})/iu, 'lenkje, lenkja'],
  [/(?<!\p{L})(?:ringe|ringer|tenke|tenker)(?!\p{L})/iu, 'ringje, tenkje'],
  [/(?<!\p{L})også(?!\p{L})/iu, 'òg'],
  [/(?<!\p{L})lat(?!\p{L})/iu, 'la'],
  [/(?:på eiga hand|i gang|ope|igangsetjar|kjenn\p{L}*) att(?!\p{L})/iu, 'igjen'],
  [/ikk(?:j)?e der at/iu, 'slik det står'],
  [/(?:plassar?|ting|eitt trykk|eitt steg)(?:'\))? igjen/iu, 'att'],
  [/(?:Trykk på|Stadfest|tilgang til|Vi held|har teke|så går) den(?!\p{L}| (?:\p{L}+e|som)(?!\p{L}))/iu, 'ho or han'],
  [
    /(?<!\p{L})(?:ikke|ikkje|mye|hva|hvor|hvem|noen|uka|begynn\p{L}*|henvend\p{L}*|forespørs\p{L}*)(?<!ikkje)(?!\p{L})/iu,
    'nynorsk, not bokmål',
  ],
];

describe('nynorsk', () => {
  it('keeps to the forms that were chosen, in every catalogue', () => {
    // What is not yet a message: words of three languages in one file, those of nynorsk.
    const inline = globSync(`${FOLDER}**/*.ts`)
      .filter((path) => !path.endsWith('.spec.ts'))
      .flatMap((path) => inNynorsk(path))
      .map(({ at, text }) => ({ at, text: [...text.matchAll(/'[^']*'|`[^`]*`|"[^"]*"/g)].join(' ').replace(/\$\{[^}]*\}/g, '') }));
    const said = [...texts('nn'), ...inline];
    expect(said.length).toBeGreaterThan(1000);
    const wrong = said.flatMap(({ at, text }) =>
      REJECTED.flatMap(([form, better]) => (form.test(text) ? [`${at}: ${form.exec(text)?.[0] ?? ''} → ${better}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  function numbered(path: string): Said[] {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((text, i) => ({ at: `${path.slice(FOLDER.length)}:${i + 1}`, text }));
  }
  function inNynorsk(path: string): Said[] {
    const lines = numbered(path);
    const from = lines.findIndex(({ text }) => text.startsWith('  nn: {'));
    return from < 0
      ? []
      : lines.slice(
          from,
          lines.findIndex(({ text }, i) => i > from && text.startsWith('  }')),
        );
  }
});

describe('nobody is taken for a woman or a man', () => {
  /** Said of people whom the reader sees by name, or of nobody. Nynorsk says `ho` and `han` of things, too, and is read by people. */
  const GENDERED = { en: /\b(?:she|he|her|hers|him|his|herself|himself)\b/i, nb: /(?<!\p{L})(?:hun|henne|hennes|hans)(?!\p{L})/iu };
  it.each(['en', 'nb'] as const)('in the words of %s', (lang) => {
    const gendered = texts(lang).filter(({ text }) => GENDERED[lang].test(text.replace(/herself or himself/g, '')));
    expect(gendered).toEqual([]);
  });
});
