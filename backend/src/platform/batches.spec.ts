import { setTimeout as sleep } from 'node:timers/promises';
import { Batches } from './batches.ts';
import type { Settled } from './idempotency.ts';
import { Refusal } from './refusal.ts';

const LIMITS = { largest: 3, waiting: 5, lanes: 2, worthALane: 1 };
const asIs = (asks: readonly number[]): Settled<number>[] => asks.map((ask) => ({ answer: ask * 10 }));

/** Batches of numbers, all in one line, each answered with ten times itself; what was decided together is kept. */
function tens(decide = asIs) {
  const decided: (readonly number[])[] = [];
  const how = { linesOf: (asks: readonly number[]) => asks.map(() => ''), twinOf: String };
  const together = async (asks: readonly number[]) => {
    decided.push(asks);
    await sleep(1);
    return decide(asks);
  };
  return { batches: new Batches<number, number>({ ...how, decide: together }, LIMITS), decided };
}

/** Numbers of which each hundred is a line; what happens is noted, and a batch goes on when its first number is let go. */
function hundreds(twinOf: (ask: number) => string = String, worthALane = 1) {
  const notes: string[] = [];
  const gates = new Map<string, () => void>();
  const gate = (name: string) => new Promise<void>((open) => gates.set(name, open));
  const decide = async (asks: readonly number[], decided: () => void) => {
    const name = asks.join(' ');
    notes.push(`begun ${name}`);
    await gate(`decided ${name}`);
    decided();
    await gate(`kept ${name}`);
    notes.push(`kept ${name}`);
    return asIs(asks);
  };
  const linesOf = (asks: readonly number[]) => Promise.resolve(asks.map((ask) => `${Math.floor(ask / 100)}`));
  const batches = new Batches<number, number>({ linesOf, twinOf, decide }, { ...LIMITS, waiting: 20, worthALane });
  const go = async (name: string) => {
    gates.get(name)?.();
    await sleep(1);
    return notes.splice(0);
  };
  return { batches, go };
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

describe('lines side by side', () => {
  it('decides those of several lines at once, of one line one batch after the other, and nobody passes anybody in a line', async () => {
    const { batches, go } = hundreds();
    const first = batches.add(101);
    expect(await go('')).toEqual(['begun 101']);
    const later = [102, 201, 103, 202].map((ask) => batches.add(ask));
    expect(await go('')).toEqual(['begun 201 202']);
    const third = batches.add(301);
    expect(await go('')).toEqual([]);
    await go('decided 201 202');
    expect(await go('kept 201 202')).toEqual(['kept 201 202', 'begun 301']);
    await go('decided 301');
    await go('kept 301');
    expect(await go('decided 101')).toEqual(['begun 102 103']);
    expect(await go('kept 101')).toEqual(['kept 101']);
    await go('decided 102 103');
    await go('kept 102 103');
    expect(await Promise.all([first, ...later, third])).toEqual(asIs([101, 102, 201, 103, 202, 301]));
  });

  it('begins with the next of a line while the last ones are being kept, but with no twin of theirs', async () => {
    const { batches, go } = hundreds((ask) => `${ask % 10}`);
    const asked = [101, 102, 112, 103].map((ask) => batches.add(ask));
    expect(await go('')).toEqual(['begun 101']);
    expect(await go('decided 101')).toEqual(['begun 102 112 103']);
    expect(await go('kept 101')).toEqual(['kept 101']);
    asked.push(...[113, 104].map((ask) => batches.add(ask)));
    expect(await go('decided 102 112 103')).toEqual([]);
    expect(await go('kept 102 112 103')).toEqual(['kept 102 112 103', 'begun 113 104']);
    await go('decided 113 104');
    await go('kept 113 104');
    expect(await Promise.all(asked)).toEqual(asIs([101, 102, 112, 103, 113, 104]));
  });

  it('opens another lane at once for many, and for a few in a moment', async () => {
    const few = hundreds(String, 2);
    const many = hundreds(String, 2);
    const asked = [few, many].map(({ batches }) => batches.add(101));
    expect([await few.go(''), await many.go('')]).toEqual([['begun 101'], ['begun 101']]);
    asked.push(few.batches.add(201));
    expect(await few.go('')).toEqual([]);
    asked.push(...[201, 301].map((ask) => many.batches.add(ask)));
    await sleep(20);
    expect([await few.go(''), await many.go('')]).toEqual([['begun 201'], ['begun 201 301']]);
    for (const name of ['101', '201', '201 301'])
      for (const { go } of [few, many]) {
        await go(`decided ${name}`);
        await go(`kept ${name}`);
      }
    expect(await Promise.all(asked)).toHaveLength(5);
  });

  it('tells those whose line cannot be looked up, and goes on', async () => {
    let isAway = true;
    const linesOf = (asks: readonly number[]) => (isAway ? Promise.reject(new Error('connect ECONNREFUSED')) : asks.map(() => ''));
    const batches = new Batches<number, number>({ linesOf, twinOf: String, decide: (asks) => Promise.resolve(asIs(asks)) }, LIMITS);
    await expect(batches.add(1)).rejects.toThrow('ECONNREFUSED');
    isAway = false;
    expect(await batches.add(2)).toEqual({ answer: 20 });
  });
});
