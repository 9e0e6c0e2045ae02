import { randomUUID } from 'node:crypto';
import type { ContactPointCard, Page, PlaceList } from '@igang/contracts';
import { ok, refused, startApp, type TestApp } from '../../harness/index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const find = async (q: string, limit = 8) =>
  (await ok(app.anonymous().get<PlaceList>(`/api/places?q=${encodeURIComponent(q)}&limit=${limit}`))).items;
const labels = async (q: string, limit?: number) => (await find(q, limit)).map(({ label }) => label);

describe('searching for a place', () => {
  it('finds a postal code by its first digits, in order', async () => {
    expect(await labels('436', 3)).toEqual(['4360 Varhaug', '4361 Sirevåg', '4362 Vigrestad']);
    expect(await find('4365')).toMatchObject([
      { kind: 'postal-code', code: '4365', name: 'Nærbø', label: '4365 Nærbø', municipalityCode: '1119' },
    ]);
  });

  it.each(['nærbø', 'NÆRBØ', 'naerboe', 'narbo', 'nærb'])('finds Nærbø as %s', async (q) => {
    expect((await labels(q))[0]).toBe('4365 Nærbø');
  });

  it.each(['kautokeino', 'guovdageaidnu', 'GUOVDAGEAIDNÚ'])('finds a municipality by any official name: %s', async (q) => {
    const [first] = await find(q);
    expect(first?.kind).toBe('municipality');
    expect(first?.label.split(' – ').sort()).toEqual(['Guovdageaidnu', 'Kautokeino']);
    expect(first?.code).toBe('k5612');
  });

  it.each([
    ['4365 Nærbø', '4365 Nærbø'],
    ['Nærbø 4365', '4365 Nærbø'],
    ['N-4365 Nærbø', '4365 Nærbø'],
    ['0150 Oslo', '0150 Oslo'],
    ['Nærbø, Hå', '4365 Nærbø'],
    ['Hå kommune', 'Hå'],
    ['k1119', 'Hå'],
    ['Trondhjem', 'Trondheim – Tråante'],
    ['svalbard', '9170 Longyearbyen'],
    ['Frogner', 'Oslo'],
    ['grünerl', 'Oslo'],
    ['Bydel Grorud', 'Oslo'],
    ['Åsane', 'Bergen'],
  ])('finds what was pasted or is also called so: %s', async (q, label) => {
    expect((await labels(q))[0]).toBe(label);
  });

  it('finds a municipality by its own label, in whichever order its names stand', async () => {
    const label = (await labels('kautokeino'))[0] ?? '';
    expect(await labels(label)).toEqual([label]);
    expect(await labels(label.split(' – ').reverse().join(' – '))).toEqual([label]);
    expect(await labels('k9999')).toEqual([]);
    expect(await labels('9999 Ingensteds')).toEqual([]);
  });

  it('puts what begins so before what contains it, and municipalities before villages', async () => {
    const all = await labels('sand', 20);
    expect(all.slice(0, 3)).toEqual(['4230 Sand', 'Sandnes', 'Sandefjord']);
    const begins = all.map((label) => /(^|\d |– )sand/i.test(label));
    expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
    expect((await labels('Oslo', 20)).filter((label) => label.endsWith('Oslo'))).toEqual(['Oslo']);
  });

  it('finds Svalbard, and nothing where there is nothing', async () => {
    expect(await find('9170')).toMatchObject([{ label: '9170 Longyearbyen', municipalityCode: null, lat: 78.2232 }]);
    expect(await find('9999')).toEqual([]);
    expect(await find('')).toEqual([]);
    expect(await find('🏔️')).toEqual([]);
    expect(await find("'; DROP TABLE place; --%_")).toEqual([]);
  });

  it('refuses a search that is too long or asks for too much', async () => {
    expect(await refused(app.anonymous().get(`/api/places?q=${'a'.repeat(61)}`))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(app.anonymous().get('/api/places?q=a&limit=1000'))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(app.anonymous().get('/api/places?q=a&fromage=1'))).toEqual({ status: 422, code: 'request.invalid' });
  });
});

