/** Signs that a writing program puts in by itself, and the language does not have. */
import type { Lang } from '@igang/domain/language';

interface Marks {
  readonly name: string;
  readonly quotes: readonly [open: string, close: string];
}

/** A language that is not here may quote as it likes. */
const MARKS: Readonly<Partial<Record<string, Marks>>> = {
  nb: { name: 'bokmål', quotes: ['«', '»'] },
  nn: { name: 'nynorsk', quotes: ['«', '»'] },
  en: { name: 'English', quotes: ['“', '”'] },
};
const ANY_QUOTE = /["«»“”„‟‹›]/gu;
/** MessageFormat has only the plain apostrophe: `’{’` leaves the brace as a brace. */
const TURNED_APOSTROPHE = /[‘’][{}]|[{}][‘’]/u;

/** What is wrong with the signs of a text, and what to do; undefined where nothing is. */
export function wrongMark(text: string, lang: Lang): string | undefined {
  const turned = TURNED_APOSTROPHE.exec(text)?.[0];
  if (turned !== undefined) return `has ${turned}: beside a brace the apostrophe is the plain one, '`;
  const marks = MARKS[lang];
  return marks === undefined ? undefined : strangeQuote(text, marks);
}

function strangeQuote(text: string, { name, quotes }: Marks): string | undefined {
  const strange = (text.match(ANY_QUOTE) ?? []).find((mark) => !quotes.includes(mark));
  return strange === undefined ? undefined : `has ${strange}: ${name} quotes with ${quotes.join(' and ')}`;
}
