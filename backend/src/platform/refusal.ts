import {
  type Actor,
  type Decision,
  may,
  type Permission,
  type RefusalArguments,
  type RefusalCode,
  type RefusalDetail,
  type Target,
} from '@igang/domain';

/** What is wrong with one field: `path` as in the request body, `code` for machines. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

/** Saying no is ordinary: thrown by use cases, turned into problem details by one filter. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly values: RefusalDetail;
  readonly fields: readonly FieldProblem[];

  constructor(...[code, values = {}, fields = []]: RefusalArguments<[fields?: readonly FieldProblem[]]>) {
    super(code);
    this.code = code;
    this.values = values;
    this.fields = fields;
  }

  /** For a code that is not written where it is thrown: the domain's, with what it said; the database's and the server's, without. */
  static of(code: RefusalCode, values: RefusalDetail = {}): Refusal {
    return new Refusal(...([code, values] as RefusalArguments));
  }
}

/** The decided value, or the refusal thrown. */
export function demand<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw Refusal.of(decision.code, decision.detail);
}

/** First line of a use case. Not yours reads as not found, so nobody learns what others have. */
export function demandAccess(actor: Actor, permission: Permission, target: Target): void {
  if (!may(actor, permission, target)) throw new Refusal(actor.kind === 'anonymous' ? 'access.sign-in-needed' : 'access.not-found');
}

/** The row, or "not found". */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Refusal('access.not-found');
  return row;
}
