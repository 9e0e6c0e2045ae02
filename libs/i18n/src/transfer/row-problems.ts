import { REFUSALS } from '@igang/domain';
import { rowProblemsIn } from '../../compiled/transfer/row-problems.all.ts';
import { type Lang, named } from '../lang.ts';
import { fieldText, problemText } from '../problem-text.ts';
import type { ProblemValues } from '../problem-told.ts';

/** Instead of the number of a row that did not come along. */
const UNKNOWN = '…';

/** What is wrong with a row of a file: a field's code, a row's own, or the reason a use case gave. */
export function rowProblemText(code: string, values: ProblemValues, lang: Lang): string {
  const { doubled, ...own } = rowProblemsIn[lang];
  if (code === 'doubled') return doubled({ row: String(values['row'] ?? UNKNOWN) });
  return named(own, code) ?? reasonText(code, values, lang);
}

function reasonText(code: string, values: ProblemValues, lang: Lang): string {
  const refusal = REFUSALS.find((one) => one === code);
  return refusal === undefined ? fieldText(code, lang) : problemText(refusal, values, lang, 'office').detail;
}
