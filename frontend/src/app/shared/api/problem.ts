import { HttpErrorResponse } from '@angular/common/http';
import type { Problem as ProblemView } from '@igang/contracts';

/** Why something was not done, as the pages see it. `offline`: no answer came at all, so nobody knows. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  /** The server's own sentence, in the language asked for; empty when no answer came. */
  readonly sentence: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldProblem[];
  readonly requestId: string | undefined;
  /** Seconds to wait before trying again, when the server said so. */
  readonly retryAfter: number | undefined;
  /** Something was to be shown; nothing was sent. */
  readonly reading?: boolean;
}
export interface FieldProblem {
  /** `days.0.startsAt`, as in the request. */
  readonly path: string;
  readonly code: string;
  readonly sentence: string;
}

export const NO_ANSWER = 'no-answer';

/** Whether trying the very same request again could go better: the server did not decide. */
export function isUndecided(problem: Problem): boolean {
  return (
    problem.status === 0 ||
    problem.code === NO_ANSWER ||
    problem.code === 'idempotency.in-progress' ||
    [428, 429].includes(problem.status) ||
    problem.status >= 500
  );
}

/** We do not know who asks: signing in may show it. */
export function isSignInNeeded(problem: Problem | undefined): boolean {
  return problem?.status === 401;
}

/** There is no such thing, or it is none of hers: signed in or not. Never said of what a sign-in would show. */
export function isNotThere(problem: Problem | undefined): boolean {
  return problem !== undefined && [404, 410, 422].includes(problem.status);
}

export function toProblem(error: unknown, reading = false): Problem {
  if (!(error instanceof HttpErrorResponse)) return { ...NOTHING, code: 'internal', status: 500, reading };
  const told = isProblem(error.error) ? fromView(error.error) : { code: codeOf(error.status) };
  const seconds = Number(error.headers.get('Retry-After') ?? Number.NaN);
  return { ...NOTHING, ...told, reading, status: error.status, retryAfter: Number.isFinite(seconds) ? seconds : undefined };
}

function fromView({ code, detail, values, fields, requestId }: ProblemView): Partial<Problem> {
  return {
    code,
    sentence: detail,
    values,
    fields: fields.map((field) => ({ path: field.path, code: field.code, sentence: field.detail })),
    requestId,
  };
}

function isProblem(body: unknown): body is ProblemView {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'fields' in body;
}

const NOTHING: Problem = { status: 0, code: NO_ANSWER, sentence: '', values: {}, fields: [], requestId: undefined, retryAfter: undefined };

/** A proxy may answer without problem details. */
function codeOf(status: number): string {
  // 504 is what a service worker or a proxy says when nothing came from behind it.
  if (status === 0 || status === 504) return NO_ANSWER;
  if (status === 401) return 'access.sign-in-needed';
  if (status === 404) return 'access.not-found';
  return status === 429 || status === 503 ? 'request.unavailable' : 'internal';
}
