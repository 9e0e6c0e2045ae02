import { aStaffMember, aStarter, MONDAY, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aCast,
  acceptedGroup,
  aGroup,
  answer,
  ask,
  calledInGroup,
  type Cast,
  groupOf,
  HELD,
  log,
  openRequest,
  pageOf,
  signedInAgain,
  startedGroup,
} from './group-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.clock.set(MONDAY);
  cast = await aCast(app);
});
afterAll(() => app.close());

const sessionsOf = async (groupId: string) => (await groupOf(cast, groupId)).sessions;
async function sessionId(groupId: string, number: number): Promise<string> {
  const session = (await sessionsOf(groupId)).find((one) => one.number === number);
  if (session === undefined) throw new Error(`No meeting ${number}`);
  return session.id;
}
const mailsAbout = async (subjectId: string) =>
  (
    await app.sql<{ kind: string }>(
      "SELECT payload ->> 'kind' AS kind FROM outbox WHERE job = 'mail.send' AND payload ->> 'subjectId' = $1 AND NOT payload ? 'deliveryId' ORDER BY run_at",
      [subjectId],
    )
  ).map(({ kind }) => kind);

const TUESDAYS = ['2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10'];

describe('logging a meeting', () => {
  it('counts "1 of 4" and the group is with its starter', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    expect((await pageOf(cast.maria)).groups[0]?.can).toEqual(['withdraw', 'log']);
    await ok(log(cast.maria, await sessionId(id, 1)));
    const group = await groupOf(cast, id);
    expect(group).toMatchObject({ state: 'with-starter', held: 1, budget: 4 });
    expect(group.sessions[0]).toMatchObject({
      state: 'held',
      log: { present: 5, frames: ['confidentiality', 'rounds'], readiness: 3, note: null },
      can: [],
    });
    expect(await pageOf(cast.maria)).toMatchObject({ sessionsHeld: 1, groups: [{ held: 1, budget: 4, can: ['withdraw'] }] });
  });

  it('takes no national identity number; what else a note gives away its writer was warned of', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    const answer = await log(cast.maria, await sessionId(id, 1), { ...HELD, note: 'Hun heter Anne, 010107 50160' });
    expect([answer.status, answer.body]).toMatchObject([422, { code: 'request.invalid', fields: [{ path: 'note', code: 'id-number' }] }]);
    await ok(log(cast.maria, await sessionId(id, 1), { ...HELD, note: 'Vaktmesteren har 51 00 00 00' }));
    expect((await groupOf(cast, id)).sessions[0]?.log?.note).toBe('Vaktmesteren har 51 00 00 00');
  });

  it('counts who stayed away and who was new, of those who came, until the group is closed', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    const first = await sessionId(id, 1);
    const counts = { absentWithNotice: 1, absentWithoutNotice: 0, newcomers: 1 };
    for (const wrong of [
      { ...HELD, newcomers: 6 },
      { ...HELD, absentWithNotice: 31 },
      { outcome: 'cancelled' as const, frames: [], newcomers: 0 },
    ])
      expect(await refused(log(cast.maria, first, wrong))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(log(cast.maria, first, { ...HELD, ...counts, frames: ['closed-group'] }));
    expect((await groupOf(cast, id)).sessions[0]?.log).toMatchObject({ present: 5, ...counts, steppingIn: 1 });
    app.clock.set('2026-01-26T20:00:00Z');
    const second = await log(cast.maria, await sessionId(id, 2), { ...HELD, newcomers: 1 });
    expect([second.status, second.body]).toMatchObject([422, { fields: [{ path: 'newcomers', code: 'after-closing' }] }]);
    await ok(log(cast.maria, await sessionId(id, 2), { ...HELD, newcomers: 0 }));
  });

  it('waits until the meeting has begun', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T16:59:00Z');
    expect(await refused(log(cast.maria, await sessionId(id, 1)))).toEqual({ status: 409, code: 'session.not-yet' });
    app.clock.set('2026-01-19T17:00:00Z');
    await ok(log(cast.maria, await sessionId(id, 1)));
  });

  it('happens once, and in the order of the meetings', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-27T20:00:00Z');
    expect(await refused(log(cast.maria, await sessionId(id, 2)))).toEqual({ status: 409, code: 'session.wrong-order' });
    const [first, again] = await Promise.all([log(cast.maria, await sessionId(id, 1)), log(cast.maria, await sessionId(id, 1))]);
    expect([first.status, again.status].sort()).toEqual([201, 409]);
    expect(await refused(log(cast.maria, await sessionId(id, 1)))).toEqual({ status: 409, code: 'session.already-logged' });
    await ok(log(cast.maria, await sessionId(id, 2)));
    expect((await groupOf(cast, id)).held).toBe(2);
  });

  it('is refused without the number who came, with frames nobody knows, and before the group has started', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    const first = await sessionId(id, 1);
    expect(await refused(log(cast.maria, first, { outcome: 'held' }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(log(cast.maria, first, { outcome: 'cancelled', present: 3 }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(log(cast.maria, first, { ...HELD, frames: ['gossip' as 'sober'] }))).toEqual({
      status: 422,
      code: 'request.invalid',
    });
    const early = await acceptedGroup(cast, { sessionBudget: 1, sessionDates: ['2026-01-20'] });
    app.clock.set('2026-01-20T20:00:00Z');
    expect(await refused(log(cast.maria, await sessionId(early, 1)))).toEqual({ status: 409, code: 'group.not-possible' });
  });

  it('is for the group’s own starters: the office reads, others find nothing', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    const first = await sessionId(id, 1);
    const stranger = await app.signedIn(await aStarter(app, { officeId: cast.officeId }));
    expect(await refused(log(stranger, first))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(log(cast.kari, first))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(log(app.anonymous(), first))).toEqual({ status: 401, code: 'access.sign-in-needed' });
  });
});

