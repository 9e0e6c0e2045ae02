import type { Outcome, Problem } from '../../shared/api/index.ts';

/** Gives a refusal about one thing to the field of that thing, so that it stands where it can be mended. */
export function atFields<T>(outcome: Outcome<T>, fieldOf: (code: string) => string | undefined): Outcome<T> {
  if (outcome.ok || outcome.problem.fields.length > 0) return outcome;
  const { code, sentence } = outcome.problem;
  const path = fieldOf(code);
  return path === undefined ? outcome : { ok: false, problem: { ...outcome.problem, fields: [{ path, code, sentence }] } };
}

/** What is left to say above the button: nothing when the refusal stands at its field. */
export function unplacedIn(problem: Problem | undefined, fieldOf: (code: string) => string | undefined): Problem | undefined {
  return problem !== undefined && fieldOf(problem.code) === undefined ? problem : undefined;
}
