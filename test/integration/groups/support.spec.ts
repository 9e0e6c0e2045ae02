import type { Created } from '@igang/contracts';
import { aStaffMember, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aFreshCast,
  answer,
  ask,
  type Cast,
  groupOf,
  HANDOVER,
  HELD,
  leaderlessGroup,
  log,
  openRequest,
  pageOf,
  readyGroup,
  signedInAgain,
  startedGroup,
} from './group-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
});
// Each test's mails leave before the clock goes back.
afterEach(() => app.drain());
afterAll(() => app.close());

const DATES = ['2026-02-23', '2026-03-02'];
const support = (id: string, change: object = {}) => cast.kari.post(`/api/staff/groups/${id}/support`, { sessionDates: DATES, ...change });
const finish = (id: string) => cast.maria.put(`/api/starter/groups/${id}/support-completion`);

/** A leaderless group that Maria has said yes to support. */
async function supportedGroup(): Promise<string> {
  const id = await leaderlessGroup(app, cast);
  await ok(support(id));
  await ok(ask(cast, id, cast.mariaId));
  await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
  return id;
}

/** Maria logs every meeting of the group that has been. */
async function logAll(id: string): Promise<void> {
  for (const session of (await groupOf(cast, id)).sessions) await ok(log(cast.maria, session.id, HELD));
}

const kinds = async (subjectId: string): Promise<string[]> =>
  (
    await app.sql<{ kind: string }>(
      // What was held for the morning stands there anew, with the delivery it is the second try of.
      "SELECT payload ->> 'kind' AS kind FROM outbox WHERE job = 'mail.send' AND payload ->> 'subjectId' = $1 AND NOT payload ? 'deliveryId' ORDER BY 1",
      [subjectId],
    )
  ).map(({ kind }) => kind);