describe('a meeting that fell out', () => {
  it('makes room for one more, a week after the last, past holidays and her other meetings', async () => {
    const id = await startedGroup(cast, { sessionDates: ['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'] });
    // Easter Monday is 6 April, and on 13 April she is with another group.
    await acceptedGroup(cast, { sessionBudget: 1, sessionDates: ['2026-04-13'] });
    app.clock.set('2026-03-09T20:00:00Z');
    cast = await signedInAgain(app, cast);
    await ok(log(cast.maria, await sessionId(id, 1), { outcome: 'cancelled' }));
    const sessions = await sessionsOf(id);
    expect(sessions.map(({ number, date, state }) => [number, date, state])).toEqual([
      [1, '2026-03-09', 'cancelled'],
      // Counted among those that are held or will be.
      [1, '2026-03-16', 'planned'],
      [2, '2026-03-23', 'planned'],
      [3, '2026-03-30', 'planned'],
      [4, '2026-04-20', 'planned'],
    ]);
    expect(await groupOf(cast, id)).toMatchObject({ state: 'started', held: 0, budget: 4 });
    app.clock.set('2026-04-20T20:00:00Z');
    cast = await signedInAgain(app, cast);
    for (const { id: planned } of sessions.slice(1)) await ok(log(cast.maria, planned));
    expect(await groupOf(cast, id)).toMatchObject({ held: 4, budget: 4 });
  });

  it('also when the starter was away', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    await ok(log(cast.maria, await sessionId(id, 1), { outcome: 'starter-absent' }));
    const sessions = await sessionsOf(id);
    expect(sessions[0]?.state).toBe('starter-absent');
    expect(sessions.at(-1)).toMatchObject({ number: 4, date: '2026-02-16', state: 'planned' });
  });

  it('dropped by the office is dropped for good', async () => {
    const id = await startedGroup(cast);
    await ok(cast.kari.put(`/api/staff/sessions/${await sessionId(id, 4)}/cancellation`, { reason: 'Gruppa er klar' }));
    expect((await sessionsOf(id)).map(({ state }) => state)).toEqual(['planned', 'planned', 'planned', 'cancelled']);
    expect(await refused(cast.kari.put(`/api/staff/sessions/${await sessionId(id, 4)}/cancellation`, { reason: 'Igjen' }))).toEqual({
      status: 409,
      code: 'session.not-possible',
    });
  });
});

describe('one meeting more', () => {
  const extend = (id: string, reason: string, by = cast.kari) => by.put(`/api/staff/groups/${id}/extension`, { reason });

  it('is planned after the last with the reason, ten at most', async () => {
    const id = await startedGroup(cast);
    await ok(extend(id, 'To nye kom til'));
    const group = await groupOf(cast, id);
    expect(group).toMatchObject({ budget: 5, budgetReason: 'To nye kom til' });
    expect(group.sessions.map(({ date }) => date)).toEqual(['2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16']);
    for (const budget of [6, 7, 8, 9, 10]) {
      await ok(extend(id, `Nå ${budget}`));
      expect((await groupOf(cast, id)).budget).toBe(budget);
    }
    expect((await groupOf(cast, id)).can).not.toContain('extend');
    expect(await refused(extend(id, 'Enda en'))).toMatchObject({ code: 'budget.out-of-range' });
    expect((await pageOf(cast.maria)).groups.find((one) => one.id === id)?.sessions).toHaveLength(10);
  });

  it('needs a reason, a group that meets with its starter, and its own office', async () => {
    const id = await startedGroup(cast);
    expect(await refused(extend(id, ' '))).toMatchObject({ status: 422 });
    const forming = await aGroup(cast, { startsAt: '10:00', endsAt: '12:00' });
    expect(await refused(extend(forming, 'Fordi'))).toMatchObject({ status: 409 });
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    expect(await refused(extend(id, 'Fordi', other))).toMatchObject({ status: 404 });
    expect((await groupOf(cast, id)).budget).toBe(4);
  });
});

