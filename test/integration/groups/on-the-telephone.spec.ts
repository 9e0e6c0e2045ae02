import type { CandidateList, Forming, GroupPage, StuckPage } from '@igang/contracts';
import type { z } from 'zod';
import { aStaffMember, aStarter, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { askAndProve } from './seeker-steps.ts';
import { acceptedGroup, aFreshCast, aGroup, ask, type Cast, groupOf, HELD, pageOf, startedGroup } from './group-steps.ts';

let app: TestApp;
let cast: Cast;
let number = 0;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
});
afterEach(() => app.drain());
afterAll(() => app.close());

const NOT_FOUND = { status: 404, code: 'access.not-found' };
const forming = (id: string) => ok(cast.kari.get<Forming>(`/api/groups/${id}/forming`));
const callIn = (id: string) => cast.kari.put(`/api/staff/groups/${id}/call-in`);
const stuck = async (id: string) => {
  const { items } = await ok(cast.kari.get<z.infer<typeof StuckPage>>('/api/staff/work'));
  return items.filter(({ subjectId }) => subjectId === id).map(({ kind, values }) => ({ kind, values }));
};
const subjects = (email: string) => app.mailbox.to(email).map(({ subject }) => subject);
const personIn = async (id: string, name: string) => (await forming(id)).participants.find((person) => person.name === name);

