/** What is asked of the words. */
import { Stop } from '../say.mjs';

export const HELP = `npm run words                          makes what the code reads of libs/i18n/messages
npm run words -- export nn [file] [area …]   a workbook for who translates: bokmål, nynorsk, where it is seen
npm run words -- import nn file              takes it back, when every row is right
npm run words -- pictures                    a picture of each page, by the name in the workbook: test/artefacts/words

  file    igang-words-nn.xlsx if none is named
  area    only those whose name begins so: public, groups/, training/mail; for a language of the public front, those of the front if
          none is named`;

/** @typedef {{ what: 'export' | 'import', lang: string, file: string, areas: readonly string[] }} Carried */
/** @typedef {Carried | { what: 'help' | 'make' | 'pictures' }} Order */

/**
 * @param {string[]} args
 * @returns {Order}
 */
export function readOrder([what = 'make', lang, ...rest]) {
  if (what === '--help') return { what: 'help' };
  if (what === 'make' || what === 'pictures') return { what };
  if (what === 'export' || what === 'import') return { what, ...withWhat(what, lang, rest) };
  throw new Stop(`The words can be exported, imported or pictured, not "${what}".\n\n${HELP}`);
}

/**
 * @param {string} what
 * @param {string | undefined} lang
 * @param {string[]} rest
 */
function withWhat(what, lang, rest) {
  if (lang === undefined || !/^[a-z]{2,3}$/.test(lang)) throw new Stop(`Name a language: npm run words -- ${what} nn`);
  const file = rest.find((word) => word.endsWith('.xlsx')) ?? `igang-words-${lang}.xlsx`;
  return { lang, file, areas: rest.filter((word) => word !== file) };
}
