import { readFile } from 'node:fs/promises';
import { heldTogether } from '@igang/i18n/typeset';
import { beside } from '../../platform/beside.ts';
import { escaped } from '../../platform/files/markup.ts';
import type { Letter } from '../notifications/mail.ts';

type Words = Readonly<Record<string, string>>;

/** What stands between `<!-- name -->` and `<!-- /name -->`, or a word `{{name}}`. */
const PLACES = /<!-- (\w+) -->([\s\S]*?)<!-- \/\1 -->|\{\{(\w+)\}\}/g;

const layouts = new Map<string, Promise<string>>();

/** As MJML made it of `backend/data/mail/layout.mjml`; one with a picture has a style more. */
function layoutOf({ picture }: Letter): Promise<string> {
  const name = picture === undefined ? 'layout' : 'pictured';
  const layout = layouts.get(name) ?? readFile(beside(`data/mail/${name}.html`), 'utf8');
  layouts.set(name, layout);
  return layout;
}

/** The mail as HTML: one column, 18 px, one clear button, nothing fetched from anywhere. */
export async function toHtml(letter: Letter): Promise<string> {
  const [layout, blocks, words] = [await layoutOf(letter), blocksOf(letter), wordsOf(letter)];
  return layout.trimEnd().replace(PLACES, (_, block: string | undefined, inner: string, word: string) => {
    if (block === undefined) return wordIn(words, word);
    return wordsIn(blocks, block)
      .map((own) => inner.replace(PLACES, (_mark, _block, _inner, name: string) => wordIn(own, name)))
      .join('');
  });
}

function wordsOf({ lang, subject, lines, heading, greeting }: Letter): Words {
  return told({ lang, subject, preview: lines[0] ?? '', heading, greeting });
}

/** How often each block stands in the mail, and with which words. */
function blocksOf(letter: Letter): Readonly<Record<string, readonly Words[]>> {
  const { lines, facts = [], lists = [], button: label, link, copyLink, picture, more = [], footer } = letter;
  const text = (line: string) => told({ text: line });
  const pressed = label === undefined || link === undefined ? [] : [told({ label, link, copyLink })];
  return {
    lines: lines.map(text),
    facts: facts.map(([name, value]) => told({ label: name, value })),
    lists: lists.map(({ title, items }) => ({ ...told({ title }), items: items.map((item) => `<li>${inLines(item)}</li>`).join('') })),
    button: pressed,
    picture: picture === undefined ? [] : [told({ cid: picture.cid, alt: picture.alt, text: picture.text })],
    more: more.map(text),
    address: pressed,
    footer: footer.map(text),
  };
}

function told(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, inLines(text)]));
}

function wordIn(words: Words, name: string): string {
  const word = words[name];
  if (word === undefined) throw new Error(`The layout of mails has a place for ${name}, which no letter has`);
  return word;
}

function wordsIn(blocks: Readonly<Record<string, readonly Words[]>>, name: string): readonly Words[] {
  const words = blocks[name];
  if (words === undefined) throw new Error(`The layout of mails has a block ${name}, which no letter has`);
  return words;
}

/** A text as lines of HTML. */
function inLines(text: string): string {
  return escaped(heldTogether(text)).replaceAll('\n', '<br>');
}
