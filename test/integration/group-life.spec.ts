import type { GroupTask, StaffGroup } from '@igang/contracts';
import { assignmentMachine, type GroupAction, groupMachine, HANDOVER_CHECKLIST, localDate } from '@igang/domain';
import fc from 'fast-check';
import { auditInvariants, breachesIn } from '../../backend/src/audit/index.ts';
import { aStarter, type Client, ok, startApp, type TestApp } from '../harness/index.ts';
import { aCast, answer, ask, type Cast, groupPlan, groupOf, HELD, log, openRequest, pageOf, START } from './group-steps.ts';

const TASKS = [
  'call-in',
  'start',
  'ask-starter',
  'hand-over',
  'dissolve',
  'end',
  'pause',
  'resume',
  'answer-follow-up',
] as const satisfies readonly GroupTask[];
const FORWARD = ['call-in', 'start', 'ask-starter', 'hand-over', 'answer-follow-up', 'resume'] as const;
const STEPS = [
  'call-in',
  'call-in',
  'start',
  'start',
  'ask-starter',
  'ask-starter',
  'accept',
  'accept',
  'decline',
  'log',
  'log',
  'log',
  'log-cancelled',
  'hand-over',
  'hand-over',
  'week',
  'week',
  'month',
  'pause',
  'resume',
  'resume',
  'answer-follow-up',
  'dissolve',
  'end',
] as const;
type Step = (typeof STEPS)[number];
/** One step in five is anything at all; the others go where a group wants to go, so that lives get long. */
const WISH = fc.record({ isEager: fc.integer({ min: 0, max: 4 }).map((n) => n > 0), any: fc.constantFrom(...STEPS), pick: fc.nat(1_000) });
interface Wish {
  readonly isEager: boolean;
  readonly any: Step;
  readonly pick: number;
}

function stepFrom({ isEager, any, pick }: Wish, group: StaffGroup): Step {
  const onward: Step[] = [
    ...(group.leaderlessOn === null ? (['accept', 'log', 'week'] as const) : (['month'] as const)),
    ...FORWARD.filter((task) => group.can.includes(task)),
  ];
  return isEager ? (onward[pick % onward.length] ?? any) : any;
}

/**
 * A group's whole life in random order through the real API and database. What a page offers works, what it does not offer
 * is refused and changes nothing, every change is a step of the pure state machines, and the audit is clean at the end.
 */
