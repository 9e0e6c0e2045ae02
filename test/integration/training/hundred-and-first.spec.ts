import type { CourseTypeDetail, CourseTypeView, Page, VenueCard } from '@igang/contracts';
import { aStaffMember, aVenue, type Client, nationalOffice, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';

const MANY = 101;
let app: TestApp;
let [rogaland, last] = ['', ''];
let kari: Client;
let astrid: Client;
beforeAll(async () => {
  app = await startApp();
  rogaland = await officeFor(app, '11');
  kari = await app.signedIn(await aStaffMember(app, 'coordinator', rogaland));
  astrid = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
  last = await aVenue(app, rogaland, { name: 'Åsen grendehus' });
  await app.sql(
    `INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon)
     SELECT gen_random_uuid(), $1, 'Lokale ' || n, 'Storgata 1', code, lat, lon FROM postal_code, generate_series(2, $2::int) AS n WHERE code = '4365'`,
    [rogaland, MANY],
  );
  await app.sql(
    `INSERT INTO course_type (id, code, names, days, consecutive, all_days_required, qualifies, closed_on)
     SELECT gen_random_uuid(), 'zz-' || n, '{"nb": "Kveld", "nn": "Kveld", "en": "Evening"}', 1, false, true, false,
       CASE WHEN n = $1 THEN date '2020-01-01' END FROM generate_series(1, $1::int) AS n`,
    [MANY],
  );
});
afterAll(() => app.close());

async function allOf<T extends { id: string }>(client: Client, path: string): Promise<T[]> {
  const items: T[] = [];
  for (let cursor = ''; ;) {
    const page = await ok(client.get<Page<T>>(`${path}limit=40${cursor}`));
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = `&cursor=${page.next}`;
  }
}
const twice = (items: readonly { id: string }[]): number => items.length - new Set(items.map(({ id }) => id)).size;

describe('the hundred and first', () => {
  it('venue is read by its id, as the list has it', async () => {
    const listed = (await allOf<VenueCard>(kari, `/api/staff/venues?officeId=${rogaland}&`)).at(-1);
    expect(listed?.id).toBe(last);
    expect(await ok(kari.get<VenueCard>(`/api/staff/venues/${last}`))).toEqual(listed);
  });

  it('venue is nobody else’s to read', async () => {
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    const gone = { status: 404, code: 'access.not-found' };
    expect(await refused(stranger.get(`/api/staff/venues/${last}`))).toEqual(gone);
    expect(await refused(kari.get(`/api/staff/venues/${rogaland}`))).toEqual(gone);
    expect(await refused(kari.get('/api/staff/venues/101'))).toEqual({ status: 422, code: 'request.invalid' });
  });

  it('venue that is closed is read by its id', async () => {
    await ok(kari.put(`/api/staff/venues/${last}/closure`, { on: '2026-01-12' }));
    expect(await ok(kari.get<VenueCard>(`/api/staff/venues/${last}`))).toMatchObject({ closedOn: '2026-01-12' });
    await ok(kari.delete(`/api/staff/venues/${last}/closure`));
  });

  it('course type is read by its id, as the list has it: the closed ones last', async () => {
    const all = await allOf<CourseTypeDetail>(astrid, '/api/national/course-types?');
    const [closed] = await app.sql<{ id: string }>('SELECT id FROM course_type WHERE code = $1', [`zz-${MANY}`]);
    expect([all.at(-1)?.id, twice(all), all.length > MANY]).toEqual([closed?.id, 0, true]);
    expect(await ok(astrid.get<CourseTypeDetail>(`/api/national/course-types/${closed?.id ?? ''}`))).toEqual(all.at(-1));
    expect(await refused(kari.get(`/api/national/course-types/${closed?.id ?? ''}`))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('course type is among those to plan with, those that qualify first', async () => {
    const all = await allOf<CourseTypeView>(kari, '/api/staff/course-types?');
    expect([twice(all), all.filter(({ code }) => code.startsWith('zz-')).length]).toEqual([0, MANY - 1]);
    expect(all.map(({ qualifies }) => qualifies)).toEqual(all.map(({ qualifies }) => qualifies).toSorted((a, b) => Number(b) - Number(a)));
  });
});
