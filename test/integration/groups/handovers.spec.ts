import { aStaffMember, MONDAY, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aCast, type Cast, groupOf, HANDOVER, leaderlessGroup, log, pageOf, readyGroup, startedGroup } from './group-steps.ts';

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

const handOver = (groupId: string, change: object = {}) =>
  cast.maria.put(`/api/starter/groups/${groupId}/handover`, { ...HANDOVER, ...change });

describe('handing over', () => {
  it('makes the group leaderless, plans its follow-ups and says thanks', async () => {
    const id = await readyGroup(app, cast);
    expect((await pageOf(cast.maria)).groups[0]?.can).toEqual(['withdraw', 'hand-over']);
    await ok(handOver(id));
    const group = await groupOf(cast, id);
    expect(group).toMatchObject({
      state: 'leaderless',
      leaderlessOn: '2026-02-09',
      freshUntil: '2026-08-11',
      assignment: { state: 'completed' },
    });
    expect(group.followUps.map(({ kind, dueOn, state }) => [kind, dueOn, state])).toEqual([
      ['six-weeks', '2026-03-23', 'planned'],
      ['six-months', '2026-08-11', 'planned'],
      ['twelve-months', '2027-02-09', 'planned'],
    ]);
    const told = await app.sql<{ kind: string }>(
      "SELECT payload ->> 'kind' AS kind FROM outbox WHERE job = 'mail.send' AND payload ->> 'subjectId' = $1 AND NOT payload ? 'deliveryId' ORDER BY 1",
      [id],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['handover.pack', 'handover.thanks']);
  });

  it('ends the starter’s access: the group leaves her page and every route is not found', async () => {
    const id = await leaderlessGroup(app, cast);
    expect(await pageOf(cast.maria)).toMatchObject({ groups: [], groupsHandedOver: 1, sessionsHeld: 4 });
    const [session] = (await groupOf(cast, id)).sessions;
    expect(await refused(log(cast.maria, session?.id ?? ''))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(handOver(id))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(cast.maria.get(`/api/staff/groups/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('is refused with meetings left, and possible when the office drops the last', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-02-03T08:00:00Z');
    const { sessions } = await groupOf(cast, id);
    expect(await refused(handOver(id, { on: '2026-02-02' }))).toEqual({ status: 409, code: 'group.not-possible' });
    for (const { id: sessionId } of sessions.slice(0, 3)) await ok(log(cast.maria, sessionId));
    expect(await refused(handOver(id, { on: '2026-02-02' }))).toEqual({ status: 409, code: 'handover.sessions-left' });
    expect((await groupOf(cast, id)).can).not.toContain('hand-over');
    await ok(cast.kari.put(`/api/staff/sessions/${sessions[3]?.id ?? ''}/cancellation`, { reason: 'Klar etter tre' }));
    await ok(handOver(id, { on: '2026-02-02' }));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'leaderless', held: 3, budget: 4 });
  });

  it('is refused with an unfinished checklist, on a day to come, long ago, or before the last meeting', async () => {
    const id = await readyGroup(app, cast);
    expect(await refused(handOver(id, { checked: HANDOVER.checked.slice(1) }))).toEqual({ status: 422, code: 'handover.checklist' });
    expect(await refused(handOver(id, { on: '2026-02-11' }))).toEqual({ status: 422, code: 'handover.date' });
    expect(await refused(handOver(id, { on: '2025-11-01' }))).toEqual({ status: 422, code: 'handover.date' });
    expect(await refused(handOver(id, { on: '2026-02-08' }))).toEqual({ status: 422, code: 'handover.date' });
    expect(await refused(handOver(id, { on: 'i går' }))).toEqual({ status: 422, code: 'request.invalid' });
  });

  it('can be done by the office when the starter withdrew after the last meeting', async () => {
    const id = await readyGroup(app, cast);
    await ok(cast.maria.put(`/api/starter/groups/${id}/withdrawal`));
    expect((await groupOf(cast, id)).can).toContain('hand-over');
    await ok(cast.kari.put(`/api/staff/groups/${id}/handover`, HANDOVER));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'leaderless', assignment: { state: 'completed' } });
  });

  it('can be done by the office, not by another office, and only once', async () => {
    const id = await readyGroup(app, cast);
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    const path = `/api/staff/groups/${id}/handover`;
    expect(await refused(other.put(path, HANDOVER))).toEqual({ status: 404, code: 'access.not-found' });
    const both = await Promise.all([cast.kari.put(path, HANDOVER), cast.kari.put(path, HANDOVER)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await groupOf(cast, id)).followUps).toHaveLength(3);
  });
});
