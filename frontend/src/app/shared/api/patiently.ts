import type { Outcome } from './api.ts';
import type { Problem } from './problem.ts';

/** What she is told meanwhile. */
export type Waiting = 'busy' | 'proving';

export interface Ways {
  pause(ms: number): Promise<void>;
  /** Solves a challenge; undefined where the browser cannot. */
  prove(challenge: string): Promise<string | undefined>;
  /** From 0 up to 1. */
  chance(): number;
  say(waiting: Waiting | undefined): void;
}

const MOST_PAUSES = 5;
const MOST_PROOFS = 2;
const PAUSE_S = 3;

/**
 * Asks again by itself where asking again is all she could do: when many want in at once it waits as long as the server says, and
 * when the server wants a proof of work it computes one. `ask` sends the same thing under the same key each time.
 */
export async function patiently<T>(ask: (proof?: string) => Promise<Outcome<T>>, ways: Ways): Promise<Outcome<T>> {
  const left: Record<string, number> = { 'request.busy': MOST_PAUSES, 'request.prove': MOST_PROOFS };
  try {
    for (let outcome = await ask(); ;) {
      if (outcome.ok) return outcome;
      const { problem } = outcome;
      const again = left[problem.code] ?? 0;
      left[problem.code] = again - 1;
      const ready = again > 0 && (await READY[problem.code]?.(problem, ways));
      if (!ready) return outcome;
      outcome = await ask(ready.proof);
    }
  } finally {
    ways.say(undefined);
  }
}

/** What is done before asking again; false when it could not be done. */
type MakeReady = (problem: Problem, ways: Ways) => Promise<{ readonly proof?: string } | false>;

const READY: Readonly<Record<string, MakeReady>> = {
  'request.busy': async ({ retryAfter = PAUSE_S }, ways) => {
    ways.say('busy');
    await ways.pause(spread(retryAfter, ways.chance()));
    return {};
  },
  'request.prove': async ({ values }, ways) => {
    ways.say('proving');
    const proof = await ways.prove(String(values['challenge'] ?? ''));
    return proof === undefined ? false : { proof };
  },
};

/** Never sooner than told, and not everybody at once. */
function spread(seconds: number, chance: number): number {
  return Math.round(seconds * 1000 * (1 + chance / 2));
}
