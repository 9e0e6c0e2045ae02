import { randomUUID } from 'node:crypto';
import type { Done, GroupPack } from '@igang/contracts';
import { aStaffMember, MONDAY, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { readPdf } from '../../harness/pdf.ts';
import { aCast, aGroup, type Cast, groupOf, HANDOVER, leaderlessGroup, log, pageOf, readyGroup, startedGroup } from './group-steps.ts';

let app: TestApp;
let cast: Cast;
/** Each test's group has an address of its own: mails that leave together arrive in any order. */
let contactEmail: string;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.clock.set(MONDAY);
  cast = await aCast(app);
  contactEmail = `${randomUUID()}@example.no`;
});
afterAll(() => app.close());

const prepare = (groupId: string, body: object) => cast.maria.put(`/api/starter/groups/${groupId}/handover-preparation`, body);
const handOver = (groupId: string, change: object = {}) =>
  cast.maria.put(`/api/starter/groups/${groupId}/handover`, { ...HANDOVER, ...change });

/** A group whose first meeting is held. */
async function underWay(): Promise<string> {
  const id = await startedGroup(cast, { contactEmail });
  const [first] = (await groupOf(cast, id)).sessions;
  app.clock.set('2026-01-19T20:30:00Z');
  await ok(log(cast.maria, first?.id ?? ''));
  return id;
}

/** What the group finds behind the link in its mail. */
async function openPack(): Promise<{ path: string; pack: GroupPack }> {
  await app.drain();
  const path = app.mailbox.link(contactEmail, '/hefte/').replace('/hefte/', '/api/group-packs/');
  return { path, pack: await ok(app.anonymous().get<GroupPack>(path)) };
}

