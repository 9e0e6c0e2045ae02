import type { Outcome } from './api.ts';

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
  let left = { pauses: MOST_PAUSES, proofs: MOST_PROOFS };
  let outcome = await ask();
  try {
    while (!outcome.ok) {
      const { code, values, retryAfter = PAUSE_S } = outcome.problem;
      if (code === 'request.busy' && left.pauses > 0) {
        left = { ...left, pauses: left.pauses - 1 };
        ways.say('busy');
        await ways.pause(spread(retryAfter, ways.chance()));
        outcome = await ask();
      } else if (code === 'request.prove' && left.proofs > 0) {
        left = { ...left, proofs: left.proofs - 1 };
        ways.say('proving');
        const proof = await ways.prove(String(values['challenge'] ?? ''));
        if (proof === undefined) return outcome;
        outcome = await ask(proof);
      } else return outcome;
    }
    return outcome;
  } finally {
    ways.say(undefined);
  }
}

/** Never sooner than told, and not everybody at once. */
function spread(seconds: number, chance: number): number {
  return Math.round(seconds * 1000 * (1 + chance / 2));
}
