import type { RefusalCode } from '@igang/domain';
import { answersIn } from '../compiled/refusals/answers.all.ts';
import type { AnswersWords } from '../compiled/refusals/answers.ts';
import { problemsIn } from '../compiled/refusals/problems.all.ts';
import { formatIn } from './format.ts';
import { type Lang, named, preferredLang } from './lang.ts';
import type { ProblemReader } from './problem-reader.ts';
import { sentenceFor } from './problem-sentence.ts';
import type { ProblemValues } from './problem-told.ts';

/** The language of an answer, from the request's `Accept-Language`. */
export function languageFrom(header: string | undefined): Lang {
  return preferredLang((header ?? '').split(',').map((part) => part.split(';')[0] ?? ''));
}

export interface ProblemText {
  /** The same for every refusal of its kind (RFC 9457). */
  readonly title: string;
  /** What happened, that nothing is lost, and what to do. */
  readonly detail: string;
}

export function problemText(code: RefusalCode, values: ProblemValues, lang: Lang, reader: ProblemReader = 'public'): ProblemText {
  const detail = sentenceFor(reader, code, { words: problemsIn[lang], format: formatIn(lang), values });
  return { title: answersIn[lang].title[kindOf(code)], detail };
}

type Kind = keyof AnswersWords['title'];

const KINDS: Readonly<Partial<Record<RefusalCode, Kind>>> = {
  'access.sign-in-needed': 'sign-in',
  'request.not-found': 'missing',
  'request.unavailable': 'trouble',
  'request.busy': 'trouble',
  'request.prove': 'not-now',
  'request.too-many': 'not-now',
  // About a request to a starter, not a request over the wire.
  'request.not-open': 'not-now',
  internal: 'trouble',
};
const FAMILIES: Readonly<Record<string, Kind>> = { access: 'missing', link: 'link', request: 'input' };

function kindOf(code: RefusalCode): Kind {
  return KINDS[code] ?? FAMILIES[code.split('.')[0] ?? ''] ?? 'not-now';
}

/**
 * What is wrong with one field, by the codes of backend/src/platform/http/schema-pipe.ts and of schemas' own reasons. A code that we have no
 * words for reads as "does not look right".
 */
export function fieldText(code: string, lang: Lang): string {
  const { field } = answersIn[lang];
  return named<string>({ ...field }, code) ?? field.format;
}

/** The way on from a refusal that stands as a page of its own. */
export function toFrontPage(lang: Lang): string {
  return answersIn[lang].toFrontPage;
}
