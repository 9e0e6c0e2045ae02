import { describe, expect, it } from '@jest/globals';
import type { Outcome } from './api.ts';
import { patiently } from './patiently.ts';
import type { Problem } from './problem.ts';

const NOTHING: Problem = { status: 0, code: '', sentence: '', values: {}, fields: [], requestId: undefined, retryAfter: undefined };
const done: Outcome<string> = { ok: true, value: 'done' };
const refused = (code: string, more: Partial<Problem> = {}): Outcome<string> => ({ ok: false, problem: { ...NOTHING, code, ...more } });
const busy = (retryAfter?: number) => refused('request.busy', { status: 503, retryAfter });
const prove = refused('request.prove', { status: 428, values: { challenge: 'riddle' } });

/** Everything that happens, in order. */
async function asking(answers: readonly Outcome<string>[], { chance = 0, proof }: { chance?: number; proof?: string } = {}) {
  const events: string[] = [];
  let turn = 0;
  const outcome = await patiently<string>(
    (sent) => {
      events.push(sent === undefined ? 'ask' : `ask with ${sent}`);
      return Promise.resolve(answers[Math.min(turn++, answers.length - 1)] ?? done);
    },
    {
      pause: (ms) => Promise.resolve(void events.push(`pause ${ms}`)),
      prove: (challenge) => Promise.resolve(events.push(`prove ${challenge}`)).then(() => proof),
      chance: () => chance,
      say: (waiting) => void events.push(`say ${waiting ?? 'nothing'}`),
    },
  );
  return { outcome, events };
}

describe('sending patiently', () => {
  it('asks once when there is an answer', async () => {
    expect(await asking([done])).toEqual({ outcome: done, events: ['ask', 'say nothing'] });
    for (const code of ['course.not-open', 'request.unavailable', 'request.too-many', 'no-answer'])
      expect((await asking([refused(code)])).events).toEqual(['ask', 'say nothing']);
  });

  it('waits as long as it is told when many want in, and says so meanwhile', async () => {
    const { outcome, events } = await asking([busy(2), busy(), done]);
    expect(outcome).toEqual(done);
    expect(events).toEqual(['ask', 'say busy', 'pause 2000', 'ask', 'say busy', 'pause 3000', 'ask', 'say nothing']);
  });

  it('spreads those who wait, so that they do not all come at once', async () => {
    expect((await asking([busy(2), done], { chance: 0.5 })).events).toContain('pause 2500');
  });

  it('gives up after five times, and says why', async () => {
    const { outcome, events } = await asking([busy(1)]);
    expect(outcome).toEqual(busy(1));
    expect(events.filter((event) => event === 'ask')).toHaveLength(6);
    expect(events.at(-1)).toBe('say nothing');
  });

  it('computes a proof when one is wanted, and sends it along once', async () => {
    const { outcome, events } = await asking([prove, busy(1), prove, done], { proof: 'work' });
    expect(outcome).toEqual(done);
    expect(events.filter((event) => !event.startsWith('say'))).toEqual([
      ...['ask', 'prove riddle', 'ask with work'],
      ...['pause 1000', 'ask', 'prove riddle', 'ask with work'],
    ]);
  });

  it('gives up when the browser cannot compute it, or the proof is no good twice', async () => {
    expect((await asking([prove])).events).toEqual(['ask', 'say proving', 'prove riddle', 'say nothing']);
    expect((await asking([prove], { proof: 'work' })).events.filter((event) => event.startsWith('ask'))).toHaveLength(3);
  });
});
