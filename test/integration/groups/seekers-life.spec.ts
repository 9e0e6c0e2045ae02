import { addDays, type EnquiryState, enquiryMachine, localDate } from '@igang/domain';
import fc from 'fast-check';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aHost, type Answer, type Client, startApp, type TestApp } from '../../harness/index.ts';
import { askAndProve } from './seeker-steps.ts';
import { acceptedGroup, aCast, type Cast, signedInAgain } from './group-steps.ts';

const STEPS = [
  'ask',
  'answer',
  'talk',
  'invite',
  'accept',
  'decline',
  'take-back',
  'know',
  'withdraw',
  'turn-away',
  'start',
  'take-back-start',
  'week',
] as const;
type Step = (typeof STEPS)[number];
/** Most steps bring somebody onwards, so that groups do start; the rest are anything at all. */
const ONWARD: Readonly<Record<EnquiryState, readonly Step[]>> = {
  new: ['answer', 'talk'],
  answered: ['talk'],
  waiting: ['invite'],
  invited: ['accept'],
  coming: ['start', 'start', 'ask', 'week'],
  placed: ['ask'],
  ended: ['ask'],
};
const HOURS = [
  { startsAt: '18:00', endsAt: '20:00' },
  { startsAt: '20:30', endsAt: '22:00' },
] as const;
const CROWD = 6;
const WISH = fc.record({
  mood: fc.nat(5),
  any: fc.constantFrom(...STEPS),
  who: fc.nat(1_000),
  where: fc.constantFrom(0, 0, 0, 1),
});
type Wish = typeof WISH extends fc.Arbitrary<infer W> ? W : never;

interface Row {
  readonly id: string;
  readonly state: EnquiryState;
  readonly email: string | null;
}

/**
 * People who look for a group, at random: an office, a contact point and they themselves by their links, over months, with two
 * groups that start or come to nothing. Every change is a step of the machine, no group has more than eight, nobody meets
 * whom she knows, nothing is kept of whoever has gone, and the audit is clean at the end.
 */
