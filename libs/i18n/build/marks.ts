/** Signs that a writing program puts in by itself, and the language does not have. */
import { languageOf, type LanguageRow, type PageLang } from '@igang/domain/language';

const ANY_QUOTE = /["«»“”„‟‹›]/gu;
/** MessageFormat has only the plain apostrophe: `’{’` leaves the brace as a brace. */
const TURNED_APOSTROPHE = /[‘’][{}]|[{}][‘’]/u;

/** What is wrong with the signs of a text, and what to do; undefined where nothing is. */
export function wrongMark(text: string, lang: PageLang): string | undefined {
  const turned = TURNED_APOSTROPHE.exec(text)?.[0];
  if (turned !== undefined) return `has ${turned}: beside a brace the apostrophe is the plain one, '`;
  return strangeQuote(text, languageOf(lang));
}

function strangeQuote(text: string, { name, quotes }: LanguageRow): string | undefined {
  if (quotes === undefined) return undefined;
  const strange = (text.match(ANY_QUOTE) ?? []).find((mark) => !quotes.includes(mark));
  return strange === undefined ? undefined : `has ${strange}: ${name} quotes with ${quotes.join(' and ')}`;
}