describe('contact points', () => {
  beforeAll(async () => {
    for (const [name, code] of [
      ['Nærbø frivilligsentral', '4365'],
      ['Bryne frisklivssentral', '4340'],
      ['Oslo LMS', '0150'],
      ['Tromsø frivilligsentral', '9008'],
    ])
      await app.sql(
        `INSERT INTO contact_point (id, municipality_code, name, kind, email, postal_code, confirmed_on, lat, lon)
         SELECT $1, municipality_code, $2, 'other', 'punkt@example.no', code, '2026-01-01', lat, lon FROM postal_code WHERE code = $3`,
        [randomUUID(), name, code],
      );
  });
  const list = (query: string) => ok(app.anonymous().get<Page<ContactPointCard>>(`/api/contact-points?${query}`));

  it('come nearest first, page by page, each once', async () => {
    const first = await list('near=4365&limit=2');
    const second = await list(`near=4365&limit=2&cursor=${first.next ?? ''}`);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
      'Nærbø frivilligsentral',
      'Bryne frisklivssentral',
      'Oslo LMS',
      'Tromsø frivilligsentral',
    ]);
    expect(first.items[0]?.distanceKm).toBe(0);
    expect(second.next).toBeNull();
  });

  it('come nearest first from Svalbard and from a municipality', async () => {
    expect((await list('near=9170')).items[0]?.name).toBe('Tromsø frivilligsentral');
    expect((await list('near=k0301')).items[0]?.name).toBe('Oslo LMS');
  });

  it('come by name without a place', async () => {
    expect((await list('limit=1')).items[0]).toMatchObject({ name: 'Bryne frisklivssentral', distanceKm: null });
  });

  it('are hidden when nobody has confirmed them for a year, and ask to be rung first after half', async () => {
    const confirm = (name: string, on: string) => app.sql('UPDATE contact_point SET confirmed_on = $2 WHERE name = $1', [name, on]);
    await confirm('Nærbø frivilligsentral', '2025-01-11');
    await confirm('Bryne frisklivssentral', '2025-01-12');
    await confirm('Oslo LMS', '2025-07-12');
    const near = await list('near=4365');
    expect(near.items.map(({ name, ringFirst }) => [name, ringFirst])).toEqual([
      ['Bryne frisklivssentral', true],
      ['Oslo LMS', false],
      ['Tromsø frivilligsentral', false],
    ]);
    expect((await list('')).items.map(({ name }) => name)).not.toContain('Nærbø frivilligsentral');
    expect(await app.sql("SELECT FROM contact_point WHERE name = 'Nærbø frivilligsentral'")).toHaveLength(1);
  });

  it('refuse a place that does not exist and a cursor we did not write', async () => {
    for (const query of ['near=9999', 'near=k9999', 'near=abc', 'cursor=tull', 'near=4365&cursor=W10'])
      expect(await refused(app.anonymous().get(`/api/contact-points?${query}`))).toEqual({ status: 422, code: 'request.invalid' });
  });
});

describe('themes and holidays', () => {
  it('have words in three languages, and both holidays of 17 May 2027', async () => {
    const themes = await ok(app.anonymous().get<{ items: { names: Record<string, string> }[] }>('/api/themes'));
    expect(themes.items.length).toBeGreaterThan(3);
    expect(Object.keys(themes.items[0]?.names ?? {}).sort()).toEqual(['en', 'nb', 'nn']);
    const holidays = await ok(app.anonymous().get<{ items: unknown[] }>('/api/holidays?from=2027-05-17&until=2027-05-17'));
    expect(holidays.items).toHaveLength(2);
    expect(await refused(app.anonymous().get('/api/holidays?from=2027-02-30&until=i%20morgen'))).toEqual({
      status: 422,
      code: 'request.invalid',
    });
  });
});
