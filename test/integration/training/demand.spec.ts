import type { DemandList, InterestView } from '@igang/contracts';
import { aStaffMember, type Client, nationalOffice, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, moveTo } from './course-steps.ts';
import { askAndProve } from '../groups/seeker-steps.ts';

let app: TestApp;
let ground: Ground;
let visitor: Client;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  visitor = app.anonymous();
});
afterAll(() => app.close());

const ask = (email: string, change: object = {}) =>
  visitor.post('/api/interests', { email, near: '4365', radiusKm: 50, language: 'nb', ...change });
const linkOf = (email: string) => `/api/interest-links/${app.mailbox.link(email, '/si-fra/').slice('/si-fra/'.length)}`;
async function interested(email: string, change: object = {}): Promise<string> {
  await ok(ask(email, change));
  await app.drain();
  await ok(visitor.put(`${linkOf(email)}/confirmation`));
  return linkOf(email);
}
const subjectsTo = (email: string) => app.mailbox.to(email).map(({ subject }) => subject);

describe('asking to be told', () => {
  it('answers the same whether the address is known or not, and sends nothing about courses before it is confirmed', async () => {
    const first = await ask('eva@example.no');
    expect(first).toMatchObject({ status: 202, body: { sentTo: 'eva@example.no' } });
    expect(await ask('eva@example.no')).toMatchObject({ status: 202, body: first.body });
    await app.drain();
    expect(subjectsTo('eva@example.no')).toEqual(['Si fra når det kommer kurs']);
    expect(await ok(visitor.get<InterestView>(linkOf('eva@example.no')))).toMatchObject({ confirmed: false, place: 'Nærbø', radiusKm: 50 });
    await anOpenCourse(ground);
    await app.drain();
    expect(subjectsTo('eva@example.no')).toHaveLength(1);
    const link = linkOf('eva@example.no');
    expect(await ok(visitor.put<InterestView>(`${link}/confirmation`))).toMatchObject({
      confirmed: true,
      expiresAt: '2027-01-12T08:00:00.000Z',
    });
    app.clock.advance({ minutes: 2 });
    await ok(ask('eva@example.no', { radiusKm: 1000 }));
    expect(await ok(visitor.get<InterestView>(link))).toMatchObject({ radiusKm: 50 });
  });

  it('brings one mail for each course within reach, of the type asked for, when it is day', async () => {
    await interested('naer@example.no');
    await interested('fjern@example.no', { near: '9008' });
    const [other] = await app.sql<{ id: string }>(`SELECT id FROM course_type WHERE code <> 'igangsetterkurs' LIMIT 1`);
    await interested('annet@example.no', { courseTypeId: other?.id });
    await moveTo(ground, '2026-01-12T21:30:00Z');
    const id = await anOpenCourse(ground);
    await app.drain();
    expect(subjectsTo('naer@example.no')).toHaveLength(1);
    await moveTo(ground, '2026-01-13T08:00:00Z');
    await app.drain();
    expect(subjectsTo('naer@example.no')[1]).toMatch(/^Det kommer kurs nær Nærbø/);
    expect(subjectsTo('fjern@example.no')).toHaveLength(1);
    expect(subjectsTo('annet@example.no')).toHaveLength(1);
    const mail = app.mailbox.saying('naer@example.no', 'Det kommer kurs nær Nærbø');
    expect(mail.text).toContain(`/kurs/${id}`);
    expect(mail.headers.get('list')).toMatchObject({ 'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' } });
  });

  it('ends with one click, from the page or from the mail program, and is gone', async () => {
    const link = await interested('slutt@example.no');
    await ok(
      visitor.post(`${link}/unsubscription`, 'List-Unsubscribe=One-Click', {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    );
    expect(await refused(visitor.get(link))).toEqual({ status: 410, code: 'link.expired' });
    await ok(visitor.delete(link));
    expect(await app.sql('SELECT FROM interest WHERE email = $1', ['slutt@example.no'])).toEqual([]);
    expect(await refused(visitor.get('/api/interest-links/nonsense'))).toEqual({ status: 404, code: 'link.invalid' });
    expect(await refused(ask('x@example.no', { near: '0000' }))).toMatchObject({ status: 422 });
  });
});

describe('where people wait', () => {
  it('is one list by municipality: interest, waiting lists and groups, with few hidden outside one’s own area', async () => {
    const full = await anOpenCourse(ground, { capacity: 1 });
    await aGuest(ground, full, 'Har Plass');
    await aGuest(ground, full, 'Venter Her', { postalCode: '4365' });
    for (const n of [1, 2, 3]) await interested(`tromso${n}@example.no`, { near: 'k5501' });
    const { items } = await ok(ground.kari.get<DemandList>('/api/staff/demand'));
    expect(items.find(({ name }) => name === 'Hå')).toMatchObject({ interest: 3, waiting: 1, groups: 0, mine: true });
    expect(items.find(({ code }) => code === '5501')).toMatchObject({ interest: null, waiting: 0, mine: false });
    const seeks = (name: string) =>
      ok(
        askAndProve(app, {
          name,
          email: `${name}@example.no`,
          near: '4365',
          language: 'nb',
          wants: 'join',
          isAdult: true,
          consent: true,
        }),
      );
    for (const name of ['Eva', 'Ola']) await seeks(name);
    const mine = await ok(ground.kari.get<DemandList>('/api/staff/demand'));
    expect(mine.items.find(({ name }) => name === 'Hå')).toMatchObject({ seekers: 2 });
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const all = await ok(national.get<DemandList>('/api/staff/demand'));
    expect(all.items.find(({ code }) => code === '5501')).toMatchObject({ interest: 4, mine: true });
    // Counts of them, and never so few that they could be somebody.
    expect(all.items.find(({ name }) => name === 'Hå')).toMatchObject({ seekers: null });
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect((await ok(stranger.get<DemandList>('/api/staff/demand'))).items.find(({ name }) => name === 'Hå')).toMatchObject({
      interest: null,
      waiting: 0,
    });
    expect((await stranger.get(`/api/staff/demand?officeId=${ground.officeId}`)).status).toBe(404);
  });

  it('forgets after twelve months, and after a week when nobody confirmed', async () => {
    await ok(ask('uke@example.no'));
    app.clock.advance({ days: 8 });
    await app.drain();
    expect(await app.sql('SELECT FROM interest WHERE email = $1', ['uke@example.no'])).toEqual([]);
    expect((await app.sql('SELECT FROM interest')).length).toBeGreaterThan(3);
    app.clock.advance({ days: 366 });
    await app.drain();
    expect(await app.sql('SELECT FROM interest')).toEqual([]);
  });
});
