import type { StaffGroup } from '@igang/contracts';
import { assignmentMachine, type GroupAction, groupMachine } from '@igang/domain';
import fc from 'fast-check';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { ok, startApp, type TestApp } from '../../harness/index.ts';
import { GroupLife, type Step, stepFrom, STEPS, TASKS, type Wish } from './group-life-steps.ts';
import { groupOf } from './group-steps.ts';

const WISH = fc.record({ mood: fc.nat(5), any: fc.constantFrom(...STEPS), pick: fc.nat(1_000) });

/**
 * A group's whole life in random order through the real API and database, by an office and two starters over weeks and years.
 * What a page offers works, what it does not offer is refused and changes nothing, every change is a step of the pure state
 * machines, and the audit is clean at the end.
 */
describe('a group, lived at random', () => {
  let app: TestApp;
  let life: GroupLife;
  /** States the groups have been in, and tasks that were offered and done. */
  const visited = new Set<string>();
  const done = new Set<string>();
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('always keeps to what is offered and to the state machines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(WISH, { minLength: 60, maxLength: 150 }), async (wishes) => {
        // A life takes years, and nobody is qualified for ever.
        life = await GroupLife.of(app);
        const groupId = await life.aGroupFromNextWeek();
        let group = await groupOf(life.cast, groupId);
        for (const wish of wishes) {
          group = await live(group, wish);
          if (groupMachine.isFinal(group.state)) break;
        }
        await app.drain();
        expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
        await ok(life.cast.kari.put(`/api/staff/groups/${groupId}/ending`, { reason: 'slutt på prøven' })).catch(() => undefined);
      }),
      { numRuns: 28, seed: 20_261_203, endOnFailure: true },
    );
    const states = ['called-in', 'dissolved', 'followed-up', 'forming', 'leaderless', 'started', 'with-starter'];
    expect([...visited].sort()).toEqual(expect.arrayContaining(states));
    // An ending that can be taken back lives for a day, and steps here are weeks: follow-ups.spec holds it.
    expect(TASKS.filter((task) => task !== 'take-back-ending' && !done.has(task))).toEqual([]);
  }, 1_200_000);

  /** One step, from the group as it was last read. */
  async function live(before: StaffGroup, wish: Wish): Promise<StaffGroup> {
    visited.add(before.state);
    const step = stepFrom(wish, before);
    const status = await life.take(before, step, wish.pick);
    const after = await groupOf(life.cast, before.id);
    visited.add(after.state);
    const isDone = status !== undefined && status < 300;
    if (isTask(step) && before.can.includes(step)) {
      expect({ step, state: before.state, isDone }).toEqual({ step, state: before.state, isDone: true });
      done.add(step);
    }
    // Not offered: refused, or, like a pause that is over already, done before. Either way nothing is different.
    else if (isTask(step) || !isDone) expect(step === 'week' || step === 'month' ? before : after).toEqual(before);
    expect(lawful(before, after)).toBe(true);
    return after;
  }
});

function isTask(step: Step): step is (typeof TASKS)[number] {
  return TASKS.some((task) => task === step);
}

/** Every change between two readings is a path in the pure machines: one step, or the few a month can bring. */
function lawful(before: StaffGroup, after: StaffGroup): boolean {
  const group = reachable(before.state, (state) =>
    groupMachine.possible(state).map((action: GroupAction) => groupMachine.next(state, action) ?? state),
  );
  // A support is a need of its own; when it is over the group shows the one it began with.
  const isOther = before.assignment?.id !== after.assignment?.id;
  const assignment = reachable(before.assignment?.state ?? 'needed', (state) =>
    assignmentMachine.possible(state).map((action) => assignmentMachine.next(state, action) ?? state),
  );
  return group.has(after.state) && (isOther || after.assignment === null || assignment.has(after.assignment.state));
}

function reachable<S extends string>(from: S, next: (state: S) => readonly S[]): Set<S> {
  const found = new Set([from]);
  for (const state of found) for (const to of next(state)) found.add(to);
  return found;
}
