import type { ExportsWords } from '../../compiled/insight/exports.ts';
import { statesIn } from '../../compiled/states.all.ts';
import { type Lang, named } from '../lang.ts';

/** A column of an exported list, by its heading. */
export type ExportColumn = keyof ExportsWords['columns'];

/** A state by its name; a state without words stands as it is. */
export function stateNamed(
  machine: 'enrolment' | 'starter' | 'course' | 'group' | 'result' | 'presence',
  state: string,
  lang: Lang,
): string {
  return named(statesIn[lang][machine], state) ?? state;
}