describe('planning support', () => {
  it('gives a leaderless group a need of its own with dates at its own hours; the group stays its own', async () => {
    const id = await leaderlessGroup(app, cast);
    expect((await groupOf(cast, id)).can).toContain('support');
    await ok(support(id));
    const group = await groupOf(cast, id);
    expect(group).toMatchObject({ state: 'leaderless', support: true, held: 0, budget: 2, assignment: { state: 'needed' } });
    expect(group.sessions.map(({ date, startsAt, endsAt }) => [date, startsAt, endsAt])).toEqual(
      DATES.map((date) => [date, '18:00', '20:00']),
    );
    expect(group.can).toEqual(expect.arrayContaining(['ask-starter', 'call-off-support']));
    expect(group.can).not.toContain('support');
  });

  it('is refused for a group with a starter, out of order, in the past, too often, twice, and from another office', async () => {
    const starting = await startedGroup(cast);
    expect(await refused(support(starting))).toEqual({ status: 409, code: 'group.not-possible' });
    cast = await aFreshCast(app);
    const id = await leaderlessGroup(app, cast);
    expect(await refused(support(id, { sessionDates: [...DATES].reverse() }))).toEqual({ status: 422, code: 'group.dates-not-in-order' });
    expect(await refused(support(id, { sessionDates: ['2026-02-02'] }))).toEqual({ status: 422, code: 'group.in-the-past' });
    expect(await refused(support(id, { sessionDates: [] }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(support(id, { sessionDates: ['2062-02-02'] }))).toEqual({ status: 422, code: 'request.invalid' });
    const seven = Array.from({ length: 7 }, (_, i) => `2026-03-0${i + 1}`);
    expect(await refused(support(id, { sessionDates: seven }))).toEqual({ status: 422, code: 'request.invalid' });
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    const theirs = other.post(`/api/staff/groups/${id}/support`, { sessionDates: DATES });
    expect(await refused(theirs)).toEqual({ status: 404, code: 'access.not-found' });
    const both = await Promise.all([support(id), support(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await refused(support(id))).toEqual({ status: 409, code: 'support.under-way' });
  });

  it('can be called off before the first meeting, and leaves the group as it was', async () => {
    const id = await supportedGroup();
    await ok(cast.kari.delete(`/api/staff/groups/${id}/support`));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'leaderless', support: false, held: 4, budget: 4 });
    expect((await pageOf(cast.maria)).groups).toEqual([]);
    expect(await app.sql("SELECT state FROM group_session WHERE group_id = $1 AND state = 'planned'", [id])).toEqual([]);
    expect(await refused(cast.kari.delete(`/api/staff/groups/${id}/support`))).toEqual({ status: 409, code: 'assignment.not-possible' });
    await ok(support(id));
  });
});

describe('being with a group for a while', () => {
  it('asks a starter as what it is, and gives her the group from her yes on', async () => {
    const id = await leaderlessGroup(app, cast);
    await ok(support(id));
    await ok(ask(cast, id, cast.mariaId));
    expect((await pageOf(cast.maria)).requests).toMatchObject([{ support: true, dates: DATES }]);
    app.clock.set('2026-02-11T08:00:00Z');
    await app.drain();
    const [{ email } = { email: '' }] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [cast.mariaId]);
    expect(app.mailbox.saying(email, 'Kan du være med en gruppe').text).toContain('Den leder seg selv');
    cast = await signedInAgain(app, cast);
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'leaderless', assignment: { state: 'active' } });
    expect((await pageOf(cast.maria)).groups).toMatchObject([{ id, support: true, budget: 2, can: ['withdraw'] }]);
    app.clock.set('2026-02-22T10:00:00Z');
    await app.drain();
    expect(app.mailbox.saying(email, /i morgen/i).text).toContain('Dette er møte 1 av 2');
    app.clock.set('2026-02-23T20:00:00Z');
    cast = await signedInAgain(app, cast);
    await ok(log(cast.maria, (await groupOf(cast, id)).sessions[0]?.id ?? ''));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'leaderless', held: 1, budget: 2 });
    // Somebody has been with it: it is finished, not called off.
    expect((await groupOf(cast, id)).can).not.toContain('call-off-support');
    expect(await refused(cast.kari.delete(`/api/staff/groups/${id}/support`))).toEqual({ status: 409, code: 'support.begun' });
    expect(await groupOf(cast, id)).toMatchObject({ support: true, held: 1, assignment: { state: 'active' } });
  });

  it('ends with thanks, her access ended, and one question more six weeks after the last meeting', async () => {
    const id = await supportedGroup();
    expect(await refused(finish(id))).toEqual({ status: 409, code: 'handover.sessions-left' });
    app.clock.set('2026-03-02T21:00:00Z');
    cast = await signedInAgain(app, cast);
    await logAll(id);
    expect((await pageOf(cast.maria)).groups[0]?.can).toEqual(['withdraw', 'finish-support']);
    await ok(finish(id));
    const group = await groupOf(cast, id);
    expect(group).toMatchObject({ state: 'leaderless', support: false, helpWanted: false, held: 4, freshUntil: '2026-09-01' });
    expect(group.followUps.find(({ kind }) => kind === 'after-support')).toMatchObject({ dueOn: '2026-04-13', state: 'planned' });
    expect(await pageOf(cast.maria)).toMatchObject({ groups: [], groupsHandedOver: 1, sessionsHeld: 6 });
    expect(await kinds(id)).toEqual(['handover.pack', 'handover.thanks', 'handover.thanks']);
    expect(await refused(finish(id))).toEqual({ status: 404, code: 'access.not-found' });
    app.clock.set('2026-04-13T09:00:00Z');
    await app.drain();
    // What the handover had planned for these weeks is not asked as well.
    expect((await groupOf(await signedInAgain(app, cast), id)).followUps.map(({ state }) => state)).toEqual([
      'dropped',
      'due',
      'planned',
      'planned',
    ]);
    const mails = app.mailbox.to('gruppe@example.no').map(({ text }) => text);
    expect(mails).toContainEqual(expect.stringContaining('siden igangsetteren var hos dere sist'));
    // It may be supported again later, and asked again.
    cast = await signedInAgain(app, cast);
    await ok(support(id, { sessionDates: ['2026-04-20'] }));
    await ok(ask(cast, id, cast.mariaId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    app.clock.set('2026-04-20T21:00:00Z');
    cast = await signedInAgain(app, cast);
    await logAll(id);
    await ok(finish(id));
    expect((await groupOf(cast, id)).followUps.filter(({ kind }) => kind === 'after-support')).toHaveLength(2);
  });

  it('is ended by the office when the starter withdrew after the last meeting', async () => {
    const id = await supportedGroup();
    app.clock.set('2026-03-02T21:00:00Z');
    cast = await signedInAgain(app, cast);
    await logAll(id);
    await ok(cast.maria.put(`/api/starter/groups/${id}/withdrawal`));
    expect((await groupOf(cast, id)).can).toContain('finish-support');
    await ok(cast.kari.put(`/api/staff/groups/${id}/support-completion`));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'leaderless', support: false });
  });

  it('is not asked how it goes while somebody is with it', async () => {
    const id = await leaderlessGroup(app, cast);
    await ok(support(id, { sessionDates: ['2026-03-16', '2026-03-30'] }));
    await ok(ask(cast, id, cast.mariaId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    app.clock.set('2026-03-24T09:00:00Z');
    await app.drain();
    const { followUps } = await groupOf(await signedInAgain(app, cast), id);
    expect(followUps[0]).toMatchObject({ kind: 'six-weeks', dueOn: '2026-03-23', state: 'planned' });
  });

  it('may be one meeting longer with a reason, up to six', async () => {
    const id = await supportedGroup();
    const longer = () => cast.kari.put(`/api/staff/groups/${id}/extension`, { reason: 'De ønsker en gang til' });
    await ok(longer());
    const group = await groupOf(cast, id);
    expect([group.budget, group.sessions.length]).toEqual([3, 3]);
    expect(await app.sql('SELECT session_budget FROM self_help_group WHERE id = $1', [id])).toEqual([{ session_budget: 4 }]);
    for (let i = 0; i < 3; i++) await ok(longer());
    expect((await groupOf(cast, id)).can).not.toContain('extend');
    expect(await refused(longer())).toEqual({ status: 422, code: 'budget.out-of-range' });
  });

  it('is taken from the board of what is stuck once planned, and ends with the group', async () => {
    const id = await leaderlessGroup(app, cast);
    app.clock.set('2026-03-23T09:00:00Z');
    await app.drain();
    const kari = await app.signedIn(cast.kariId);
    const followUp = (await groupOf({ ...cast, kari }, id)).followUps[0];
    await ok(kari.put(`/api/staff/follow-ups/${followUp?.id ?? ''}/outcome`, { outcome: 'wants-help' }));
    const stuck = async () => JSON.stringify(await ok(kari.get('/api/staff/work')));
    expect(await stuck()).toContain('help-wanted');
    await ok(kari.post(`/api/staff/groups/${id}/support`, { sessionDates: ['2026-04-13'] }));
    expect(await stuck()).not.toContain('help-wanted');
    // Called off, the group still waits for help.
    await ok(kari.delete(`/api/staff/groups/${id}/support`));
    expect(await stuck()).toContain('help-wanted');
    expect((await groupOf({ ...cast, kari }, id)).helpWanted).toBe(true);
    await ok(kari.post(`/api/staff/groups/${id}/support`, { sessionDates: ['2026-04-13'] }));
    expect((await groupOf({ ...cast, kari }, id)).helpWanted).toBe(false);
    await ok(kari.put(`/api/staff/groups/${id}/ending`, { reason: 'De har sluttet' }));
    expect(await groupOf({ ...cast, kari }, id)).toMatchObject({ state: 'ended', support: false });
    expect(await app.sql("SELECT id FROM group_session WHERE group_id = $1 AND state = 'planned'", [id])).toEqual([]);
  });
});

