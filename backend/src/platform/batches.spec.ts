import { setTimeout as sleep } from 'node:timers/promises';
import { Batches } from './batches.ts';
import type { Settled } from './idempotency.ts';
import { Refusal } from './refusal.ts';

const LIMITS = { largest: 3, waiting: 5 };

/** Batches of numbers, each answered with ten times itself; what was decided together is kept. */
function tens(decide: (asks: readonly number[]) => Settled<number>[] = (asks) => asks.map((ask) => ({ answer: ask * 10 }))) {
  const decided: (readonly number[])[] = [];
  const batches = new Batches<number, number>(async (asks) => {
    decided.push(asks);
    await sleep(1);
    return decide(asks);
  }, LIMITS);
  return { batches, decided };
}

describe('deciding in batches', () => {
  it('decides one alone at once, and what comes meanwhile together, in order and never more than the largest', async () => {
    const { batches, decided } = tens();
    expect(await Promise.all([1, 2, 3, 4, 5].map((ask) => batches.add(ask)))).toEqual([10, 20, 30, 40, 50].map((answer) => ({ answer })));
    expect(decided).toEqual([[1], [2, 3, 4], [5]]);
    await batches.add(6);
    expect(decided.at(-1)).toEqual([6]);
  });

  it('gives each its own refusal', async () => {
    const { batches } = tens((asks) => asks.map((ask) => (ask === 3 ? { refusal: new Refusal('course.not-open') } : { answer: ask })));
    const [, , third, fourth] = await Promise.all([1, 2, 3, 4].map((ask) => batches.add(ask)));
    expect(third).toMatchObject({ refusal: { code: 'course.not-open' } });
    expect(fourth).toEqual({ answer: 4 });
  });

  it('turns the next one away when too many wait, and takes them again afterwards', async () => {
    const { batches } = tens();
    const waiting = [1, 2, 3, 4, 5, 6].map((ask) => batches.add(ask));
    expect(() => batches.add(7)).toThrow(new Refusal('request.busy'));
    await Promise.all(waiting);
    expect(await batches.add(7)).toEqual({ answer: 70 });
  });

  it('tries each alone when the data of one breaks the batch', async () => {
    const { batches, decided } = tens((asks) => {
      if (asks.includes(3)) throw new Refusal('enrolment.already');
      return asks.map((answer) => ({ answer }));
    });
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((ask) => batches.add(ask)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(decided).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
  });

  it('tells all of them at once when the database is away, and goes on with the next', async () => {
    let isAway = true;
    const { batches, decided } = tens((asks) => {
      if (isAway) throw new Error('connect ECONNREFUSED');
      return asks.map((answer) => ({ answer }));
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map((ask) => batches.add(ask)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(decided).toEqual([[1], [2, 3]]);
    isAway = false;
    expect(await batches.add(4)).toEqual({ answer: 4 });
  });
});
