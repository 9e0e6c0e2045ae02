import type { ValidationError } from '@angular/forms/signals';
import type { CommonWords } from '@igang/i18n/words/common';

/** What of an error we use: Angular's validators, zod issues inside `standardSchema`, and refusals from the server. */
export interface Told {
  readonly kind: string;
  readonly message?: string | undefined;
  readonly issue?: unknown;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
}
interface Issue {
  readonly code?: string;
  readonly origin?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly path?: readonly PropertyKey[];
}
type ErrorWords = CommonWords['error'];
type Say<T> = (from: T, words: ErrorWords) => string;

/** The sentence at a field: what is wrong with `value`, in the reader's language. `name` is the field's key. */
export function sentenceFor(error: ValidationError, value: unknown, name: string, { error: words }: CommonWords): string {
  const told: Told = error;
  // `told`: a rule over several fields brings its own sentence, also where nothing is written.
  if (told.kind === 'server' || told.kind === 'told') return told.message ?? words.format;
  return UNREAD[told.kind]?.(words) ?? sentenceForMissing(told, value, name, words) ?? sentenceForWrong(told, name, words);
}

/** Nothing is written where something is needed; what is written and cannot be used is wrong, not missing. */
export function isMissing(error: ValidationError, value: unknown): boolean {
  return error.kind === 'required' || (!(error.kind in UNREAD) && isEmpty(value));
}

/** A rule that says what to write ("Skriv navnet ditt") says it itself. */
function sentenceForMissing(told: Told, value: unknown, name: string, words: ErrorWords): string | undefined {
  if (told.kind !== 'required' && !isEmpty(value)) return undefined;
  if (told.kind === 'required' && told.message !== undefined) return told.message;
  return value === false ? words.tick : sentenceForEmpty(told.issue, name, words);
}

function sentenceForEmpty(issue: unknown, name: string, words: ErrorWords): string {
  return isChoice(issue) ? words.choice : (writtenIn(name)?.(words) ?? words.required);
}

/** One of several answers is wanted, and none is chosen. */
function isChoice(issue: unknown): boolean {
  const { code = '' } = (issue ?? {}) as Issue;
  return code === 'invalid_value' || code === 'invalid_union';
}

function sentenceForWrong(told: Told, name: string, words: ErrorWords): string {
  if (told.kind === 'standardSchema') return sentenceForIssue(told.issue as Issue, name, words);
  return sentenceForKind(told, words) ?? sentenceForName(name, words);
}

function sentenceForKind(told: Told, words: ErrorWords): string | undefined {
  return KINDS[told.kind]?.(told, words) ?? told.message;
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

/** Something is written that is no date or time (date-input.ts, time-input.ts): the value is empty, the field is not. */
const UNREAD: Readonly<Record<string, (words: ErrorWords) => string>> = {
  date: (words) => words.date,
  time: (words) => words.time,
};

/** Angular's own validators. */
const KINDS: Readonly<Record<string, Say<Told>>> = {
  email: (_, words) => words.email,
  min: ({ min }, words) => words.tooSmall({ min: Number(min) }),
  max: ({ max }, words) => words.tooBig({ max: Number(max) }),
  minLength: ({ minLength = 1 }, words) => words.tooShort({ min: minLength }),
  maxLength: ({ maxLength = 0 }, words) => words.tooLong({ max: maxLength }),
  parse: (_, words) => words.number,
};

/** Zod's codes; what is not here is said by the name of the field. */
const ISSUES: Readonly<Record<string, Say<Issue>>> = {
  too_small: ({ origin, minimum = 1 }, words) =>
    countsCharacters(origin) ? words.tooShort({ min: minimum }) : words.tooSmall({ min: minimum }),
  too_big: ({ origin, maximum = 0 }, words) =>
    countsCharacters(origin) ? words.tooLong({ max: maximum }) : words.tooBig({ max: maximum }),
  invalid_value: (_, words) => words.choice,
};

function sentenceForIssue(issue: Issue, name: string, words: ErrorWords): string {
  const said = ISSUES[issue.code ?? '']?.(issue, words);
  const last = issue.path?.at(-1);
  return said ?? sentenceForName(typeof last === 'string' ? last : name, words);
}

function countsCharacters(origin: string | undefined): boolean {
  return origin === 'string' || origin === 'array';
}

/** Patterns do not say what they are patterns of; the name of the field does. */
const NAMES: readonly [RegExp, (words: ErrorWords) => string][] = [
  [/email/i, (words) => words.email],
  [/phone/i, (words) => words.phone],
  [/postalCode/i, (words) => words.postalCode],
  [/ownerNumber/, (words) => words.organisationNumber],
  // In the case they are written in: a seat is no time, and a reason no date.
  [/At$|[Tt]ime/, (words) => words.time],
  [/[Dd]ate|[Dd]eadline|On$|^on$|^first/, (words) => words.date],
];

function sentenceForName(name: string, words: ErrorWords): string {
  return (writtenIn(name) ?? (() => words.format))(words);
}

function writtenIn(name: string): ((words: ErrorWords) => string) | undefined {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}
