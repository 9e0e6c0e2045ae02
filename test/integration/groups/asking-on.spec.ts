import type { Done } from '@igang/contracts';
import { aStarter, type Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aFreshCast,
  acceptedGroup,
  aGroup,
  answer,
  ask,
  type Cast,
  groupOf,
  log,
  openRequest,
  pageOf,
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
afterAll(() => app.close());

const near = (name: string, lat = 58.76) => aStarter(app, { name, officeId: cast.officeId, lat, lon: 5.85 });
const askOn = (groupId: string, ...personIds: string[]) =>
  cast.kari.post<Done>(`/api/staff/groups/${groupId}/requests`, { personIds, message: 'Har du tid?', then: 'next' });
const asked = async (groupId: string) =>
  ((await groupOf(cast, groupId)).assignment?.requests ?? []).map(({ name, state }) => `${name} ${state}`).sort();
const stateOf = async (groupId: string) => (await groupOf(cast, groupId)).assignment?.state;
const withdraw = (starter: Client, groupId: string) => starter.put<Done>(`/api/starter/groups/${groupId}/withdrawal`);

describe('asking that goes on by itself', () => {
  it('asks the next in turn after a no and after silence, with the same words, and then leaves it to the office', async () => {
    await near('Nærmest');
    await near('Lenger unna', 59.3);
    const groupId = await aGroup(cast);
    await ok(askOn(groupId, cast.mariaId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'decline'));
    await app.drain();
    expect(await asked(groupId)).toEqual(['Maria Starter declined', 'Nærmest open']);
    expect(await app.sql("SELECT message FROM assignment_request WHERE state = 'open'")).toContainEqual({ message: 'Har du tid?' });
    app.clock.advance({ days: 6 });
    await app.drain();
    expect(await asked(groupId)).toEqual(['Lenger unna open', 'Maria Starter declined', 'Nærmest expired']);
    app.clock.advance({ days: 6 });
    await app.drain();
    cast = { ...cast, kari: await app.signedIn(cast.kariId) };
    expect(await asked(groupId)).toEqual(['Lenger unna expired', 'Maria Starter declined', 'Nærmest expired']);
    expect(await stateOf(groupId)).toBe('needed');
    expect(await app.sql("SELECT id FROM audit_event WHERE action = 'assignment.nobody-left'")).toHaveLength(1);
  });

  it('asks nobody whom the times do not suit, nobody twice, and nobody when the office took the question back', async () => {
    const busy = await near('Kan ikke mandager');
    await app.sql("UPDATE starter SET unsuitable_times = '{1-evening}' WHERE person_id = $1", [busy]);
    const groupId = await aGroup(cast);
    await ok(askOn(groupId, cast.mariaId));
    app.clock.advance({ days: 6 });
    await app.drain();
    expect(await asked(groupId)).toEqual(['Maria Starter expired']);
    await near('Ledig');
    await ok(askOn(groupId, cast.mariaId));
    const request = await openRequest(await app.signedIn(cast.mariaId));
    await ok((await app.signedIn(cast.kariId)).delete(`/api/staff/requests/${request}`));
    await app.drain();
    expect(await asked(groupId)).toEqual(['Maria Starter expired', 'Maria Starter taken-back']);
  });

  it('stops when the place is filled, when the group pauses, and when the office did not ask for it', async () => {
    await near('Ledig');
    const [filled, paused, once] = [await aGroup(cast), await aGroup(cast), await aGroup(cast)];
    for (const groupId of [filled, paused]) await ok(askOn(groupId, cast.mariaId));
    await ok(ask(cast, once, cast.mariaId));
    await ok(cast.kari.put(`/api/staff/groups/${paused}/pause`, {}));
    const { requests } = await pageOf(cast.maria);
    const about = async (groupId: string) => {
      const ids = (await groupOf(cast, groupId)).assignment?.requests.map(({ id }) => id) ?? [];
      return requests.find(({ id }) => ids.includes(id))?.id ?? '';
    };
    await ok(answer(cast.maria, await about(once), 'decline'));
    await ok(answer(cast.maria, await about(paused), 'decline'));
    await ok(answer(cast.maria, await about(filled), 'accept'));
    await app.drain();
    expect(await asked(filled)).toEqual(['Maria Starter accepted']);
    expect(await asked(paused)).toEqual(['Maria Starter declined']);
    expect(await asked(once)).toEqual(['Maria Starter declined']);
  });
});

describe('a starter who cannot go on', () => {
  it('lets go of the group and its meetings; the office is told and the need stands again', async () => {
    const groupId = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    const first = (await groupOf(cast, groupId)).sessions[0]?.id ?? '';
    await ok(log(cast.maria, first));
    await ok(withdraw(cast.maria, groupId));
    expect((await pageOf(cast.maria)).groups).toEqual([]);
    expect(await groupOf(cast, groupId)).toMatchObject({ held: 1, state: 'with-starter', assignment: { state: 'needed', starters: [] } });
    // It is nine in the evening: the office hears in the morning.
    app.clock.advance({ hours: 12 });
    await app.drain();
    const [{ email }] = (await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [cast.kariId])) as [{ email: string }];
    const text = app.mailbox.saying(email, 'Gruppa i Time').text;
    expect(text).toContain('mangler nå én igangsetter');
    expect(text).not.toContain('Maria');
    expect(await refused(withdraw(await app.signedIn(cast.mariaId), groupId))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('is followed by another, who goes on from what was held', async () => {
    const groupId = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    await ok(log(cast.maria, (await groupOf(cast, groupId)).sessions[0]?.id ?? ''));
    await ok(withdraw(cast.maria, groupId));
    const nextId = await near('Nora Ny');
    const nora = await app.signedIn(nextId);
    await ok(ask(cast, groupId, nextId));
    await ok(answer(nora, await openRequest(nora), 'accept'));
    expect(await stateOf(groupId)).toBe('active');
    const [hers] = (await pageOf(nora)).groups;
    expect(hers).toMatchObject({ held: 1, budget: 4, state: 'with-starter' });
    app.clock.set('2026-01-26T20:00:00Z');
    await ok(log(nora, hers?.sessions[1]?.id ?? ''));
    expect((await groupOf(cast, groupId)).held).toBe(2);
    expect(await refused(ask(cast, groupId, cast.mariaId))).toMatchObject({ status: 409 });
  });

  it('leaves her partner with the group; both on the day before leave it to the office', async () => {
    const partnerId = await near('Per Partner');
    const per = await app.signedIn(partnerId);
    const groupId = await aGroup(cast, { startersWanted: 2 });
    await ok(ask(cast, groupId, cast.mariaId, partnerId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    await ok(answer(per, await openRequest(per), 'accept'));
    app.clock.set('2026-01-18T12:00:00Z');
    await ok(withdraw(cast.maria, groupId));
    expect((await groupOf(cast, groupId)).assignment).toMatchObject({ state: 'accepted', starters: [{ name: 'Per Partner' }] });
    await ok(cast.kari.delete(`/api/staff/groups/${groupId}/starters/${partnerId}`));
    expect((await groupOf(cast, groupId)).assignment).toMatchObject({ state: 'needed', starters: [] });
    expect(await refused(cast.kari.delete(`/api/staff/groups/${groupId}/starters/${partnerId}`))).toEqual({
      status: 404,
      code: 'access.not-found',
    });
  });

  it('does not stop a question somebody else is still thinking about', async () => {
    const otherId = await near('Ola Tenker');
    const ola = await app.signedIn(otherId);
    const groupId = await aGroup(cast, { startersWanted: 2 });
    await ok(ask(cast, groupId, cast.mariaId, otherId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    await ok(withdraw(cast.maria, groupId));
    expect(await stateOf(groupId)).toBe('asked');
    await ok(answer(ola, await openRequest(ola), 'accept'));
    expect(await stateOf(groupId)).toBe('accepted');
  });

  it('is no way out of a group that is not hers', async () => {
    const groupId = await acceptedGroup(cast);
    const other = await app.signedIn(await near('En annen'));
    expect(await refused(withdraw(other, groupId))).toEqual({ status: 404, code: 'access.not-found' });
  });
});
