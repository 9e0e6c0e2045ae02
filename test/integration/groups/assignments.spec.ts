import type { SuggestionList } from '@igang/contracts';
import type { z } from 'zod';
import { aStaffMember, aStarter, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aFreshCast,
  acceptedGroup,
  aGroup,
  answer,
  ask,
  type Cast,
  groupOf,
  groupPlan,
  MONDAYS,
  openRequest,
  pageOf,
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

const suggested = async (groupId: string) =>
  (await ok(cast.kari.get<z.infer<typeof SuggestionList>>(`/api/staff/groups/${groupId}/suggestions`))).items;
const mails = (requestId: string) =>
  app.sql<{ kind: string; run_at: Date }>(
    "SELECT payload ->> 'kind' AS kind, run_at FROM outbox WHERE job = 'mail.send' AND payload ->> 'subjectId' = $1 AND NOT payload ? 'deliveryId' ORDER BY run_at, id",
    [requestId],
  );
/** What this request's starter is told; in the order of the words, since the clock stands still. */
const kinds = async (requestId: string) => (await mails(requestId)).map(({ kind }) => kind).sort();

describe('suggestions', () => {
  it('are the qualified of the office, near and least busy first', async () => {
    const far = await aStarter(app, { name: 'Fjern', officeId: cast.officeId, lat: 59.41, lon: 5.27 });
    const free = await aStarter(app, { name: 'Ledig', officeId: cast.officeId, lat: 58.76, lon: 5.85 });
    await aStarter(app, { name: 'Pause', officeId: cast.officeId, state: 'paused' });
    await aStarter(app, { name: 'Annet kontor', officeId: await officeFor(app, '50') });
    await aStarter(app, { name: 'Unngår', officeId: cast.officeId, avoidedThemes: ['angst'] });
    await acceptedGroup(cast);
    await app.sql(
      `INSERT INTO theme (code, names) VALUES ('angst', '{"nb": "Angst", "nn": "Angst", "en": "Anxiety"}') ON CONFLICT DO NOTHING`,
    );
    const id = await aGroup(cast, { themeCode: 'angst', startsAt: '10:00', endsAt: '12:00' });
    const list = await suggested(id);
    expect(list.map(({ personId }) => personId)).toEqual([free, cast.mariaId, far]);
    expect(list[1]).toMatchObject({ name: 'Maria Starter', activeGroups: 1, groupsStarted: 0 });
    expect(list[2]?.distanceKm).toBeGreaterThan(70);
  });

  it('reach all offices for a digital group', async () => {
    const elsewhere = await aStarter(app, { name: 'Annet kontor', officeId: await officeFor(app, '50') });
    const id = await aGroup(cast, { form: 'digital' });
    expect((await suggested(id)).map(({ personId }) => personId)).toContain(elsewhere);
    expect((await ask(cast, id, elsewhere)).status).toBe(201);
  });

  it('leave out who was asked already', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    expect(await suggested(id)).toEqual([]);
  });
});

