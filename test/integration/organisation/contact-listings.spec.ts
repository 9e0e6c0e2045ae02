import type { ContactPointCard, ContactPointListing, Page } from '@igang/contracts';
import { addDays, localDate } from '@igang/domain';
import { aStaffMember, type Client, nationalOffice, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';

/** Time in Rogaland, and Trondheim. */
const [TIME, TRONDHEIM] = ['1121', '5001'];
let app: TestApp;
let kari: Client;
let host: Client;
let officeId: string;
const ids = {
  own: '019c0000-0000-7000-8000-00000000a001',
  other: '019c0000-0000-7000-8000-00000000a002',
  far: '019c0000-0000-7000-8000-00000000a003',
};

beforeAll(async () => {
  app = await startApp();
  officeId = await officeFor(app, '11');
  kari = await app.signedIn(await aStaffMember(app, 'coordinator', officeId));
  const today = localDate(app.clock.now());
  for (const [id, name, code, days] of [
    [ids.own, 'Bryne frivilligsentral', TIME, 400],
    [ids.other, 'Frisklivssentralen', TIME, 200],
    [ids.far, 'LMS Trondheim', TRONDHEIM, 10],
  ] as const)
    await app.sql(
      `INSERT INTO contact_point (id, municipality_code, name, kind, email, phone, confirmed_on, lat, lon)
       SELECT $1, m.code, $2, 'frivilligsentral', 'post@example.no', '+4751000000', $4, m.lat, m.lon FROM municipality m WHERE m.code = $3`,
      [id, name, code, addDays(today, -days)],
    );
  const hostId = await aStaffMember(app, 'contact-point', officeId);
  await app.sql('UPDATE role_grant SET contact_point_id = $2 WHERE person_id = $1', [hostId, ids.own]);
  // The harness gives everybody at a contact point one of her own.
  await app.sql('DELETE FROM contact_point WHERE NOT id = ANY ($1)', [Object.values(ids)]);
  host = await app.signedIn(hostId);
});
afterAll(() => app.close());

const list = async (client: Client, query = '') =>
  (await ok(client.get<Page<ContactPointListing>>(`/api/staff/contact-points${query}`))).items;
const shown = async () =>
  (await ok(app.anonymous().get<Page<ContactPointCard>>('/api/contact-points?near=k1121&limit=50'))).items.map(({ id }) => id);
const confirm = (client: Client, id: string) => client.put(`/api/staff/contact-points/${id}/confirmation`);
const LISTING = {
  name: 'Bryne frivilligsentral',
  address: 'Storgata 1',
  postalCode: '4340',
  phone: '51 00 00 01',
  email: 'bryne@example.no',
};

describe('what stands about a contact point', () => {
  it('is listed for who works there and for the office of its area, who was confirmed longest ago first, in pages', async () => {
    expect((await list(host)).map(({ id, freshness, hosts }) => [id, freshness, hosts])).toEqual([[ids.own, 'hidden', 1]]);
    const hers = await list(kari);
    expect(hers.map(({ id, freshness }) => [id, freshness])).toEqual([
      [ids.own, 'hidden'],
      [ids.other, 'ring-first'],
    ]);
    const first = await ok(kari.get<Page<ContactPointListing>>(`/api/staff/contact-points?limit=1&officeId=${officeId}`));
    expect((await list(kari, `?limit=1&officeId=${officeId}&cursor=${first.next ?? ''}`)).map(({ id }) => id)).toEqual([ids.other]);
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    expect((await list(national)).map(({ id }) => id)).toEqual([ids.own, ids.other, ids.far]);
  });

  it('is shown again when it is confirmed, by one press, however often', async () => {
    expect(await shown()).not.toContain(ids.own);
    for (let i = 0; i < 2; i++) expect(await ok(confirm(host, ids.own))).toEqual({ done: true });
    expect(await list(host)).toMatchObject([{ freshness: 'confirmed', confirmedOn: localDate(app.clock.now()) }]);
    expect(await shown()).toContain(ids.own);
    expect(await app.sql('SELECT action FROM audit_event WHERE subject_id = $1', [ids.own])).toContainEqual({
      action: 'contact-point.confirm',
    });
    await ok(confirm(kari, ids.other));
    expect((await list(kari)).map(({ freshness }) => freshness)).toEqual(['confirmed', 'confirmed']);
  });

  it('is corrected and confirmed in one, and moves on the map with its postal code', async () => {
    await app.sql('UPDATE contact_point SET lat = lat + 0.2 WHERE id = $1', [ids.own]);
    await ok(host.put(`/api/staff/contact-points/${ids.own}`, LISTING));
    expect((await list(host))[0]).toMatchObject({
      ...LISTING,
      phone: '+4751000001',
      freshness: 'confirmed',
    });
    const where = (sql: string, of: string) => app.sql<{ lat: number; lon: number }>(sql, [of]);
    expect(await where('SELECT lat, lon FROM contact_point WHERE id = $1', ids.own)).toEqual(
      await where('SELECT lat, lon FROM postal_code WHERE code = $1', LISTING.postalCode),
    );
    for (const wrong of [
      { name: ' ' },
      { email: 'ikke' },
      { phone: 'tull' },
      { postalCode: '7010' },
      { postalCode: '9999' },
      { kind: 'lms' },
    ])
      expect(await refused(host.put(`/api/staff/contact-points/${ids.own}`, { ...LISTING, ...wrong }))).toEqual({
        status: 422,
        code: 'request.invalid',
      });
  });

  it('is nobody else’s: not another host’s, not another office’s, and not there when it is closed', async () => {
    expect(await refused(confirm(host, ids.other))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(confirm(kari, ids.far))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(host.get(`/api/staff/contact-points?officeId=${officeId}`))).toMatchObject({ status: 404 });
    await app.sql('UPDATE contact_point SET closed_on = $2 WHERE id = $1', [ids.other, localDate(app.clock.now())]);
    expect(await refused(confirm(kari, ids.other))).toEqual({ status: 404, code: 'access.not-found' });
    expect((await list(kari)).map(({ id }) => id)).toEqual([ids.own]);
  });
});
