import type { Created, Done, Me, Page, RoleHolder, RoleInvitation, RoleInvitationLink } from '@igang/contracts';
import { addDays, localDate, ROLE_INVITATION_DAYS } from '@igang/domain';
import {
  aHost,
  aStaffMember,
  nationalOffice,
  officeFor,
  ok,
  refused,
  startApp,
  type Answer,
  type Client,
  type TestApp,
} from '../../harness/index.ts';

describe('who works for an office', () => {
  let app: TestApp;
  let rogaland: string;
  let vestland: string;
  let hq: string;
  let kari: string;
  let nils: string;
  afterAll(() => app.close());
  beforeAll(async () => {
    app = await startApp();
    [rogaland, vestland, hq] = [await officeFor(app, '11'), await officeFor(app, '46'), await nationalOffice(app)];
    kari = await aStaffMember(app, 'coordinator', rogaland, 'Kari Lien');
    nils = await aStaffMember(app, 'national', hq, 'Nils Nasjonal');
  });

  const clients = new Map<string, Promise<Client>>();
  const as = (person: string): Promise<Client> => {
    const client = clients.get(person) ?? app.signedIn(person);
    clients.set(person, client);
    return client;
  };
  const why = async (answer: Promise<Answer<unknown>>) => (await refused(answer)).code;
  const invitation = (email: string, more: object = {}) => ({
    officeId: rogaland,
    role: 'coordinator',
    name: 'Randi Moe',
    email,
    language: 'nb',
    ...more,
  });
  const invite = async (by: string, body: object) => (await as(by)).post<Created>('/api/staff/role-invitations', body);
  const invited = async (officeId = rogaland) =>
    (await ok((await as(kari)).get<Page<RoleInvitation>>(`/api/staff/role-invitations?officeId=${officeId}`))).items;
  const holders = async (by: string, officeId: string) =>
    (await ok((await as(by)).get<Page<RoleHolder>>(`/api/staff/roles?officeId=${officeId}&limit=50`))).items;
  const linkIn = (address: string) => app.mailbox.link(address, '/rolle/').replace('/rolle/', '/api/role-invitation-links/');

  it('is asked by mail, and has the role when she has said yes', async () => {
    await ok(invite(kari, invitation('randi.moe@example.no')));
    await app.drain();
    expect(app.mailbox.to('randi.moe@example.no').map(({ subject }) => subject)).toEqual(['Vil du være koordinator?']);
    expect(await app.sql("SELECT FROM person WHERE email = 'randi.moe@example.no'")).toEqual([]);
    expect(await invited()).toEqual([
      expect.objectContaining({ name: 'Randi Moe', role: 'coordinator', isOver: false, until: addDays(localDate(app.clock.now()), 14) }),
    ]);
    const link = linkIn('randi.moe@example.no');
    const shown = await ok(app.anonymous().get<RoleInvitationLink>(link));
    expect(shown).toMatchObject({ role: 'coordinator', invitedBy: 'Kari Lien', pointName: null });
    expect(await invited()).toHaveLength(1);
    const randi = app.anonymous();
    await ok(randi.put<Done>(`${link}/acceptance`, {}));
    const me = await ok(randi.get<Me>('/api/me'));
    expect(me.roles.map(({ role, office }) => [role, office.id])).toEqual([['coordinator', rogaland]]);
    expect(await invited()).toEqual([]);
    expect((await holders(kari, rogaland)).map(({ person }) => person.name)).toEqual(['Kari Lien', 'Randi Moe']);
    const [grant] = await app.sql<{ by: string }>('SELECT granted_by_id AS by FROM role_grant WHERE person_id = $1', [me.person.id]);
    expect(grant).toEqual({ by: kari });
    expect(await why(app.anonymous().put(`${link}/acceptance`, {}))).toBe('link.invalid');
    expect(await why(app.anonymous().get(link))).toBe('link.invalid');
  });

  it('keeps what is known of whom we know by her address: a starter, say', async () => {
    const [starter] = await app.sql<{ id: string }>(
      `INSERT INTO person (id, name, email, language, phone, created_at)
       VALUES (gen_random_uuid(), 'Maria Sæther', 'maria.moe@example.no', 'nn', '+4790000002', $1) RETURNING id`,
      [app.clock.now()],
    );
    await ok(invite(kari, invitation('maria.moe@example.no', { name: 'M. Sæther', role: 'trainer' })));
    await app.drain();
    const maria = app.anonymous();
    await ok(maria.put<Done>(`${linkIn('maria.moe@example.no')}/acceptance`, {}));
    expect(await ok(maria.get<Me>('/api/me'))).toMatchObject({ person: { id: starter?.id, name: 'Maria Sæther', language: 'nn' } });
    expect(await why(invite(kari, invitation('maria.moe@example.no', { role: 'trainer' })))).toBe('role.held');
  });

  it('can say no, and nothing of her is kept', async () => {
    await ok(invite(kari, invitation('nei@example.no')));
    await app.drain();
    const link = linkIn('nei@example.no');
    await ok(app.anonymous().delete<Done>(link));
    expect(await invited()).toEqual([]);
    expect(await app.sql("SELECT FROM person WHERE email = 'nei@example.no'")).toEqual([]);
    expect(await why(app.anonymous().put(`${link}/acceptance`, {}))).toBe('link.invalid');
  });

  it('asked once more has a new link, and the one before opens nothing; taken back, neither does', async () => {
    await ok(invite(kari, invitation('igjen@example.no')));
    await app.drain();
    const first = linkIn('igjen@example.no');
    await ok(invite(kari, invitation('igjen@example.no', { name: 'Randi M. Moe' })));
    await app.drain();
    const second = linkIn('igjen@example.no');
    expect(await why(app.anonymous().get(first))).toBe('link.invalid');
    expect(await ok(app.anonymous().get<RoleInvitationLink>(second))).toMatchObject({ name: 'Randi M. Moe' });
    const [one] = await invited();
    await ok((await as(kari)).delete<Done>(`/api/staff/role-invitations/${one?.id ?? ''}`));
    expect(await why(app.anonymous().put(`${second}/acceptance`, {}))).toBe('link.invalid');
  });

  it('is not written to when it was taken back before the mail left', async () => {
    const { id } = await ok(invite(kari, invitation('straks@example.no')));
    await ok((await as(kari)).delete<Done>(`/api/staff/role-invitations/${id}`));
    await app.drain();
    expect(app.mailbox.to('straks@example.no')).toEqual([]);
  });

  it('is asked by her own office, and to what reaches everywhere by the national one alone', async () => {
    expect(await why(invite(kari, invitation('a@example.no', { officeId: vestland })))).toBe('access.not-found');
    expect(await why(invite(kari, invitation('a@example.no', { role: 'auditor' })))).toBe('access.not-allowed');
    expect(await why(invite(nils, invitation('a@example.no', { role: 'auditor' })))).toBe('request.invalid');
    await ok(invite(nils, invitation('a@example.no', { role: 'auditor', officeId: hq })));
    await ok(invite(nils, invitation('b@example.no', { officeId: vestland })));
    const trainer = await aStaffMember(app, 'trainer', rogaland);
    expect(await why(invite(trainer, invitation('a@example.no')))).toBe('access.not-found');
    expect(await why((await as(trainer)).get(`/api/staff/roles?officeId=${rogaland}`))).toBe('access.not-found');
    expect(await why((await as(kari)).get(`/api/staff/roles?officeId=${vestland}`))).toBe('access.not-found');
    expect(await why(app.anonymous().get(`/api/staff/roles?officeId=${rogaland}`))).toBe('access.sign-in-needed');
  });

  it('at a contact point is asked for that one, in the area of the office', async () => {
    const { contactPointId } = await aHost(app, rogaland, { point: 'Klepp frivilligsentral', municipalityCode: '1120' });
    const host = { role: 'contact-point', contactPointId };
    expect(await why(invite(kari, invitation('vert@example.no', { role: 'contact-point' })))).toBe('request.invalid');
    expect(await why(invite(kari, invitation('vert@example.no', { contactPointId })))).toBe('request.invalid');
    expect(await why(invite(nils, invitation('vert@example.no', { contactPointId, officeId: vestland })))).toBe('request.invalid');
    expect(await why(invite(nils, invitation('vert@example.no', { ...host, officeId: vestland })))).toBe('request.invalid');
    await ok(invite(kari, invitation('vert@example.no', host)));
    await app.drain();
    const vert = app.anonymous();
    await ok(vert.put<Done>(`${linkIn('vert@example.no')}/acceptance`, {}));
    expect((await ok(vert.get<Me>('/api/me'))).contactPoints).toEqual([{ id: contactPointId, name: 'Klepp frivilligsentral' }]);
  });

  it('ends: she is signed out at once, told, and reads nothing any more', async () => {
    const berit = await aStaffMember(app, 'coordinator', rogaland, 'Berit Bakke');
    const [{ email } = { email: '' }] = await app.sql<{ email: string }>('SELECT email::text AS email FROM person WHERE id = $1', [berit]);
    const session = await as(berit);
    await ok(session.get<Me>('/api/me'));
    const held = (await holders(kari, rogaland)).find(({ person }) => person.id === berit);
    const path = `/api/staff/roles/${held?.id ?? ''}`;
    expect(await why((await as(await aStaffMember(app, 'coordinator', vestland))).delete(path))).toBe('access.not-found');
    await ok((await as(kari)).delete<Done>(path));
    await ok((await as(kari)).delete<Done>(path));
    expect(await why(session.get('/api/me'))).toBe('access.sign-in-needed');
    await app.drain();
    app.clock.advance({ days: 1 });
    await app.drain();
    expect(app.mailbox.to(email).map(({ subject }) => subject)).toEqual(['Du er ikke lenger koordinator']);
    expect((await holders(kari, rogaland)).map(({ person }) => person.id)).not.toContain(berit);
  });

  it('leaves one who works nationally, also when the two last end each other at once', async () => {
    const ends = (await holders(nils, hq)).filter(({ role }) => role === 'national');
    for (const { id } of ends.slice(2)) await ok((await as(nils)).delete<Done>(`/api/staff/roles/${id}`));
    const siri = await aStaffMember(app, 'national', hq, 'Siri Nasjonal');
    const [his, hers] = await Promise.all([nils, siri].map(as));
    const held = (await holders(nils, hq)).filter(({ role }) => role === 'national');
    const of = (person: string) => held.find((one) => one.person.id === person)?.id ?? '';
    const answers = await Promise.all([his?.delete(`/api/staff/roles/${of(siri)}`), hers?.delete(`/api/staff/roles/${of(nils)}`)]);
    const [first, second] = answers.map((answer) => answer?.status ?? 0).toSorted();
    expect(first).toBe(200);
    // Refused, or signed out already by the other.
    expect([401, 409]).toContain(second);
    const [left, ...others] = await app.sql<{ person: string }>(
      "SELECT person_id AS person FROM role_grant WHERE role = 'national' AND ended_at IS NULL",
    );
    expect(others).toEqual([]);
    const last = left?.person ?? '';
    expect(await why((await as(last)).delete(`/api/staff/roles/${of(last)}`))).toBe('role.last-national');
  });

  it('cannot say yes after fourteen days; a fortnight later she is forgotten', async () => {
    await ok(invite(kari, invitation('sen@example.no')));
    await app.drain();
    const link = linkIn('sen@example.no');
    app.clock.advance({ days: ROLE_INVITATION_DAYS, minutes: 1 });
    expect(await why(app.anonymous().put(`${link}/acceptance`, {}))).toBe('link.expired');
    expect(await invited()).toEqual([expect.objectContaining({ email: 'sen@example.no', isOver: true })]);
    app.clock.advance({ days: 15 });
    clients.clear();
    await app.drain();
    expect(await invited()).toEqual([]);
  });
});