describe('asking', () => {
  it('gives five days until eight in the evening, reminds half-way, and mails when people are awake', async () => {
    app.clock.set('2026-01-12T21:30:00Z');
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const [request] = (await pageOf(cast.maria)).requests;
    expect(request).toMatchObject({ groupName: 'Mandagsgruppa', dates: MONDAYS, expiresAt: '2026-01-17T19:00:00.000Z', together: [] });
    // The group has its municipality's point only, and she lives there.
    expect(request?.distanceKm).toBeNull();
    const group = await groupOf(cast, id);
    expect(group.assignment).toMatchObject({ state: 'asked', requests: [{ personId: cast.mariaId, state: 'open' }] });
    const jobs = await app.sql<{ job: string; run_at: Date }>(
      "SELECT job, run_at FROM outbox WHERE payload ->> 'requestId' = $1 OR payload ->> 'subjectId' = $1 ORDER BY run_at",
      [request?.id],
    );
    expect(jobs.map(({ job, run_at }) => [job, run_at.toISOString()])).toEqual([
      ['mail.send', '2026-01-13T07:00:00.000Z'],
      ['request.remind', '2026-01-15T08:15:00.000Z'],
      ['request.expire', '2026-01-17T19:00:00.000Z'],
    ]);
  });

  it('is refused for those who may not be asked, and then nobody is', async () => {
    const id = await aGroup(cast);
    const paused = await aStarter(app, { officeId: cast.officeId, state: 'paused' });
    const lapsed = await aStarter(app, { officeId: cast.officeId, state: 'lapsed' });
    const elsewhere = await aStarter(app, { officeId: await officeFor(app, '50') });
    expect(await refused(ask(cast, id, cast.mariaId, paused))).toEqual({ status: 409, code: 'starter.not-available' });
    expect(await refused(ask(cast, id, lapsed))).toEqual({ status: 409, code: 'starter.not-qualified' });
    expect(await refused(ask(cast, id, elsewhere))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(ask(cast, id))).toEqual({ status: 422, code: 'request.invalid' });
    expect((await groupOf(cast, id)).assignment).toMatchObject({ state: 'needed', requests: [] });
    await ok(ask(cast, id, cast.mariaId, cast.mariaId));
    expect(await refused(ask(cast, id, cast.mariaId))).toEqual({ status: 409, code: 'starter.already-asked' });
  });

  it('is refused for a starter at her own limit and for a paused group', async () => {
    const busyId = await aStarter(app, { officeId: cast.officeId, maxGroups: 1 });
    const busy = { ...cast, mariaId: busyId, maria: await app.signedIn(busyId) };
    await acceptedGroup(busy);
    const id = await aGroup(cast, { startsAt: '10:00', endsAt: '12:00' });
    expect(await refused(ask(cast, id, busyId))).toEqual({ status: 409, code: 'starter.busy' });
    await ok(cast.kari.put(`/api/staff/groups/${id}/pause`));
    expect(await refused(ask(cast, id, cast.mariaId))).toEqual({ status: 409, code: 'group.paused' });
  });

  it('can be taken back, which is told', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    expect(await refused(other.delete(`/api/staff/requests/${requestId}`))).toEqual({ status: 404, code: 'access.not-found' });
    await ok(cast.kari.delete(`/api/staff/requests/${requestId}`));
    expect(await kinds(requestId)).toEqual(['request.asked', 'request.taken']);
    expect((await groupOf(cast, id)).assignment?.state).toBe('needed');
    expect(await refused(answer(cast.maria, requestId, 'accept'))).toEqual({ status: 409, code: 'request.not-open' });
    // Taken back is no "no": she may be asked again.
    await ok(ask(cast, id, cast.mariaId));
  });
});

describe('a question asked at night', () => {
  it('and taken back before the morning is never heard of', async () => {
    app.clock.set('2026-01-12T21:30:00Z');
    await ok(ask(cast, await aGroup(cast), cast.mariaId));
    const requestId = await openRequest(cast.maria);
    await ok(cast.kari.delete(`/api/staff/requests/${requestId}`));
    app.mailbox.clear();
    app.clock.set('2026-01-13T12:00:00Z');
    await app.drain();
    const [{ email } = { email: '' }] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [cast.mariaId]);
    expect(app.mailbox.to(email)).toEqual([]);
  });
});

