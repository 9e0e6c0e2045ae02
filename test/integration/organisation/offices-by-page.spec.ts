import type { Created, Done, OfficeContactList, OfficeDetail, Page, Problem } from '@igang/contracts';
import { loadGeography } from '../../../backend/src/demo/seed/index.ts';
import { aGround, aGuest, anOpenCourse } from '../training/course-steps.ts';
import { aStaffMember, nationalOffice, officeFor, ok, refused, startApp, type Client, type TestApp } from '../../harness/index.ts';

/** The national office opens an office and corrects what is written about one. */
describe('the offices, by page', () => {
  let app: TestApp;
  let rogaland: string;
  let hq: string;
  let nils: Client;
  let nilsId: string;
  afterAll(() => app.close());
  beforeAll(async () => {
    app = await startApp();
    [rogaland, hq] = [await officeFor(app, '11'), await nationalOffice(app)];
    nilsId = await aStaffMember(app, 'national', hq, 'Nils Nasjonal');
    nils = await app.signedIn(nilsId);
  });

  const AGDER = { name: 'Agder', seat: 'Kristiansand', email: 'agder@example.no', phone: '40 00 00 11' };
  const all = async (limit = 50) => (await ok(nils.get<Page<OfficeDetail>>(`/api/national/offices?limit=${limit}`))).items;
  const seen = (id: string) => ok(nils.get<OfficeDetail>(`/api/national/offices/${id}`));
  const contacts = async () => (await ok(app.anonymous().get<OfficeContactList>('/api/offices/contacts'))).items;

  it('are shown with their counties and how many work there, the national one first, a page at a time', async () => {
    await aStaffMember(app, 'coordinator', rogaland, 'Kari Lien');
    const offices = await all();
    expect(offices).toHaveLength(8);
    expect(offices[0]).toMatchObject({ kind: 'national', counties: [], people: 1, closedOn: null });
    const office = offices.find(({ id }) => id === rogaland);
    expect(office).toMatchObject({ name: 'Rogaland og Agder', people: 1 });
    expect(office?.counties.map(({ code, name, until }) => [code, name, until])).toEqual([
      ['42', 'Agder', null],
      ['11', 'Rogaland', null],
    ]);
    const paged: string[] = [];
    let cursor = '';
    do {
      const page = await ok(nils.get<Page<OfficeDetail>>(`/api/national/offices?limit=3${cursor}`));
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(paged).toEqual(offices.map(({ id }) => id));
  });

  it('are opened under the national one, and known to everybody from their day', async () => {
    const { id } = await ok(nils.post<Created>('/api/national/offices', { ...AGDER, openedOn: '2026-01-13' }));
    expect(await seen(id)).toMatchObject({
      ...AGDER,
      phone: '+4740000011',
      kind: 'district',
      openedOn: '2026-01-13',
      counties: [],
      people: 0,
    });
    expect(await app.sql('SELECT parent_id AS parent FROM office WHERE id = $1', [id])).toEqual([{ parent: hq }]);
    expect((await contacts()).map((office) => office.id)).not.toContain(id);
    app.clock.set('2026-01-13T09:00:00+01:00');
    expect((await contacts()).map((office) => office.id)).toContain(id);
    expect(
      await app.sql(
        "SELECT action, to_state AS to, actor_person_id AS by FROM audit_event WHERE subject_id = $1 AND subject_type = 'office'",
        [id],
      ),
    ).toEqual([{ action: 'office.open', to: '2026-01-13', by: nilsId }]);
  });

  it('have names that tell them apart while they are open, also when two open one at once', async () => {
    const answer = await refused(nils.post('/api/national/offices', { ...AGDER, name: 'ROGALAND OG AGDER', openedOn: '2026-01-13' }));
    expect([answer.status, answer.code]).toEqual([409, 'office.name-taken']);
    const twice = await Promise.all(
      [1, 2].map(() => nils.post('/api/national/offices', { ...AGDER, name: 'Innlandet øst', openedOn: '2026-01-13' })),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('hold courses before they have a county: who signs up and says not where she lives is a starter of theirs', async () => {
    const { id } = await ok(nils.post<Created>('/api/national/offices', { ...AGDER, name: 'Uten fylke', openedOn: '2026-01-13' }));
    const ground = { ...(await aGround(app)), kari: nils, officeId: id };
    const online = { form: 'online', onlineLink: 'https://mote.example.no/a', venueId: undefined, room: undefined } as const;
    const guest = await aGuest(ground, await anOpenCourse(ground, online), 'Nett Gjest');
    expect((await guest.see()).state).toBe('confirmed');
    const [starter] = await app.sql('SELECT office_id AS office FROM starter JOIN person p ON p.id = person_id WHERE p.email = $1', [
      guest.email,
    ]);
    expect(starter).toEqual({ office: id });
  });

  it('are corrected, and the trail says what was', async () => {
    const { id, phone, ...office } = await seen(rogaland);
    const { name, seat, email } = office;
    const change = { name: 'Sørvestlandet', seat, email };
    await ok(nils.put<Done>(`/api/national/offices/${id}`, change));
    await ok(nils.put<Done>(`/api/national/offices/${id}`, change));
    expect(await seen(id)).toMatchObject({ name: 'Sørvestlandet', phone: null, counties: office.counties });
    expect(await app.sql("SELECT reason FROM audit_event WHERE subject_id = $1 AND action = 'office.correct'", [id])).toEqual([
      { reason: 'name phone' },
    ]);
    await ok(nils.put<Done>(`/api/national/offices/${id}`, { name, seat, email, phone }));
  });

  it.each([
    ['a name', { name: '' }],
    ['a town', { seat: ' ' }],
    ['an address that can be written to', { email: 'kontoret' }],
    ['a telephone number', { phone: '12' }],
    ['a day', { openedOn: '2026-02-30' }],
  ])('are not opened without %s', async (_, wrong) => {
    const { body } = await nils.post<Problem>('/api/national/offices', { ...AGDER, name: 'Nytt', openedOn: '2026-01-13', ...wrong });
    expect([body.code, body.fields.map(({ path }) => path)]).toEqual(['request.invalid', Object.keys(wrong)]);
  });

  it('stay as they are when the geography is loaded again', async () => {
    const before = await all();
    await ok(nils.put<Done>(`/api/national/offices/${rogaland}`, { ...AGDER, name: 'Rogaland' }));
    await loadGeography(app.database.url, true);
    expect((await all()).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(await seen(rogaland)).toMatchObject({ name: 'Rogaland' });
  });

  it.each(['coordinator', 'trainer', 'auditor'] as const)('are nothing to a %s', async (role) => {
    const client = await app.signedIn(await aStaffMember(app, role, role === 'auditor' ? hq : rogaland));
    for (const answer of [
      client.get('/api/national/offices'),
      client.get(`/api/national/offices/${rogaland}`),
      client.post('/api/national/offices', { ...AGDER, name: 'Nytt', openedOn: '2026-01-13' }),
      client.put(`/api/national/offices/${rogaland}`, AGDER),
    ])
      expect((await refused(answer)).code).toBe('access.not-found');
  });
});
