import type { ValidationError } from '@angular/forms/signals';
import type { CommonWords } from '@igang/i18n/common.nb';

/** What of an error we use: Angular's validators, zod issues inside `standardSchema`, and refusals from the server. */
type Told = ValidationError & { readonly issue?: unknown; readonly min?: unknown; readonly max?: unknown; readonly minLength?: number; readonly maxLength?: number };
interface Issue {
  readonly code?: string;
  readonly origin?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly path?: readonly PropertyKey[];
}
type ErrorWords = CommonWords['error'];

/** The sentence at a field: what is wrong with `value`, in the reader's language. */
export function sentenceFor(error: ValidationError, value: unknown, name: string, { error: words }: CommonWords): string {
  const told: Told = error;
  if (told.kind === 'server' && told.message) return told.message;
  if (told.kind === 'required' || isEmpty(value)) return words.required;
  if (told.kind === 'standardSchema') return sentenceForIssue(told.issue as Issue, name, words);
  return sentenceForKind(told, words) ?? (told.message || sentenceForName(name, words));
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

function sentenceForKind(error: Told, words: ErrorWords): string | undefined {
  switch (error.kind) {
    case 'email':
      return words.email;
    case 'min':
      return words.tooSmall(Number(error.min));
    case 'max':
      return words.tooBig(Number(error.max));
    case 'minLength':
      return words.tooShort(error.minLength ?? 1);
    case 'maxLength':
      return words.tooLong(error.maxLength ?? 0);
    case 'parse':
      return words.number;
    default:
      return undefined;
  }
}

function sentenceForIssue(issue: Issue, name: string, words: ErrorWords): string {
  const isText = issue.origin === 'string' || issue.origin === 'array';
  if (issue.code === 'too_small' && issue.minimum !== undefined) return isText ? words.tooShort(issue.minimum) : words.tooSmall(issue.minimum);
  if (issue.code === 'too_big' && issue.maximum !== undefined) return isText ? words.tooLong(issue.maximum) : words.tooBig(issue.maximum);
  if (issue.code === 'invalid_value') return words.choice;
  const last = issue.path?.at(-1);
  return sentenceForName(issue.format === 'email' ? 'email' : typeof last === 'string' ? last : name, words);
}

/** Patterns do not say what they are patterns of; the name of the field does. */
function sentenceForName(name: string, words: ErrorWords): string {
  if (/email/i.test(name)) return words.email;
  if (/phone/i.test(name)) return words.phone;
  if (/postalCode/i.test(name)) return words.postalCode;
  if (/At$|time/i.test(name)) return words.time;
  return /date|on$|deadline|first/i.test(name) ? words.date : words.format;
}
