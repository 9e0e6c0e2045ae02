import type { RefusalArguments, RefusalDetail } from './refusal-values.ts';
import type { RefusalCode } from './refusals.ts';

/** The outcome of asking the domain: either the facts that follow, or the named reason why not. */
export type Decision<T> = Accepted<T> | Refused;
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  /** Numbers or words the sentence shown to the reader needs, e.g. `{ places: 20 }`. Never personal data. */
  readonly detail: RefusalDetail;
}

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refuse(...[code, detail = {}]: RefusalArguments): Refused {
  return { ok: false, code, detail };
}
