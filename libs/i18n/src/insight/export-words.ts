import type { ExportsWords } from '../../compiled/insight/exports.ts';
import { type Lang, named } from '../lang.ts';
import { en as statesEn } from '../states.en.ts';
import { nb as statesNb } from '../states.nb.ts';
import { nn as statesNn } from '../states.nn.ts';

/** A column of an exported list, by its heading. */
export type ExportColumn = keyof ExportsWords['columns'];

const STATES = { nb: statesNb, nn: statesNn, en: statesEn };

/** A state by its name; a state without words stands as it is. */
export function stateNamed(
  machine: 'enrolment' | 'starter' | 'course' | 'group' | 'result' | 'presence',
  state: string,
  lang: Lang,
): string {
  return named(STATES[lang][machine], state) ?? state;
}
