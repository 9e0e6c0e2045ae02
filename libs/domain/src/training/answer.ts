import { possibleAnswers, type QuestionRule, YES } from './question.ts';
import { isLocalDate } from '../time.ts';

export type AnswerValue = string | number | boolean | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue>>;
export type AnswerProblemCode = 'missing' | 'too-big' | 'choice' | 'date' | 'format' | 'unknown';
export interface AnswerProblem {
  readonly questionId: string;
  readonly code: AnswerProblemCode;
}
export interface CheckedAnswers {
  /** The questions to ask, given what is answered so far, in order. */
  readonly visible: readonly string[];
  /** What is right, tidied; answers to questions that are not asked are not in it. */
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

export const TEXT_MOST = 300;
export const LONG_TEXT_MOST = 2000;
const NUMBER_MOST = 1_000_000_000;

/**
 * Which questions are asked, and what is wrong with the answers: one function for the page, the API and every export, so
 * that they never disagree. A question that is not shown is not required, and what was written in it before is dropped.
 */
export function checkAnswers(questions: readonly QuestionRule[], given: Readonly<Record<string, unknown>>): CheckedAnswers {
  const read = new Map(questions.map((question) => [question.id, readAnswer(question, given[question.id])]));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const asked = questions.filter((question) => isShown(question, byId, read));
  const answers: Record<string, AnswerValue> = {};
  const problems: AnswerProblem[] = [];
  for (const { id, required } of asked) {
    const { value, problem } = read.get(id) ?? {};
    if (value !== undefined) answers[id] = value;
    const code = problem ?? (required && value === undefined ? 'missing' : undefined);
    if (code !== undefined) problems.push({ questionId: id, code });
  }
  const unknown = Object.keys(given).filter((id) => !byId.has(id));
  return {
    visible: asked.map(({ id }) => id),
    answers,
    problems: [...problems, ...unknown.map((questionId) => ({ questionId, code: 'unknown' as const }))],
  };
}

interface Read {
  readonly value?: AnswerValue;
  readonly problem?: AnswerProblemCode;
}

/** Up the chain of conditions; a chain longer than there are questions is a circle, and shows nothing. */
function isShown(question: QuestionRule, byId: ReadonlyMap<string, QuestionRule>, read: ReadonlyMap<string, Read>): boolean {
  let at: QuestionRule = question;
  for (let step = 0; step <= byId.size; step++) {
    const condition = at.shownWhen;
    if (condition === null) return true;
    const parent = byId.get(condition.questionId);
    if (parent === undefined || !isMet(condition.is, read.get(parent.id)?.value)) return false;
    at = parent;
  }
  return false;
}

function isMet(wanted: readonly string[], value: AnswerValue | undefined): boolean {
  if (value === undefined) return false;
  if (value === true) return wanted.includes(YES);
  return typeof value === 'object' ? value.some((one) => wanted.includes(one)) : wanted.includes(String(value));
}

function readAnswer(question: QuestionRule, given: unknown): Read {
  return isEmpty(given) ? {} : READERS[question.kind](given, question);
}

function isEmpty(given: unknown): boolean {
  if (given === undefined || given === null || given === false) return true;
  return typeof given === 'string' ? given.trim() === '' : Array.isArray(given) && given.length === 0;
}

type Reader = (given: unknown, question: QuestionRule) => Read;
const READERS: Readonly<Record<QuestionRule['kind'], Reader>> = {
  text: (given) => readText(given, TEXT_MOST, (text) => text.replace(/\s+/gu, ' ')),
  'long-text': (given) => readText(given, LONG_TEXT_MOST, (text) => text.replace(/\r\n?/g, '\n')),
  choice: (given, question) =>
    typeof given === 'string' && possibleAnswers(question).includes(given) ? { value: given } : { problem: 'choice' },
  choices: (given, question) => readChoices(given, possibleAnswers(question)),
  number: readNumber,
  date: (given) => (typeof given === 'string' && isLocalDate(given) ? { value: given } : { problem: 'date' }),
  consent: (given) => (given === true ? { value: true } : { problem: 'format' }),
};

function readText(given: unknown, most: number, tidy: (text: string) => string): Read {
  if (typeof given !== 'string') return { problem: 'format' };
  const value = tidy(given.normalize('NFC')).trim();
  if (value.length > most) return { problem: 'too-big' };
  return /^(?:\P{Cc}|\n)*$/u.test(value) ? { value } : { problem: 'format' };
}

/** In the order of the choices, each once. */
function readChoices(given: unknown, possible: readonly string[]): Read {
  if (!Array.isArray(given) || !given.every((one) => possible.includes(one as string))) return { problem: 'choice' };
  return { value: possible.filter((one) => given.includes(one)) };
}

/** A form sends text, and Norwegians write a comma. */
function readNumber(given: unknown): Read {
  const value = typeof given === 'string' ? writtenNumber(given) : given;
  if (typeof value !== 'number' || !Number.isFinite(value)) return { problem: 'format' };
  return Math.abs(value) > NUMBER_MOST ? { problem: 'too-big' } : { value };
}

function writtenNumber(text: string): number {
  const plain = text.replace(/\s/gu, '').replace(',', '.');
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : Number.NaN;
}