describe('answering', () => {
  it('yes makes her the starter and thanks her; yes twice is yes', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    await ok(answer(cast.maria, requestId, 'accept'));
    await ok(answer(cast.maria, requestId, 'accept'));
    expect((await groupOf(cast, id)).assignment).toMatchObject({
      state: 'accepted',
      starters: [{ id: cast.mariaId, name: 'Maria Starter' }],
    });
    expect(await kinds(requestId)).toEqual(['request.asked', 'request.thanks']);
    expect((await pageOf(cast.maria)).groups[0]).toMatchObject({
      id,
      state: 'forming',
      contactEmail: 'gruppe@example.no',
      can: ['withdraw'],
    });
  });

  it('no is final for this need, and it stands again when nobody is left', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    await ok(answer(cast.maria, requestId, 'decline'));
    expect((await groupOf(cast, id)).assignment?.state).toBe('needed');
    expect(await refused(answer(cast.maria, requestId, 'accept'))).toEqual({ status: 409, code: 'request.not-open' });
    expect(await refused(ask(cast, id, cast.mariaId))).toEqual({ status: 409, code: 'starter.already-said-no' });
    // For another need she may be asked.
    await ok(ask(cast, await aGroup(cast), cast.mariaId));
  });

  it('is hers alone', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    const stranger = await app.signedIn(await aStarter(app, { officeId: cast.officeId }));
    expect(await refused(answer(stranger, requestId, 'accept'))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(answer(cast.kari, requestId, 'accept'))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('the first yes wins when two say it at once; the other is told kindly', async () => {
    const livId = await aStarter(app, { name: 'Liv', officeId: cast.officeId });
    const liv = await app.signedIn(livId);
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId, livId));
    const [hers, livs] = [await openRequest(cast.maria), await openRequest(liv)];
    const answers = await Promise.all([answer(cast.maria, hers, 'accept'), answer(liv, livs, 'accept')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { assignment } = await groupOf(cast, id);
    expect(assignment?.starters).toHaveLength(1);
    expect(assignment?.requests.map(({ state }) => state).sort()).toEqual(['accepted', 'taken-back']);
    const told = (await Promise.all([kinds(hers), kinds(livs)])).flat().sort();
    expect(told).toEqual(['request.asked', 'request.asked', 'request.taken', 'request.thanks']);
    expect(await refused(ask(cast, id, livId))).toEqual({ status: 409, code: 'assignment.full' });
  });

  it('two are wanted: both may say yes and see each other', async () => {
    const livId = await aStarter(app, { name: 'Liv', officeId: cast.officeId });
    const liv = await app.signedIn(livId);
    const id = await aGroup(cast, { startersWanted: 2 });
    await ok(ask(cast, id, cast.mariaId, livId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    expect((await pageOf(liv)).requests[0]?.together).toEqual(['Maria Starter']);
    await ok(answer(liv, await openRequest(liv), 'accept'));
    expect((await pageOf(liv)).groups[0]?.together).toEqual(['Maria Starter']);
    expect((await groupOf(cast, id)).assignment?.starters.map(({ name }) => name).sort()).toEqual(['Liv', 'Maria Starter']);
  });

  it('is refused when she would be in two places at once', async () => {
    await acceptedGroup(cast);
    const id = await aGroup(cast, { startsAt: '19:00', endsAt: '21:00' });
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    expect(await refused(answer(cast.maria, requestId, 'accept'))).toEqual({ status: 409, code: 'starter.double-booked' });
    expect((await pageOf(cast.maria)).requests).toHaveLength(1);
    const next = await aGroup(cast, { startsAt: '20:00', endsAt: '22:00' });
    await ok(cast.kari.delete(`/api/staff/requests/${requestId}`));
    await ok(ask(cast, next, cast.mariaId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
  });

  it('comes too late after the expiry', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    app.clock.advance({ days: 6 });
    expect(await refused(answer(cast.maria, requestId, 'accept'))).toEqual({ status: 409, code: 'request.not-open' });
    expect((await pageOf(cast.maria)).requests).toEqual([]);
  });

  it('repeating a request with the same key changes nothing and answers the same', async () => {
    const body = groupPlan(cast.officeId);
    const once = await cast.kari.post<{ id: string }>('/api/staff/groups', body, { key: 'the-same' });
    const twice = await cast.kari.post<{ id: string }>('/api/staff/groups', body, { key: 'the-same' });
    expect(twice.body).toEqual(once.body);
  });
});

describe('what time does to a request', () => {
  it('reminds half-way and expires; the need stands again and she may be asked again', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    app.clock.set('2026-01-15T12:00:00Z');
    await app.drain();
    expect(await kinds(requestId)).toEqual(['request.asked', 'request.reminder']);
    app.clock.set('2026-01-17T19:00:00Z');
    await app.drain();
    expect((await groupOf(cast, id)).assignment).toMatchObject({ state: 'needed', requests: [{ state: 'expired' }] });
    await ok(ask(cast, id, cast.mariaId));
  });

  it('does not remind her who has answered', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    await ok(answer(cast.maria, requestId, 'decline'));
    app.clock.set('2026-01-18T12:00:00Z');
    await app.drain();
    expect(await kinds(requestId)).toEqual(['request.asked']);
    expect((await groupOf(cast, id)).assignment?.requests[0]?.state).toBe('declined');
  });
});
