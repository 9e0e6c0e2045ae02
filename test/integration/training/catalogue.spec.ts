import { setTimeout as sleep } from 'node:timers/promises';
import type { CourseCard, CourseDetail, Page } from '@igang/contracts';
import { aVenue, Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aDraft, aGround, aGuest, anOpenCourse, type Ground, SATURDAY } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
const ids: Record<string, string> = {};
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  const course = async (name: string, postalCode: string, date: string, change = {}) => {
    const venueId = await aVenue(app, ground.officeId, { postalCode, name });
    const days = [0, 1].map((i) => ({
      date: `${date.slice(0, 8)}${String(Number(date.slice(8)) + i).padStart(2, '0')}`,
      startsAt: '10:00',
      endsAt: '16:00',
    }));
    ids[name] = await anOpenCourse(ground, { venueId, days, ...change });
  };
  await course('Nærbø', '4365', '2026-04-18');
  await course('Oslo', '0150', '2026-03-21');
  await course('Tromsø', '9008', SATURDAY);
  await course('Bryne', '4340', '2026-05-09', { capacity: 1 });
  await aDraft(ground);
});
afterAll(() => app.close());

const list = (query = '') => ok(app.anonymous().get<Page<CourseCard>>(`/api/courses?${query}`));
const venues = async (query: string) => (await list(query)).items.map(({ venue }) => venue);

describe('the public catalogue', () => {
  it('shows what is to come, soonest first, never drafts', async () => {
    expect(await venues('')).toEqual(['Tromsø', 'Oslo', 'Nærbø', 'Bryne']);
  });

  it.each([
    ['4365', ['Nærbø', 'Bryne', 'Oslo', 'Tromsø']],
    ['k0301', ['Oslo', 'Bryne', 'Nærbø', 'Tromsø']],
    ['9170', ['Tromsø', 'Oslo']],
    ['0001', ['Oslo']],
  ])('shows the nearest to %s first', async (near, expected) => {
    expect((await venues(`near=${near}`)).slice(0, expected.length)).toEqual(expected);
  });

  it('tells the distance in kilometres', async () => {
    const [first, second] = (await list('near=4365')).items;
    expect(first?.distanceKm).toBe(0);
    expect(second?.distanceKm).toBeGreaterThan(5);
    expect(second?.distanceKm).toBeLessThan(40);
  });

  it('pages without missing or repeating, near and by time', async () => {
    for (const query of ['limit=3', 'limit=3&near=4365']) {
      const first = await list(query);
      const second = await list(`${query}&cursor=${first.next ?? ''}`);
      expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
      expect(second.next).toBeNull();
    }
  });

  it('searches in venue, place and municipality', async () => {
    expect(await venues('q=tromsø')).toEqual(['Tromsø']);
    expect(await venues('q=TROMSØ')).toEqual(['Tromsø']);
    expect(await venues('q=igangsetter')).toHaveLength(4);
    expect(await venues('q=%25')).toEqual([]);
  });

  it('refuses a place that does not exist, by name of the field', async () => {
    const { status, body } = await app.anonymous().get<{ code: string; fields: { path: string }[] }>('/api/courses?near=9999');
    expect([status, body.code, body.fields[0]?.path]).toEqual([422, 'request.invalid', 'near']);
    expect(await refused(app.anonymous().get('/api/courses?near=12345'))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(app.anonymous().get('/api/courses?limit=0'))).toEqual({ status: 422, code: 'request.invalid' });
  });

  it('shows one course whole, and no free place while somebody waits', async () => {
    const id = ids['Bryne'] ?? '';
    await aGuest(ground, id, 'En Gjest');
    await aGuest(ground, id, 'To Gjest');
    const detail = await ok(app.anonymous().get<CourseDetail>(`/api/courses/${id}`));
    expect(detail).toMatchObject({
      state: 'open',
      open: true,
      free: 0,
      waiting: 1,
      capacity: 1,
      place: 'Bryne',
      venue: { postalCode: '4340' },
    });
    expect(detail.days).toMatchObject([{ number: 1, date: '2026-05-09', startsAt: '10:00', endsAt: '16:00' }, { number: 2 }]);
    expect(await refused(app.anonymous().get('/api/courses/00000000-0000-4000-8000-000000000000'))).toEqual({
      status: 404,
      code: 'access.not-found',
    });
    expect(await refused(app.anonymous().get('/api/courses/tull'))).toMatchObject({ code: 'request.invalid' });
  });

  it('leaves out what has begun', async () => {
    app.clock.set(`${SATURDAY}T12:00:00Z`);
    expect(await venues('')).toEqual(['Oslo', 'Nærbø', 'Bryne']);
  });
});

describe('a list that everybody asks for', () => {
  it('is read once in a while, tells who has it already, and then tells what is new', async () => {
    const busy = await app.another({ PUBLIC_READ_MS: 1_000 });
    const visitor = new Client(busy.origin);
    const first = await visitor.get<Page<CourseCard>>('/api/courses?q=Bryne');
    expect(first.body.items).toMatchObject([{ venue: 'Bryne', capacity: 1 }]);
    await app.sql('UPDATE course SET capacity = 9 WHERE id = $1', [ids['Bryne']]);
    const tag = first.headers.get('etag') ?? '';
    const again = await visitor.get('/api/courses?q=Bryne', { headers: { 'if-none-match': tag } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await visitor.get<Page<CourseCard>>('/api/courses?q=Bryne')).body.items[0]?.capacity).toBe(1);
    expect(await refused(visitor.get('/api/courses?q=Bryne&limit=0'))).toMatchObject({ status: 422 });
    const plain = await visitor.get('/api/courses', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
    const zipped = await visitor.get('/api/courses', { headers: { 'accept-encoding': 'br, gzip' } });
    expect([plain.headers.get('content-encoding'), zipped.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    expect(zipped.body).toEqual(plain.body);
    // What is kept goes out before the guards, with what every answer has; who brings a cookie goes the long way to the same.
    const known = await visitor.get('/api/courses', { headers: { cookie: 'igang.session_token=nobody', 'accept-encoding': 'identity' } });
    expect(known.body).toEqual(plain.body);
    for (const header of [
      'content-length',
      'content-type',
      'content-security-policy',
      'cross-origin-resource-policy',
      'vary',
      'x-content-type-options',
    ])
      expect([header, plain.headers.get(header)]).toEqual([header, known.headers.get(header) ?? 'nothing']);
    expect(plain.headers.get('x-request-id')).not.toBe(known.headers.get('x-request-id'));
    await sleep(1_100);
    const later = await visitor.get<Page<CourseCard>>('/api/courses?q=Bryne', { headers: { 'if-none-match': tag } });
    expect([later.status, later.body.items[0]?.capacity]).toEqual([200, 9]);
    await busy.close();
  });
});
