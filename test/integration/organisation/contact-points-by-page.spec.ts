import type { ContactPointCard, ContactPointClosing, ContactPointListing, Created, Page, Problem, RoleInvitation } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { aHost, aStaffMember, type Client, nationalOffice, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';

/** The office registers a contact point, says whose it is, closes it and opens it again. */
describe('contact points, as their office keeps them', () => {
  let app: TestApp;
  let officeId: string;
  let kari: Client;
  let nils: Client;
  let stranger: Client;
  beforeAll(async () => {
    app = await startApp();
    officeId = await officeFor(app, '11');
    kari = await app.signedIn(await aStaffMember(app, 'coordinator', officeId, 'Kari Lunde'));
    nils = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app), 'Nils Nasjonal'));
    stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
  });
  afterAll(() => app.close());

  const place = (more: object = {}) => ({
    name: 'Nærbø frivilligsentral',
    kind: 'frivilligsentral',
    address: 'Opstadvegen 1',
    postalCode: '4365',
    phone: '51 00 00 01',
    email: 'narbo@example.no',
    ownerName: 'Hå kommune',
    ownerNumber: '964 969 590',
    ...more,
  });
  const register = (by: Client, more: object = {}) => by.post<Created>('/api/staff/contact-points', place(more));
  const list = async (by: Client, query = '') =>
    (await ok(by.get<Page<ContactPointListing>>(`/api/staff/contact-points?limit=50${query}`))).items;
  const shown = async (near = '4365') =>
    (await ok(app.anonymous().get<Page<ContactPointCard>>(`/api/contact-points?near=${near}&limit=50`))).items;
  const closure = (id: string) => `/api/staff/contact-points/${id}/closure`;
  const fieldOf = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    return [status, ...(body as Problem).fields.map(({ path, code }) => `${path} ${code}`)];
  };

  it('is found by the public where its postal code lies, from the moment it is registered', async () => {
    const { id } = await ok(register(kari));
    const [card] = (await shown()).filter((one) => one.id === id);
    expect(card).toMatchObject({ name: 'Nærbø frivilligsentral', place: 'Nærbø', phone: '+4751000001', ringFirst: false, distanceKm: 0 });
    expect((await list(kari)).find((one) => one.id === id)).toMatchObject({
      ...{ officeId, kind: 'frivilligsentral', ownerName: 'Hå kommune', ownerNumber: '964969590', closedOn: null, hosts: 0 },
      ...{ confirmedOn: localDate(app.clock.now()), freshness: 'confirmed' },
    });
    expect(await app.sql('SELECT action, office_id AS office FROM audit_event WHERE subject_id = $1', [id])).toEqual([
      { action: 'contact-point.register', office: officeId },
    ]);
  });

  it('is where its postal code is, and belongs to the office of that area', async () => {
    expect(await fieldOf(register(kari, { postalCode: '5003' }))).toEqual([422, 'postalCode other-office']);
    expect(await fieldOf(register(kari, { postalCode: '0000' }))).toEqual([422, 'postalCode unknown-place']);
    // Longyearbyen is in no municipality.
    expect(await fieldOf(register(nils, { postalCode: '9170' }))).toEqual([422, 'postalCode unknown-place']);
    const { id } = await ok(register(nils, { postalCode: '5003', name: 'Bergen frivilligsentral' }));
    expect((await list(stranger)).map((one) => one.id)).toContain(id);
  });

  it('knows an organisation by a number that can be right', async () => {
    expect(await fieldOf(register(kari, { ownerNumber: '964969591' }))).toEqual([422, 'ownerNumber organisation-number']);
    expect(await fieldOf(register(kari, { ownerNumber: '12345' }))).toEqual([422, 'ownerNumber organisation-number']);
    const { id } = await ok(register(kari, { name: 'Uten eier', ownerName: '', ownerNumber: '' }));
    await ok(kari.put(`/api/staff/contact-points/${id}/owner`, { kind: 'other', ownerName: 'NAV', ownerNumber: 'NO 889 640 782 MVA' }));
    expect((await list(kari)).find((one) => one.id === id)).toMatchObject({ kind: 'other', ownerName: 'NAV', ownerNumber: '889640782' });
    await expect(app.sql("UPDATE contact_point SET owner_number = '889640783' WHERE id = $1", [id])).rejects.toThrow('owner_number_check');
    expect((await refused(stranger.put(`/api/staff/contact-points/${id}/owner`, { kind: 'lms' }))).status).toBe(404);
  });

  it('says what closing comes to, and does it: seekers go to the office, hosts are done and told', async () => {
    const { personId, contactPointId: id } = await aHost(app, officeId, { name: 'Torill Vert', point: 'Time frivilligsentral' });
    const host = await app.signedIn(personId);
    const wish = { near: '4340', wants: 'join', form: 'physical', ageBand: '36-50', weekdays: [1, 2], language: 'nb' };
    const someone = { name: 'Eva Ness', email: '', phone: '40000101', channel: 'phone', isAdult: true, consent: true, contactPointId: id };
    const enquiry = await ok(host.post<Created>('/api/staff/enquiries', { ...someone, ...wish }));
    const invited = { officeId, contactPointId: id, role: 'contact-point', name: 'Randi Moe', email: 'randi@example.no', language: 'nb' };
    await ok(kari.post('/api/staff/role-invitations', invited));
    expect(await ok(kari.get<ContactPointClosing>(closure(id)))).toEqual({ enquiries: 1, hosts: 1, invitations: 1 });
    expect([
      (await stranger.get(closure(id))).status,
      (await stranger.put(closure(id))).status,
      (await host.put(closure(id))).status,
    ]).toEqual([404, 404, 404]);
    await ok(kari.put(closure(id)));
    await ok(kari.put(closure(id)));
    expect((await shown('4340')).map((one) => one.id)).not.toContain(id);
    expect(await app.sql('SELECT contact_point_id AS point, office_id AS office FROM enquiry WHERE id = $1', [enquiry.id])).toEqual([
      { point: null, office: officeId },
    ]);
    expect((await host.get('/api/staff/enquiries')).status).toBe(401);
    const invitations = await ok(kari.get<Page<RoleInvitation>>(`/api/staff/role-invitations?officeId=${officeId}`));
    expect(invitations.items).toEqual([]);
    await app.drain();
    const [row] = await app.sql<{ email: string }>('SELECT email::text AS email FROM person WHERE id = $1', [personId]);
    expect(app.mailbox.to(row?.email ?? '')).toHaveLength(1);
    expect((await list(kari, '&closed=true')).map((one) => [one.id, one.closedOn])).toEqual([[id, localDate(app.clock.now())]]);
    expect(await app.sql("SELECT action FROM audit_event WHERE subject_id = $1 AND action = 'contact-point.close'", [id])).toHaveLength(1);
  });

  it('is opened again, confirmed today, and whoever worked there is not let in by that', async () => {
    const { id } = await ok(register(kari, { name: 'Varhaug bibliotek', postalCode: '4360' }));
    await ok(kari.put(closure(id)));
    app.clock.advance({ days: 40 });
    kari = await app.signedIn(await aStaffMember(app, 'coordinator', officeId, 'Kari Lunde'));
    const confirm = kari.put(`/api/staff/contact-points/${id}/confirmation`);
    expect((await refused(confirm)).status).toBe(404);
    await ok(kari.delete(closure(id)));
    await ok(kari.delete(closure(id)));
    const today = localDate(app.clock.now());
    expect((await list(kari)).find((one) => one.id === id)).toMatchObject({ confirmedOn: today, closedOn: null });
  });

  it('is closed once by two who press at the same time, and never left between the two', async () => {
    nils = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app), 'Nils Nasjonal'));
    const { id } = await ok(register(kari, { name: 'Undheim samfunnshus', postalCode: '4342' }));
    const answers = await Promise.all([kari.put(closure(id)), nils.put(closure(id)), kari.put(closure(id))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await app.sql("SELECT action FROM audit_event WHERE subject_id = $1 AND action = 'contact-point.close'", [id])).toHaveLength(1);
  });
});