describe('beginning afresh', () => {
  const renewal = { sessionDates: ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'], expectedSize: 7 };
  const renew = (id: string, change: object = {}) => cast.kari.post<Created>(`/api/staff/groups/${id}/renewal`, { ...renewal, ...change });

  it('makes a new group at the same place and time that knows where it comes from; the old one ends and is asked no more', async () => {
    const old = await leaderlessGroup(app, cast);
    const { id } = await ok(renew(old));
    const [before, after] = [await groupOf(cast, old), await groupOf(cast, id)];
    expect(before).toMatchObject({ state: 'ended', successor: { id, name: 'Mandagsgruppa' }, predecessor: null });
    expect(before.followUps.map(({ state }) => state)).toEqual(['dropped', 'dropped', 'dropped']);
    expect(after).toMatchObject({ state: 'forming', predecessor: { id: old }, venue: before.venue, expectedSize: 7, budget: 4 });
    expect([after.startsAt, after.contactEmail, after.assignment?.state]).toEqual([before.startsAt, before.contactEmail, 'needed']);
    expect(await refused(renew(old))).toEqual({ status: 409, code: 'group.not-possible' });
  });

  it('is refused with a starter, for too many meetings, for three people, and from another office', async () => {
    const starting = await startedGroup(cast);
    expect(await refused(renew(starting))).toEqual({ status: 409, code: 'group.not-possible' });
    cast = await aFreshCast(app);
    const id = await leaderlessGroup(app, cast);
    const nine = Array.from({ length: 9 }, (_, i) => `2026-03-0${i + 1}`);
    expect(await refused(renew(id, { sessionDates: nine }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(renew(id, { expectedSize: 3 }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(renew(id, { sessionDates: ['2026-01-05'] }))).toEqual({ status: 422, code: 'group.in-the-past' });
    expect((await groupOf(cast, id)).state).toBe('leaderless');
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    expect(await refused(other.post(`/api/staff/groups/${id}/renewal`, renewal))).toEqual({ status: 404, code: 'access.not-found' });
  });
});

describe('how it goes', () => {
  it('is asked after so many meetings of the group’s own where that was chosen', async () => {
    const id = await readyGroup(app, cast);
    const handOver = (change: object) => cast.maria.put(`/api/starter/groups/${id}/handover`, { ...HANDOVER, ...change });
    expect(await refused(handOver({ askAfterMeetings: 3 }))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(handOver({ askAfterMeetings: 3, meetsFrom: '2026-03-23', everyWeeks: 1 }));
    // Easter Monday is jumped over: 23 March, 30 March, 13 April.
    expect((await groupOf(cast, id)).followUps.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['own-meetings', '2026-04-14'],
      ['six-months', '2026-08-11'],
      ['twelve-months', '2027-02-09'],
    ]);
    app.clock.set('2026-04-14T09:00:00Z');
    await app.drain();
    const mails = app.mailbox.to('gruppe@example.no').map(({ text }) => text);
    expect(mails).toContainEqual(expect.stringContaining('Det er en stund siden gruppa gikk videre på egen hånd'));
  });

  it('is written down with how the office heard', async () => {
    const id = await leaderlessGroup(app, cast);
    app.clock.set('2026-03-23T09:00:00Z');
    await app.drain();
    const kari = await app.signedIn(cast.kariId);
    const [followUp] = (await groupOf({ ...cast, kari }, id)).followUps;
    const heard = (how: string) => kari.put(`/api/staff/follow-ups/${followUp?.id ?? ''}/outcome`, { outcome: 'alive', how });
    expect(await refused(heard('rykter'))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(heard('visit'));
    expect((await groupOf({ ...cast, kari }, id)).followUps[0]).toMatchObject({ outcome: 'alive', answeredBy: 'visit' });
  });
});