/** Somebody who waits: with an address, or with a telephone only. */
async function waiting(name: string, reach: { email?: string; phone?: string }): Promise<string> {
  const wish = {
    wants: 'join',
    near: '4340',
    language: 'nb',
    isAdult: true,
    consent: true,
    weekdays: [],
    form: 'physical',
    ageBand: '36-50',
  };
  if (reach.email === undefined) {
    const { id } = await ok(cast.kari.post<{ id: string }>('/api/staff/enquiries', { ...wish, name, ...reach, channel: 'phone' }));
    await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`));
    return id;
  }
  await ok(askAndProve(app, { ...wish, name, phone: reach.phone, email: reach.email }));
  await app.drain();
  const [row] = await app.sql<{ id: string }>('SELECT id FROM enquiry WHERE email = $1', [reach.email]);
  await ok(cast.kari.put(`/api/staff/enquiries/${row?.id ?? ''}/talk`));
  return row?.id ?? '';
}
const address = () => `ringt-${++number}@example.no`;
const invite = (groupId: string, ...enquiryIds: string[]) => ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds }));
const says = (enquiryId: string, answer: 'accept' | 'decline') =>
  cast.kari.put(`/api/staff/enquiries/${enquiryId}/invitation-answer`, { answer });

describe('a group is called in', () => {
  it('not without a starter, and it is not offered', async () => {
    const id = await aGroup(cast);
    expect((await groupOf(cast, id)).can).not.toContain('call-in');
    expect(await refused(callIn(id))).toEqual({ status: 409, code: 'group.starter-missing' });
    expect(await groupOf(cast, id)).toMatchObject({ state: 'forming' });
  });

  it('by mail to those who come and have an address; who has none is to be rung', async () => {
    const id = await acceptedGroup(cast);
    const [email, later] = [address(), address()];
    const [eva, per, bodil] = [
      await waiting('Eva Moen', { email }),
      await waiting('Per Vik', { email: later }),
      await waiting('Bodil', { phone: '40000001' }),
    ];
    await invite(id, eva, per, bodil);
    for (const one of [eva, bodil]) await ok(says(one, 'accept'));
    const { items } = await ok(cast.kari.get<z.infer<typeof GroupPage>>('/api/staff/groups'));
    expect(items.find((row) => row.id === id)).toMatchObject({ coming: 2, toRing: 1 });
    expect(await groupOf(cast, id)).toMatchObject({ coming: 2 });
    await app.drain();
    await ok(callIn(id));
    await app.drain();
    expect(subjects(email)).toContain('Tid og sted er klart');
    expect(subjects(later)).not.toContain('Tid og sted er klart');
    expect(await stuck(id)).toContainEqual({ kind: 'people-to-ring', values: { number: 1 } });
    const told = app.mailbox.to(email).find(({ subject }) => subject === 'Tid og sted er klart');
    expect(told?.text).toMatch(/mandag 19\. januar/i);
    expect(told?.text).toMatch(/116\s117/);

    // Per says yes afterwards, and is told too.
    await ok(says(per, 'accept'));
    await app.drain();
    expect(subjects(later)).toContain('Tid og sted er klart');
    const ringing = `/api/groups/${id}/invitations/${(await personIn(id, 'Bodil'))?.id ?? ''}/contacted`;
    await ok(cast.kari.put(ringing, { contacted: true }));
    expect((await stuck(id)).map(({ kind }) => kind)).not.toContain('people-to-ring');
  });

  it('at night the mail waits for the morning, and is not sent to whoever has said no meanwhile', async () => {
    const id = await acceptedGroup(cast);
    const [stays, leaves] = [address(), address()];
    const [eva, per] = [await waiting('Eva Moen', { email: stays }), await waiting('Per Vik', { email: leaves })];
    await invite(id, eva, per);
    for (const one of [eva, per]) await ok(says(one, 'accept'));
    app.clock.set('2026-01-13T21:30:00Z');
    await ok((await app.signedIn(cast.kariId)).put(`/api/staff/groups/${id}/call-in`));
    await app.drain();
    expect(subjects(stays)).not.toContain('Tid og sted er klart');
    await ok(says(per, 'decline'));
    app.clock.set('2026-01-14T07:01:00Z');
    await app.drain();
    expect(subjects(stays)).toContain('Tid og sted er klart');
    expect(subjects(leaves)).not.toContain('Tid og sted er klart');
  });
});

describe('somebody invited who has a telephone only', () => {
  it('is marked when she is chosen, stands on the board until she has answered, and her answer is taken by phone', async () => {
    const id = await aGroup(cast);
    const bodil = await waiting('Bodil', { phone: '40000002' });
    const { items } = await ok(cast.kari.get<z.infer<typeof CandidateList>>(`/api/groups/${id}/candidates`));
    expect(items.find((one) => one.id === bodil)).toMatchObject({ byPhone: true });
    await invite(id, bodil);
    expect(await personIn(id, 'Bodil')).toMatchObject({ email: null, enquiryId: bodil, state: 'open' });
    expect((await forming(id)).can).toContain('answer');
    expect(await stuck(id)).toContainEqual({ kind: 'people-to-ring', values: { number: 1 } });
    await ok(says(bodil, 'accept'));
    expect((await stuck(id)).map(({ kind }) => kind)).not.toContain('people-to-ring');
  });
});

describe('a starter answers on the telephone', () => {
  it('yes: she is with the group, and who wrote it down is seen', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const [request] = (await groupOf(cast, id)).assignment?.requests ?? [];
    await ok(cast.kari.put(`/api/staff/requests/${request?.id ?? ''}/answer`, { answer: 'accept' }));
    // Again is as once.
    await ok(cast.kari.put(`/api/staff/requests/${request?.id ?? ''}/answer`, { answer: 'accept' }));
    const group = await groupOf(cast, id);
    expect(group.assignment).toMatchObject({
      state: 'accepted',
      starters: [{ id: cast.mariaId }],
      requests: [{ answeredBy: 'Kari Koordinator' }],
    });
    expect((await pageOf(cast.maria)).groups.map((one) => one.id)).toContain(id);
    const trail = await app.sql('SELECT FROM audit_event WHERE subject_id = $1 AND action = $2', [request?.id, 'request.accept']);
    expect(trail).toHaveLength(1);
  });

  it('no: it is final, by the same rules as her own, and only her office may write it', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const path = `/api/staff/requests/${(await groupOf(cast, id)).assignment?.requests[0]?.id ?? ''}/answer`;
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    expect(await refused(other.put(path, { answer: 'decline' }))).toEqual(NOT_FOUND);
    expect(await refused(cast.maria.put(path, { answer: 'decline' }))).toEqual(NOT_FOUND);
    await ok(cast.kari.put(path, { answer: 'decline' }));
    expect(await refused(cast.kari.put(path, { answer: 'accept' }))).toEqual({ status: 409, code: 'request.not-open' });
    expect(await refused(ask(cast, id, cast.mariaId))).toMatchObject({ code: 'starter.already-said-no' });
  });

  it('her own answer is nobody else’s', async () => {
    const id = await acceptedGroup(cast);
    expect((await groupOf(cast, id)).assignment?.requests).toMatchObject([{ answeredBy: null }]);
  });
});

describe('a starter tells of a meeting on the telephone', () => {
  it('the office writes the log, marked with who told and who wrote, by the same rules as her own', async () => {
    const id = await startedGroup(cast);
    const [first, second] = (await groupOf(cast, id)).sessions;
    const write = (personId = cast.mariaId, how: object = {}, session = first?.id ?? '') =>
      cast.kari.post(`/api/staff/sessions/${session}/starters/${personId}/log`, { ...HELD, ...how });
    expect(first?.can).not.toContain('log-for');
    expect(await refused(write())).toMatchObject({ code: 'session.not-yet' });
    app.clock.set('2026-01-26T22:00:00Z');
    cast = { ...cast, kari: await app.signedIn(cast.kariId), maria: await app.signedIn(cast.mariaId) };
    expect((await groupOf(cast, id)).sessions[0]?.can).toContain('log-for');
    expect(await refused(write(cast.mariaId, {}, second?.id))).toMatchObject({ code: 'session.wrong-order' });
    expect(await refused(write(await aStarter(app, { name: 'Liv', officeId: cast.officeId })))).toEqual(NOT_FOUND);
    expect(await refused(write(cast.mariaId, { note: 'fødselsnummer 01010750160' }))).toMatchObject({ code: 'request.invalid' });
    await ok(write());
    expect(await refused(write())).toMatchObject({ status: 409 });
    const group = await groupOf(cast, id);
    expect(group).toMatchObject({ state: 'with-starter', held: 1 });
    expect(group.sessions[0]?.log).toMatchObject({ present: 5, writtenBy: 'Kari Koordinator', onBehalfOf: 'Maria Starter' });
    const [trail] = await app.sql<{ to_state: string }>("SELECT * FROM audit_event WHERE action = 'session.log-for' AND subject_id = $1", [
      first?.id,
    ]);
    expect(JSON.stringify(trail)).toContain(cast.mariaId);
  });

  it('is for her own office; a starter writes by her own way', async () => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T22:00:00Z');
    const session = (await groupOf(cast, id)).sessions[0]?.id ?? '';
    const path = `/api/staff/sessions/${session}/starters/${cast.mariaId}/log`;
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    const national = await app.signedIn(await aStaffMember(app, 'national', await officeFor(app, '50')));
    for (const client of [other, national, await app.signedIn(cast.mariaId)])
      expect(await refused(client.post(path, HELD))).toEqual(NOT_FOUND);
  });
});