describe('preparing the handover', () => {
  it('is saved as it is agreed, and both the starter and her office see it', async () => {
    const id = await underWay();
    expect((await pageOf(cast.maria)).groups[0]?.preparation).toEqual({ agreed: [], meetsFrom: null, everyWeeks: 1 });
    await ok(prepare(id, { agreed: ['room-and-key', 'frames-known', 'room-and-key'], everyWeeks: 2, meetsFrom: '2026-02-16' }));
    const expected = { agreed: ['frames-known', 'room-and-key'], meetsFrom: '2026-02-16', everyWeeks: 2 };
    expect((await pageOf(cast.maria)).groups[0]?.preparation).toEqual(expected);
    expect((await groupOf(cast, id)).preparation).toEqual(expected);
    await ok(prepare(id, { agreed: ['frames-known'] }));
    // What is left out is not known any more.
    expect((await groupOf(cast, id)).preparation).toEqual({ agreed: ['frames-known'], meetsFrom: null, everyWeeks: 1 });
  });

  it('is refused before the first meeting, after the handover, far ahead, and from others', async () => {
    const id = await startedGroup(cast, { contactEmail });
    expect(await refused(prepare(id, { agreed: [] }))).toEqual({ status: 409, code: 'group.not-possible' });
    app.clock.set('2026-02-09T22:00:00Z');
    const { sessions } = await groupOf(cast, id);
    for (const session of sessions) await ok(log(cast.maria, session.id));
    expect(await refused(prepare(id, { agreed: ['alt'] }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(prepare(id, { agreed: [], everyWeeks: 3 }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(prepare(id, { agreed: [], meetsFrom: '2062-02-16' }))).toEqual({ status: 422, code: 'request.invalid' });
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    const theirs = other.put(`/api/staff/groups/${id}/handover-preparation`, { agreed: [] });
    expect(await refused(theirs)).toEqual({ status: 404, code: 'access.not-found' });
    await ok(handOver(id));
    const late = cast.kari.put(`/api/staff/groups/${id}/handover-preparation`, { agreed: [] });
    expect(await refused(late)).toEqual({ status: 409, code: 'group.not-possible' });
  });
});

describe('the group’s own pack', () => {
  it('reaches the group by mail: its next meetings jump over holidays and go on as time goes', async () => {
    const id = await readyGroup(app, cast, { contactEmail, roomAndKey: 'Nøkkelen henger i resepsjonen' });
    await ok(handOver(id, { meetsFrom: '2026-02-16', everyWeeks: 1 }));
    const { path, pack } = await openPack();
    expect(pack).toMatchObject({
      groupName: 'Mandagsgruppa',
      venue: 'Frivilligsentralen på Bryne',
      roomAndKey: 'Nøkkelen henger i resepsjonen',
      everyWeeks: 1,
      leaderlessOn: '2026-02-09',
      followUpOn: '2026-03-23',
    });
    expect(pack.nextDates).toEqual(['2026-02-16', '2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']);
    app.clock.set('2026-03-31T08:00:00Z');
    // Easter Monday is jumped over.
    expect((await ok(app.anonymous().get<GroupPack>(path))).nextDates.slice(0, 2)).toEqual(['2026-04-13', '2026-04-20']);
  });

  it('keeps the rhythm agreed before, and has no dates when none was', async () => {
    const id = await underWay();
    await ok(prepare(id, { agreed: [], meetsFrom: '2026-02-23', everyWeeks: 4 }));
    const { sessions } = await groupOf(cast, id);
    app.clock.set('2026-02-09T22:00:00Z');
    for (const session of sessions.slice(1)) await ok(log(cast.maria, session.id));
    app.clock.advance({ hours: 10 });
    await ok(handOver(id));
    expect((await openPack()).pack.nextDates.slice(0, 2)).toEqual(['2026-02-23', '2026-03-23']);
    app.clock.set(MONDAY);
    contactEmail = `${randomUUID()}@example.no`;
    await leaderlessGroup(app, await aCast(app), { contactEmail });
    expect((await openPack()).pack.nextDates).toEqual([]);
  });

  it('is a tagged PDF in the reader’s language, for the group by its link and for the starter before that', async () => {
    const id = await readyGroup(app, cast, { contactEmail });
    const before = await readPdf((await cast.maria.bytes(`/api/groups/${id}/pack.pdf?lang=nb`)).body);
    expect(before).toMatchObject({ isTagged: true, lang: 'nb-NO', title: 'Gruppas hefte: Mandagsgruppa' });
    expect(before.tags).toContain('H1: Gruppas hefte');
    expect(before.tags).toContain('H2: Rammene');
    expect(before.tags).toContain('LBody: Vi møter uruset.');
    await ok(handOver(id, { meetsFrom: '2026-02-16' }));
    expect((await cast.maria.bytes(`/api/groups/${id}/pack.pdf`)).status).toBe(404);
    const { path } = await openPack();
    const [one, again] = [await app.anonymous().bytes(`${path}/pack.pdf?lang=en`), await app.anonymous().bytes(`${path}/pack.pdf?lang=en`)];
    expect(one.headers.get('cache-control')).toBe('private, no-store');
    expect(Buffer.from(one.body)).toEqual(Buffer.from(again.body));
    const pdf = await readPdf(one.body);
    expect(pdf).toMatchObject({ isTagged: true, lang: 'en-GB' });
    expect(pdf.tags).toContain('Span: Every Monday, 18:00–20:00');
    expect(pdf.text).toContain('Monday 16 February 2026');
  });

  it('is closed to others, to altered links, to links for something else, and when the group is no more', async () => {
    const id = await leaderlessGroup(app, cast, { contactEmail });
    const { path } = await openPack();
    expect(await refused(app.anonymous().get(`${path.slice(0, -1)}x`))).toEqual({ status: 404, code: 'link.invalid' });
    expect((await app.anonymous().bytes(`/api/groups/${id}/pack.pdf`)).status).toBe(401);
    app.clock.set('2026-03-23T12:00:00Z');
    await app.drain();
    const question = app.mailbox.link(contactEmail, '/gruppa/').replace('/gruppa/', '/api/group-packs/');
    expect(await refused(app.anonymous().get(question))).toEqual({ status: 404, code: 'link.invalid' });
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    expect((await other.bytes(`/api/groups/${id}/pack.pdf`)).status).toBe(404);
    const kari = await app.signedIn(cast.kariId);
    await ok(kari.put(`/api/staff/groups/${id}/ending`, { reason: 'De har sluttet' }));
    expect(await refused(app.anonymous().get(path))).toEqual({ status: 410, code: 'link.expired' });
  });

  it('lets the group ask for help whenever it wants, once, and the office sees it', async () => {
    const id = await leaderlessGroup(app, cast, { contactEmail });
    const { path, pack } = await openPack();
    expect([pack.helpWanted, pack.can]).toEqual([false, ['ask-for-help', 'stop-questions']]);
    const asking = () => app.anonymous().put<Done>(`${path}/help-request`);
    await ok(asking());
    await ok(asking());
    const kari = await app.signedIn(cast.kariId);
    const group = await groupOf({ ...cast, kari }, id);
    expect(group).toMatchObject({ helpWanted: true, state: 'leaderless' });
    expect(group.followUps.filter(({ kind }) => kind === 'help')).toMatchObject([{ state: 'done', outcome: 'wants-help' }]);
    expect(JSON.stringify(await ok(kari.get('/api/staff/work')))).toContain('help-wanted');
    expect(await ok(app.anonymous().get<GroupPack>(path))).toMatchObject({ helpWanted: true, can: ['stop-questions'] });
    await ok(kari.post(`/api/staff/groups/${id}/support`, { sessionDates: ['2026-03-02'] }));
    expect(await ok(app.anonymous().get<GroupPack>(path))).toMatchObject({ helpWanted: false, can: ['ask-for-help', 'stop-questions'] });
    await ok(kari.put(`/api/staff/groups/${id}/ending`, { reason: 'De har sluttet' }));
    expect(await refused(asking())).toEqual({ status: 409, code: 'group.not-possible' });
  });

  it('can be seen by the office while the group is forming', async () => {
    const id = await aGroup(cast);
    const pdf = await readPdf((await cast.kari.bytes(`/api/groups/${id}/pack.pdf?lang=nn`)).body);
    expect(pdf.tags).toContain('H1: Heftet til gruppa');
    expect(pdf.tags).toContain('LBody: Bli samde om ein fast dag og ei fast tid, og skriv det her.');
  });
});