describe('people who look for a group, at random', () => {
  let app: TestApp;
  let cast: Cast;
  let host: Client;
  let hostId: string;
  let pointId: string;
  let groups: string[];
  let number = 0;
  const visited = new Set<EnquiryState>();
  let started = 0;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('always keeps to the machine and to what may be known', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(WISH, { minLength: 50, maxLength: 110 }), async (wishes) => {
        await begin();
        for (const wish of wishes) await live(wish);
        expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
        for (const id of groups) await cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'slutt på prøven' });
        for (const { id, email } of await rows()) if (email !== null) await cast.kari.delete(`/api/staff/enquiries/${id}`);
        await app.drain();
      }),
      { numRuns: 8, seed: 20_261_128, endOnFailure: true },
    );
    expect([...visited].sort()).toEqual([...enquiryMachine.states].sort());
    expect(started).toBeGreaterThan(2);
  }, 400_000);

  const rows = () => app.sql<Row>('SELECT id, state, email::text FROM enquiry ORDER BY received_at, id');

  async function begin(): Promise<void> {
    // The clock goes on from life to life.
    await app.sql("UPDATE starter SET state = 'retired', paused_until = NULL");
    cast = await aCast(app);
    await app.sql('UPDATE contact_point SET closed_on = now()');
    const { personId, contactPointId } = await aHost(app, cast.officeId);
    [hostId, pointId, host] = [personId, contactPointId, await app.signedIn(personId)];
    const today = localDate(app.clock.now());
    // Long after the life; a start moves them to the day it comes.
    const sessionDates = [120, 127, 134, 141].map((days) => addDays(today, days));
    groups = [await acceptedGroup(cast, { sessionDates, ...HOURS[0] }), await acceptedGroup(cast, { sessionDates, ...HOURS[1] })];
  }

  async function live({ mood, any, who, where }: Wish): Promise<void> {
    const before = new Map((await rows()).map((row) => [row.id, row.state]));
    const living = (await rows()).filter(({ state }) => state !== 'ended');
    const row = living.length < CROWD ? undefined : living[who % living.length];
    const onward = ONWARD[row?.state ?? 'ended'];
    const step = mood < 5 ? (onward[who % onward.length] ?? any) : any;
    const answer = await take(step, row ?? living[0], groups[where] ?? '');
    if (answer !== undefined) expect({ step, status: answer.status, isPlain: isPlain(answer.status) }).toMatchObject({ isPlain: true });
    for (const { id, state } of await rows()) {
      visited.add(state);
      const from = before.get(id) ?? enquiryMachine.initial;
      expect({ step, from, state, lawful: reachable(from).has(state) }).toMatchObject({ lawful: true });
    }
    const [most] = await app.sql<{ n: number }>(
      `SELECT coalesce(max(n), 0)::int AS n FROM (SELECT count(*) AS n FROM group_invitation WHERE state IN ('open', 'accepted') GROUP BY group_id) g`,
    );
    expect(most?.n).toBeLessThanOrEqual(8);
  }

  async function take(step: Step, row: Row | undefined, groupId: string): Promise<Answer<unknown> | undefined> {
    if (step === 'ask') return ask();
    if (step === 'start') return start(groupId);
    if (step === 'take-back-start') return cast.kari.delete(`/api/staff/groups/${groupId}/start`);
    if (step === 'week') return wait();
    if (row === undefined) return undefined;
    const path = `/api/staff/enquiries/${row.id}`;
    const ways: Readonly<Record<Exclude<Step, 'ask' | 'start' | 'take-back-start' | 'week'>, () => Promise<Answer<unknown>>>> = {
      answer: () => host.put(`${path}/answer`),
      talk: () => cast.kari.put(`${path}/talk`),
      invite: () => cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [row.id] }),
      accept: () => cast.kari.put(`${path}/invitation-answer`, { answer: 'accept' }),
      decline: () => cast.kari.put(`${path}/invitation-answer`, { answer: 'decline' }),
      'take-back': () => takeBack(row.id),
      know: () => cast.kari.put(`${path}/acquaintances`, { names: ['Person Nummer1', 'Person Nummer2'] }),
      withdraw: () => cast.kari.delete(path),
      'turn-away': () => cast.kari.put(`${path}/turned-away`, { because: 'referred' }),
    };
    return ways[step]();
  }

  function ask(): Promise<Answer<unknown>> {
    const n = ++number;
    return askAndProve(app, {
      ...{ name: `Person Nummer${n}`, email: `tilfeldig-${n}@example.no`, near: '4340', language: 'nb', wants: 'join' },
      ...{ isAdult: true, consent: true, ...(n % 2 === 0 ? {} : { contactPointId: pointId }) },
    });
  }

  async function takeBack(enquiryId: string): Promise<Answer<unknown>> {
    const [invitation] = await app.sql<{ id: string; groupId: string }>(
      `SELECT id, group_id AS "groupId" FROM group_invitation WHERE enquiry_id = $1 ORDER BY asked_at DESC LIMIT 1`,
      [enquiryId],
    );
    return cast.kari.delete(`/api/groups/${invitation?.groupId ?? groups[0] ?? ''}/invitations/${invitation?.id ?? enquiryId}`);
  }

  /** Only with four who are coming, as a group would. */
  async function start(groupId: string): Promise<Answer<unknown> | undefined> {
    const [coming] = await app.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM group_invitation i JOIN self_help_group g ON g.id = i.group_id
       WHERE g.id = $1 AND i.state = 'accepted' AND g.state IN ('forming', 'called-in')`,
      [groupId],
    );
    if ((coming?.n ?? 0) < 4) return undefined;
    await cast.kari.put(`/api/staff/groups/${groupId}/call-in`);
    const { startsAt, endsAt } = HOURS[groups.indexOf(groupId)] ?? HOURS[0];
    await cast.kari.put(`/api/staff/groups/${groupId}/meetings`, { dates: weeksFromToday(), startsAt, endsAt });
    const answer = await cast.kari.put(`/api/staff/groups/${groupId}/start`, {
      ...{ participants: coming?.n ?? 0, everyoneIsAdult: true, nobodyKnowsAnother: true },
    });
    if (answer.status < 300) started++;
    return answer;
  }

  function weeksFromToday(): string[] {
    const today = localDate(app.clock.now());
    return [0, 7, 14, 21].map((days) => addDays(today, days));
  }

  async function wait(): Promise<undefined> {
    app.clock.advance({ days: 9 });
    await app.drain();
    cast = await signedInAgain(app, cast);
    host = await app.signedIn(hostId);
  }
});

/** Refusals are ordinary; a 500 is not. */
const isPlain = (status: number): boolean => [200, 201, 202, 404, 409, 422].includes(status);

function reachable(from: EnquiryState): Set<EnquiryState> {
  const found = new Set([from]);
  for (const state of found) for (const action of enquiryMachine.possible(state)) found.add(enquiryMachine.next(state, action) ?? state);
  return found;
}
