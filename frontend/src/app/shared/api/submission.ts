import { computed, inject, signal, type Signal } from '@angular/core';
import { Api, type Outcome, type Sending } from './api.ts';
import { Patience } from './patience.ts';
import { patiently, type Ways } from './patiently.ts';
import { isUndecided, type Problem, toProblem } from './problem.ts';
import { prove } from './prove.ts';

export interface Submission<B, T> {
  /** Sends `body`. While one is under way the second press gets the same answer, not a second request. */
  send(body: B): Promise<Outcome<T>>;
  readonly sending: Signal<boolean>;
  /** Why the last one was refused, until the next is sent. */
  readonly problem: Signal<Problem | undefined>;
  forget(): void;
}

/**
 * One thing that changes something: a form, a button. Keeps its idempotency key while the answer is unknown (network
 * gone, server busy) and the body is the same, so that pressing again never does it twice. When many want in at once, or the server
 * wants a proof of work, it sends again by itself and says so meanwhile.
 *
 *     readonly cancel = submission((api, body: {}, sending) => api.delete<Done>(`/enrolments/${id}`, sending));
 */
export function submission<B, T>(request: (api: Api, body: B, sending: Sending) => Promise<Outcome<T>>): Submission<B, T> {
  const api = inject(Api);
  const ways = waysOf(inject(Patience));
  const underWay = signal<Promise<Outcome<T>> | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  let undecided: { key: string; body: string } | undefined;

  const run = async (body: B): Promise<Outcome<T>> => {
    const text = JSON.stringify({ body });
    const attempt = undecided?.body === text ? undecided : { key: crypto.randomUUID(), body: text };
    problem.set(undefined);
    // Whatever happens on the way, the button becomes free again.
    const outcome = await patiently((proof) => request(api, body, { key: attempt.key, proof }), ways).catch(broken);
    undecided = !outcome.ok && isUndecided(outcome.problem) ? attempt : undefined;
    problem.set(outcome.ok ? undefined : outcome.problem);
    underWay.set(undefined);
    return outcome;
  };
  return {
    send: (body) => {
      const now = underWay() ?? run(body);
      underWay.set(now);
      return now;
    },
    sending: computed(() => underWay() !== undefined),
    problem: problem.asReadonly(),
    forget: () => problem.set(undefined),
  };
}

function broken(error: unknown): { readonly ok: false; readonly problem: Problem } {
  // Where the browser says it as of anything that nobody caught.
  reportError(error);
  return { ok: false, problem: toProblem(error) };
}

function waysOf(patience: Patience): Ways {
  const who = {};
  return {
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    prove,
    chance: () => Math.random(),
    say: (waiting) => patience.say(who, waiting),
  };
}
