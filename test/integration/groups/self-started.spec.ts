import { weekdayOf } from '@igang/domain';
import type { Chain, GroupPack, Page, GroupRow, RegistrationView, StaffGroup, Survival } from '@igang/contracts';
import { signLink } from '../../harness/links.ts';
import { auditInvariants } from '../../../backend/src/insight/audit/index.ts';
import { aStaffMember, type Client, nationalOffice, officeFor, ok, startApp, type TestApp } from '../../harness/index.ts';
import { readPdf } from '../../harness/pdf.ts';

let app: TestApp;
let kari: Client;
let kariId: string;
beforeAll(async () => {
  app = await startApp();
  kariId = await aStaffMember(app, 'coordinator', await officeFor(app, '11'));
  kari = await app.signedIn(kariId);
});
afterAll(() => app.close());

const visitor = () => app.anonymous();
const register = (email: string, change: object = {}) =>
  visitor().post('/api/group-registrations', {
    ...{ email, near: '4340', language: 'nb', people: 6, startsAt: '18:00', endsAt: '20:00', everyoneIsAdult: true },
    ...change,
  });
const linkOf = (email: string) => `/api/group-registration-links/${app.mailbox.link(email, '/egen-gruppe/').slice('/egen-gruppe/'.length)}`;

describe('a group that began without a starter', () => {
  it('is asked how it goes once it has confirmed, has its booklet, and counts apart', async () => {
    expect(await register('egen@example.no')).toMatchObject({ status: 202, body: { sentTo: 'egen@example.no' } });
    expect(await register('egen@example.no', { people: 4 })).toMatchObject({ status: 202 });
    await app.drain();
    const link = linkOf('egen@example.no');
    expect(await ok(visitor().get(link))).toEqual({ place: 'Time', people: 4, pack: null });
    expect(await app.sql('SELECT FROM self_help_group')).toEqual([]);
    const confirmed = await ok(visitor().put<RegistrationView>(`${link}/confirmation`));
    expect(confirmed).toMatchObject({ place: 'Time', people: 4, pack: expect.stringMatching(/^\/hefte\/.+/) as string });
    const booklet = `/api/group-packs/${confirmed.pack?.slice('/hefte/'.length) ?? ''}`;
    expect(await ok(visitor().get<GroupPack>(booklet))).toMatchObject({ groupName: 'Egen gruppe i Time' });
    expect(await ok(visitor().put(`${link}/confirmation`))).toMatchObject({ place: 'Time', people: 4 });
    expect(await app.sql('SELECT FROM self_help_group')).toHaveLength(1);
    // Opened once more it says the same.
    expect(await ok(visitor().get(link))).toMatchObject({ place: 'Time', pack: expect.any(String) as string });
    await app.drain();
    const pack = await ok(
      visitor().get<GroupPack>(`/api/group-packs/${app.mailbox.link('egen@example.no', '/hefte/').slice('/hefte/'.length)}`),
    );
    expect(pack).toMatchObject({ groupName: 'Egen gruppe i Time', startsAt: '18:00', followUpOn: '2026-02-23' });
    const [row] = (await ok(kari.get<Page<GroupRow>>('/api/staff/groups'))).items;
    const group = await ok(kari.get<StaffGroup>(`/api/staff/groups/${row?.id ?? ''}`));
    expect(group).toMatchObject({
      selfStarted: true,
      state: 'leaderless',
      assignment: null,
      participantsAtStart: 4,
    });
    expect(group.can).toEqual(expect.arrayContaining(['support', 'end']));
    expect(group.followUps.map(({ kind }) => kind)).toEqual(['six-weeks', 'six-months', 'twelve-months']);

    app.clock.set('2026-02-23T10:00:00Z');
    await app.drain();
    const answer = app.mailbox.link('egen@example.no', '/gruppa/').slice('/gruppa/'.length);
    await ok(visitor().put(`/api/follow-up-links/${answer}/answer`, { outcome: 'alive' }));
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    expect((await ok(national.get<Chain>('/api/national/chain?from=2026-01-01&until=2026-12-31'))).total).toMatchObject({
      groupsStarted: 0,
      leaderless: 0,
    });
    expect(await ok(national.get<Survival>('/api/national/survival'))).toMatchObject({ groups: 0 });
    const breaches = (await auditInvariants((sql, values) => app.sql(sql, values as unknown[]), app.clock.now())).filter(
      ({ breaches }) => breaches > 0,
    );
    expect(breaches).toEqual([]);

    kari = await app.signedIn(kariId);
    await ok(kari.post(`/api/staff/groups/${group.id}/support`, { sessionDates: ['2026-03-02'] }));
    expect((await ok(kari.get<StaffGroup>(`/api/staff/groups/${group.id}`))).assignment).toMatchObject({ state: 'needed' });
  });

  it('has its booklet at once, also late in the evening, and again when the mail is lost', async () => {
    app.clock.set('2026-03-01T21:30:00Z');
    await ok(register('sent@example.no'));
    await app.drain();
    await ok(visitor().put(`${linkOf('sent@example.no')}/confirmation`));
    await app.drain();
    expect(app.mailbox.link('sent@example.no', '/hefte/')).not.toBe('');
    const before = app.mailbox.to('sent@example.no').length;
    await ok(visitor().post('/api/link-mails', { email: 'Sent@example.no' }));
    await app.drain();
    const [again, ...more] = app.mailbox.to('sent@example.no').slice(before);
    expect([again?.text?.includes('/hefte/'), more.length]).toEqual([true, 0]);
  });

  it('may share its address with another, keeps what is corrected, and has its dates and its form', async () => {
    const email = 'vert@example.no';
    await ok(register(email, { people: 5, weekday: 2, venue: 'Bryne' }));
    await ok(register(email, { people: 7, weekday: 2, venue: 'Nærbø grendahus' }));
    await ok(register(email, { weekday: 4, form: 'digital', venue: 'på nett' }));
    await ok(register(email, { weekday: 2, near: '4306' }));
    const rows = await app.sql<{ id: string; people: number; weekday: number; venue: string | null }>(
      'SELECT id, people, weekday, venue FROM group_registration WHERE email = $1 ORDER BY weekday, municipality_code',
      [email],
    );
    expect(rows.map(({ people, weekday, venue }) => [people, weekday, venue])).toEqual([
      [6, 2, null],
      [7, 2, 'Nærbø grendahus'],
      [6, 4, null],
    ]);
    for (const { id } of rows) {
      const link = signLink(app.config.APP_SECRET, 'group.register', id, new Date('2027-12-31T00:00:00Z'));
      await ok(visitor().put(`/api/group-registration-links/${link}/confirmation`));
    }
    const [digital] = await app.sql<{ id: string }>("SELECT id FROM self_help_group WHERE form = 'digital' AND contact_email = $1", [
      email,
    ]);
    const pack = signLink(app.config.APP_SECRET, 'group.pack', digital?.id ?? '', new Date('2027-12-31T00:00:00Z'));
    const { form, nextDates } = await ok(visitor().get<GroupPack>(`/api/group-packs/${pack}`));
    expect([form, nextDates.map(weekdayOf)]).toEqual(['digital', [4, 4, 4, 4, 4, 4]]);
    for (const weekday of [0, 8, 1.5]) expect((await register('feil@example.no', { weekday })).status).toBe(422);
  });

  it('prints the guide and the promise it signs, in each language, without asking anybody', async () => {
    for (const [lang, guide, promise] of [
      ['nb', 'H1: Start en gruppe selv', 'H1: Taushetserklæring'],
      ['nn', 'H1: Start ei gruppe sjølv', 'H1: Erklæring om teieplikt'],
      ['en', 'H1: Start a group yourselves', 'H1: Declaration of confidentiality'],
    ] as const) {
      const paper = async (name: string) => readPdf((await visitor().bytes(`/api/own-group/${name}.pdf?lang=${lang}`)).body);
      const [guided, promised] = [await paper('guide'), await paper('promise')];
      expect(guided.tags).toContain(guide);
      expect(promised.tags).toContain(promise);
      expect(guided.text).toContain('113');
      for (const { isTagged, overflow } of [guided, promised]) {
        expect(isTagged).toBe(true);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }
  });

  it('is nothing when nobody confirms in a week, or what is asked is wrong', async () => {
    await ok(register('glemt@example.no'));
    await app.drain();
    app.clock.advance({ days: 8 });
    await app.drain();
    expect(await app.sql("SELECT FROM group_registration WHERE email = 'glemt@example.no'")).toEqual([]);
    for (const change of [{ people: 3 }, { people: 9 }, { everyoneIsAdult: false }, { near: '0000' }, { endsAt: '17:00' }]) {
      expect((await register('feil@example.no', change)).status).toBe(422);
    }
  });
});
