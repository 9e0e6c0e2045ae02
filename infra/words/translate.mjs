/** The words out to who translates, as a workbook, and in again. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { PAGE_LANGS } from '@igang/domain/language';
import { say, Stop } from '../say.mjs';

const build = new URL('../../libs/i18n/build/', import.meta.url);
/** @type {typeof import('../../libs/i18n/build/read.ts')} */
const { MESSAGES, readMessages, SOURCE } = await import(new URL('read.ts', build).href);
/** @type {typeof import('../../libs/i18n/build/check.ts')} */
const { isHeld } = await import(new URL('check.ts', build).href);
/** @type {typeof import('../../libs/i18n/build/translate.ts')} */
const { flawsOf, rowsOf, withRows } = await import(new URL('translate.ts', build).href);

/** @type {typeof import('../../libs/i18n/build/sheet.ts')} */
const { readSheet, writeSheet } = await import(new URL('sheet.ts', build).href);

const MOST_SHOWN = 50;

/** @param {import('./order.mjs').Carried} order */
export async function carryOut(order) {
  const lang = known(order.lang);
  const file = resolve(process.env['INIT_CWD'] ?? '.', order.file);
  await (order.what === 'export' ? exportTo(file, lang, order.areas) : importFrom(file, lang));
}

/** @param {string} lang */
function known(lang) {
  const found = PAGE_LANGS.find((one) => one === lang && one !== SOURCE);
  if (found) return found;
  const others = PAGE_LANGS.filter((one) => one !== SOURCE).join(', ');
  throw new Stop(`${lang} is none of the languages that are translated: ${others}. A new one has its row in libs/domain/src/language.ts.`);
}

/**
 * @param {string} file
 * @param {import('@igang/domain/language').PageLang} lang
 * @param {readonly string[]} wanted
 */
async function exportTo(file, lang, wanted) {
  const { areas } = readMessages();
  const some = areas.filter(({ name, words }) =>
    wanted.length === 0 ? isHeld(name, words[lang], lang) : wanted.some((begin) => `/${name}`.includes(`/${begin}`)),
  );
  const rows = rowsOf(some, lang);
  if (rows.length === 0) throw new Stop(`There is no area whose name begins with ${wanted.join(' or ')}.`);
  await writeSheet(file, lang, rows);
  const open = rows.filter(({ own }) => own === '').length;
  say(`${rows.length} texts of ${some.length} areas in ${file}${open === 0 ? '' : `, ${open} of them not translated yet`}.`);
}

/**
 * @param {string} file
 * @param {import('@igang/domain/language').PageLang} lang
 */
async function importFrom(file, lang) {
  if (!existsSync(file)) throw new Stop(`${file} is not there.`);
  const { areas } = readMessages();
  const rows = await readSheet(file, lang).catch((/** @type {Error} */ { message }) => {
    throw new Stop(message);
  });
  const flaws = flawsOf(rows, areas, lang);
  if (flaws.length > 0) {
    const more = flaws.length > MOST_SHOWN ? `\n… and ${flaws.length - MOST_SHOWN} more.` : '';
    throw new Stop(`Nothing has been taken in. ${flaws.length} to mend in ${file}:\n${flaws.slice(0, MOST_SHOWN).join('\n')}${more}`);
  }
  const changed = withRows(rows, areas, lang);
  for (const [area, words] of changed) await put(join(MESSAGES, lang, `${area}.json`), words);
  say(`${rows.length} texts read, ${changed.size} files changed. "git diff" shows what; "npm test -- unit" proves it.`);
}

/**
 * @param {string} path
 * @param {object} words
 */
async function put(path, words) {
  mkdirSync(dirname(path), { recursive: true });
  const settings = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(words, null, 2), { ...settings, parser: 'json' }));
}