describe('moving a meeting', () => {
  const move = (id: string, date: string, startsAt = '18:00', endsAt = '20:00') =>
    cast.kari.put(`/api/staff/sessions/${id}`, { date, startsAt, endsAt });

  it('moves the starter’s hours with it', async () => {
    const id = await acceptedGroup(cast);
    await ok(move(await sessionId(id, 1), '2026-01-20'));
    expect((await sessionsOf(id))[0]).toMatchObject({ date: '2026-01-20', number: 1 });
    // Monday 19 is free for another group, Tuesday 20 is not.
    await acceptedGroup(cast, { sessionBudget: 1, sessionDates: ['2026-01-19'] });
    const taken = await aGroup(cast, { sessionBudget: 1, sessionDates: ['2026-01-20'] });
    await ok(ask(cast, taken, cast.mariaId));
    expect(await refused(answer(cast.maria, await openRequest(cast.maria), 'accept'))).toEqual({
      status: 409,
      code: 'starter.double-booked',
    });
  });

  it('is refused into the past, past its neighbours, on top of her other meetings, and by other offices', async () => {
    const id = await acceptedGroup(cast);
    const [first, second] = [await sessionId(id, 1), await sessionId(id, 2)];
    expect(await refused(move(first, '2026-01-05'))).toEqual({ status: 422, code: 'group.in-the-past' });
    expect(await refused(move(first, '2026-01-26'))).toEqual({ status: 422, code: 'group.dates-not-in-order' });
    expect(await refused(move(first, '2026-01-20', '20:00', '18:00'))).toEqual({ status: 422, code: 'request.invalid' });
    await acceptedGroup(cast, { sessionBudget: 1, sessionDates: ['2026-01-27'] });
    expect(await refused(move(second, '2026-01-27', '19:00', '21:00'))).toEqual({ status: 409, code: 'starter.double-booked' });
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    const elsewhere = { date: '2026-01-20', startsAt: '18:00', endsAt: '20:00' };
    expect(await refused(other.put(`/api/staff/sessions/${first}`, elsewhere))).toEqual({ status: 404, code: 'access.not-found' });
  });
});

describe('reminders', () => {
  it('come the day before, the day after without a log, and three days later', async () => {
    const id = await startedGroup(cast);
    const first = await sessionId(id, 1);
    app.clock.set('2026-01-18T08:59:00Z');
    await app.drain();
    expect(await mailsAbout(first)).toEqual([]);
    app.clock.set('2026-01-18T09:00:00Z');
    await app.drain();
    expect(await mailsAbout(first)).toEqual(['session.tomorrow']);
    app.clock.set('2026-01-20T09:00:00Z');
    await app.drain();
    expect(await mailsAbout(first)).toEqual(['session.tomorrow', 'session.log-missing']);
    app.clock.set('2026-01-23T09:00:00Z');
    await app.drain();
    expect(await mailsAbout(first)).toEqual(['session.tomorrow', 'session.log-missing', 'session.log-missing']);
    app.clock.set('2026-01-24T09:00:00Z');
    await app.drain();
    expect(await mailsAbout(first)).toHaveLength(3);
  });

  it('follow a meeting that is moved, and are silent about one that is logged', async () => {
    const id = await startedGroup(cast);
    const first = await sessionId(id, 1);
    await ok(cast.kari.put(`/api/staff/sessions/${first}`, { date: '2026-01-21', startsAt: '18:00', endsAt: '20:00' }));
    await ok(cast.kari.put(`/api/staff/sessions/${first}`, { date: '2026-01-20', startsAt: '18:00', endsAt: '20:00' }));
    await ok(cast.kari.put(`/api/staff/sessions/${first}`, { date: '2026-01-21', startsAt: '18:00', endsAt: '20:00' }));
    for (const day of ['18', '19', '20']) {
      app.clock.set(`2026-01-${day}T09:00:00Z`);
      await app.drain();
    }
    expect(await mailsAbout(first)).toEqual(['session.tomorrow']);
    app.clock.set('2026-01-21T20:00:00Z');
    await ok(log(cast.maria, first));
    app.clock.set('2026-01-26T09:00:00Z');
    await app.drain();
    expect(await mailsAbout(first)).toEqual(['session.tomorrow']);
  });

  it('are sent of the first meeting too, though the group starts there, and not where nobody is called in', async () => {
    const [forming, calledIn] = [await acceptedGroup(cast), await calledInGroup(cast, { sessionDates: TUESDAYS })];
    for (const day of ['18', '19']) {
      app.clock.set(`2026-01-${day}T10:00:00Z`);
      await app.drain();
    }
    expect(await mailsAbout(await sessionId(forming, 1))).toEqual([]);
    expect(await mailsAbout(await sessionId(calledIn, 1))).toEqual(['session.tomorrow']);
    app.clock.set('2026-01-21T10:00:00Z');
    await app.drain();
    // The log of the first meeting is asked for as any other: it starts the group.
    expect(await mailsAbout(await sessionId(calledIn, 1))).toEqual(['session.tomorrow', 'session.log-missing']);
  });
});