describe('a group, lived at random', () => {
  let app: TestApp;
  let cast: Cast;
  let nils: Client;
  let nilsId: string;
  const visited = new Set<string>();
  beforeAll(async () => {
    app = await startApp();
    cast = await aCast(app);
    nilsId = await aStarter(app, { name: 'Nils Haug', maxGroups: 10 });
  });
  afterAll(() => app.close());

  it('always keeps to what is offered and to the state machines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(WISH, { minLength: 20, maxLength: 60 }), async (wishes) => {
        await everybodyIn();
        const groupId = await aGroupFromNextWeek();
        for (const wish of wishes) await live(groupId, wish);
        expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
        await ok(cast.kari.put(`/api/staff/groups/${groupId}/ending`, { reason: 'slutt på prøven' })).catch(() => undefined);
      }),
      { numRuns: 15, seed: 20_261_122, endOnFailure: true },
    );
    expect([...visited].sort()).toEqual(
      expect.arrayContaining(['called-in', 'dissolved', 'followed-up', 'forming', 'leaderless', 'started', 'with-starter']),
    );
  }, 180_000);

  async function live(groupId: string, wish: Wish): Promise<void> {
    const before = await groupOf(cast, groupId);
    visited.add(before.state);
    const step = stepFrom(wish, before);
    const status = await take(before, step);
    const after = await groupOf(cast, groupId);
    const isDone = status !== undefined && status < 300;
    if (isTask(step) && before.can.includes(step))
      expect({ step, state: before.state, isDone }).toEqual({ step, state: before.state, isDone: true });
    // Not offered: refused, or, like a pause that is over already, done before. Either way nothing is different.
    else if (isTask(step) || !isDone) expect(step === 'week' || step === 'month' ? before : after).toEqual(before);
    expect(lawful(before, after)).toBe(true);
  }

  function isTask(step: Step): step is (typeof TASKS)[number] {
    return TASKS.some((task) => task === step);
  }

  /** The HTTP status of what was tried; undefined when there was nothing to try it on. */
  async function take(group: StaffGroup, step: Step): Promise<number | undefined> {
    const path = `/api/staff/groups/${group.id}`;
    switch (step) {
      case 'call-in':
      case 'pause':
        return (await cast.kari.put(`${path}/${step}`)).status;
      case 'resume':
        return (await cast.kari.delete(`${path}/pause`)).status;
      case 'start':
        return (await cast.kari.put(`${path}/start`, START)).status;
      case 'dissolve':
      case 'end':
        // One route for both; which of them it is follows from the state.
        return group.can.includes(step === 'end' ? 'dissolve' : 'end')
          ? undefined
          : (await cast.kari.put(`${path}/ending`, { reason: 'prøve' })).status;
      case 'hand-over':
        return (await cast.kari.put(`${path}/handover`, { on: localDate(app.clock.now()), checked: [...HANDOVER_CHECKLIST] })).status;
      case 'ask-starter':
        return askSomebody(group);
      case 'answer-follow-up':
        return answerFollowUp(group);
      case 'accept':
      case 'decline':
        return answerRequest(step);
      case 'log':
      case 'log-cancelled':
        return logNext(group, step === 'log');
      case 'week':
      case 'month':
        app.clock.advance({ days: step === 'week' ? 7 : 31 });
        await app.drain();
        await everybodyIn();
        return undefined;
    }
  }

  async function askSomebody(group: StaffGroup): Promise<number | undefined> {
    const { status, body } = await cast.kari.get<{ items: { personId: string }[] }>(`/api/staff/groups/${group.id}/suggestions`);
    if (status >= 300) return status;
    const [first] = body.items;
    // Nobody to ask: nothing was tried, and nothing is promised.
    return first === undefined ? 200 : (await ask(cast, group.id, first.personId)).status;
  }

  async function answerRequest(word: 'accept' | 'decline'): Promise<number | undefined> {
    for (const starter of [cast.maria, nils]) {
      if ((await pageOf(starter)).requests.length > 0) return (await answer(starter, await openRequest(starter), word)).status;
    }
    return undefined;
  }

  async function logNext(group: StaffGroup, isHeld: boolean): Promise<number | undefined> {
    const session = group.sessions.find(({ state }) => state === 'planned');
    const [starter] = group.assignment?.starters ?? [];
    if (session === undefined || starter === undefined) return undefined;
    return (await log(starter.id === nilsId ? nils : cast.maria, session.id, isHeld ? HELD : { outcome: 'cancelled' })).status;
  }

  async function answerFollowUp({ followUps, can }: StaffGroup): Promise<number | undefined> {
    const open = followUps.find(({ state }) => ['due', 'no-answer', 'reminded', 'call-task', 'unknown'].includes(state));
    if (open === undefined) return can.includes('answer-follow-up') ? 200 : undefined;
    return (await cast.kari.put(`/api/staff/follow-ups/${open.id}/outcome`, { outcome: 'alive' })).status;
  }

  async function everybodyIn(): Promise<void> {
    cast = { ...cast, kari: await app.signedIn(cast.kariId), maria: await app.signedIn(cast.mariaId) };
    nils = await app.signedIn(nilsId);
  }

  async function aGroupFromNextWeek(): Promise<string> {
    const dates = [7, 14, 21].map((days) => localDate(new Date(app.clock.now().getTime() + days * 86_400_000)));
    const plan = groupPlan(cast.officeId, { sessionBudget: 3, sessionDates: dates });
    return (await ok(cast.kari.post<{ id: string }>('/api/staff/groups', plan))).id;
  }
});

/** Every change between two readings is a path in the pure machines: one step, or the few a month can bring. */
function lawful(before: StaffGroup, after: StaffGroup): boolean {
  const group = reachable(before.state, (state) =>
    groupMachine.possible(state).map((action: GroupAction) => groupMachine.next(state, action) ?? state),
  );
  const assignment = reachable(before.assignment?.state ?? 'needed', (state) =>
    assignmentMachine.possible(state).map((action) => assignmentMachine.next(state, action) ?? state),
  );
  return group.has(after.state) && (after.assignment === null || assignment.has(after.assignment.state));
}

function reachable<S extends string>(from: S, next: (state: S) => readonly S[]): Set<S> {
  const found = new Set([from]);
  for (const state of found) for (const to of next(state)) found.add(to);
  return found;
}
