import type { EnquiryPage, EnquiryReceived, OwnEnquiry, StaffEnquiry } from '@igang/contracts';
import type { z } from 'zod';
import { aHost, aPerson, aStaffMember, type Client, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aFreshCast, type Cast } from './group-steps.ts';
import { askAndProve, proofLink } from './seeker-steps.ts';

let app: TestApp;
let cast: Cast;
let host: Client;
let pointId: string;
let visitor: Client;
let number = 0;
beforeEach(async () => {
  app = await startApp();
  visitor = app.anonymous();
  cast = await aFreshCast(app);
  const { personId, contactPointId } = await aHost(app, cast.officeId);
  [host, pointId] = [await app.signedIn(personId), contactPointId];
});
afterEach(() => app.close());

const WISH = { wants: 'join', near: '4340', language: 'nb', isAdult: true, consent: true, form: 'physical' };
const someone = (name: string, change: object = {}) => ({ name, email: `sokar-${++number}@example.no`, ...WISH, ...change });
const GROUP_OF_ITS_OWN = (email: string) => ({
  ...{ email, near: '4340', language: 'nb', people: 6, startsAt: '18:00', endsAt: '20:00', everyoneIsAdult: true },
});
const ask = (body: object) => visitor.post<EnquiryReceived>('/api/enquiries', body);
const inbox = (reader: Client) => ok(reader.get<z.infer<typeof EnquiryPage>>('/api/staff/enquiries'));
const enquiry = (id: string, reader = cast.kari) => ok(reader.get<StaffEnquiry>(`/api/staff/enquiries/${id}`));
const subjects = (email: string) => app.mailbox.to(email).map(({ subject }) => subject);
const own = (email: string) =>
  ok(visitor.get<OwnEnquiry>(`/api/enquiry-links/${app.mailbox.link(email, '/henvendelse/').slice('/henvendelse/'.length)}`));
const passOn = (id: string, contactPointId: string, reader: Client) =>
  reader.put(`/api/staff/enquiries/${id}/contact-point`, { contactPointId });

describe('an enquiry with an address', () => {
  it('answers the same whether the address is known or not, changes nothing for a stranger, and keeps what is hers in her own link', async () => {
    const eva = someone('Eva Moen');
    const first = await ask(eva);
    await app.drain();
    await ok(visitor.put(`${await proofLink(app, eva.email)}/confirmation`));
    await app.drain();
    app.clock.advance({ minutes: 2 });
    expect(await ask({ ...eva, near: '0150' })).toMatchObject({ status: first.status, body: { sentTo: eva.email } });
    await app.drain();
    expect(await own(eva.email)).toMatchObject({
      name: 'Eva Moen',
      place: 'Time',
      state: 'new',
      can: ['declare', 'change', 'renew', 'withdraw'],
    });
    expect(subjects(eva.email).filter((subject) => subject === 'Vi har fått meldingen din')).toHaveLength(2);
    expect(await app.sql("SELECT FROM enquiry WHERE state <> 'ended'")).toHaveLength(1);
    expect(await app.sql('SELECT FROM unproved_enquiry WHERE email = $1', [eva.email])).toEqual([]);
  });

  it('loses nobody of those who share an address, and names nobody in a mail before it is proved', async () => {
    const eva = someone('Eva Moen', { phone: '40000001' });
    await ok(askAndProve(app, eva));
    const others = [
      { ...eva, name: 'Noen Andre' },
      { ...eva, phone: '40000002' },
    ];
    for (const other of others) expect((await ask(other)).status).toBe(202);
    expect(await app.sql("SELECT FROM enquiry WHERE state <> 'ended'")).toHaveLength(1);
    for (let minutes = 0; minutes < 4; minutes++) {
      await app.drain();
      app.clock.advance({ minutes: 1 });
    }
    const asking = app.mailbox.to(eva.email).filter(({ subject }) => subject === 'Er dette adressen din?');
    expect(asking.length).toBeGreaterThanOrEqual(2);
    for (const { text, to } of asking) {
      expect(text).not.toMatch(/Noen Andre|Eva Moen|grupp/i);
      expect(JSON.stringify(to)).not.toMatch(/Noen Andre|Eva Moen/);
    }
    for (let n = 0; n < 2; n++) await ok(visitor.put(`${await proofLink(app, eva.email)}/confirmation`));
    const { items } = await inbox(cast.kari);
    expect(items.map(({ name }) => name).sort()).toEqual(['Eva Moen', 'Eva Moen', 'Noen Andre']);
    expect((await enquiry(items[0]?.id ?? '')).alike).toHaveLength(2);
  });

  it('writes to one address once a minute and a few times a day, whatever strangers ask for; signing in gets through', async () => {
    const email = 'offer@example.no';
    await aPerson(app, { email });
    for (let n = 0; n < 12; n++) await ask({ ...someone(`Navn ${'abcdefghijkl'[n] ?? ''}`), email });
    await visitor.post('/api/group-registrations', GROUP_OF_ITS_OWN(email));
    await visitor.post('/api/interests', { email, near: '4340', radiusKm: 50, language: 'nb' });
    await app.drain();
    expect(app.mailbox.to(email)).toHaveLength(1);
    await visitor.post('/api/sign-in-links', { email });
    await app.drain();
    expect(app.mailbox.to(email)).toHaveLength(2);
    for (let minutes = 0; minutes < 30; minutes++) {
      app.clock.advance({ minutes: 1 });
      await app.drain();
    }
    expect(app.mailbox.to(email)).toHaveLength(7);
    expect(await app.sql('SELECT FROM unproved_enquiry WHERE email = $1', [email])).toHaveLength(10);
  });

  it('is forgotten when nobody presses the link in a week', async () => {
    const eva = someone('Eva Moen');
    await ok(ask(eva));
    const proof = await proofLink(app, eva.email);
    app.clock.advance({ days: 7, minutes: 1 });
    await app.drain();
    expect(await app.sql('SELECT FROM unproved_enquiry WHERE email = $1', [eva.email])).toEqual([]);
    expect(await refused(visitor.put(`${proof}/confirmation`))).toEqual({ status: 410, code: 'link.expired' });
  });
});

describe('what others may know of an enquiry', () => {
  it('stays within its own area: a point or an office elsewhere is not found, by POST and by PUT', async () => {
    const vestland = await officeFor(app, '46');
    const far = await aHost(app, vestland, { point: 'Bergen frivilligsentral', municipalityCode: '4601' });
    const body = { ...someone('Ola Dahl', { phone: '40000001' }), channel: 'phone' };
    const missing = { status: 404, code: 'access.not-found' };
    for (const reader of [cast.kari, host]) {
      const eva = someone('Eva Moen', { contactPointId: pointId });
      await ok(askAndProve(app, eva));
      const [row] = await app.sql<{ id: string }>('SELECT id FROM enquiry WHERE email = $1', [eva.email]);
      const id = row?.id ?? '';
      expect(await refused(passOn(id, far.contactPointId, reader))).toEqual(missing);
      expect(await refused(passOn(id, cast.officeId, reader))).toEqual(missing);
      expect(await refused(reader.post('/api/staff/enquiries', { ...body, contactPointId: far.contactPointId }))).toEqual(missing);
      expect(await refused(reader.post('/api/staff/enquiries', { ...body, officeId: vestland, contactPointId: pointId }))).toEqual(missing);
      expect(await refused(reader.post('/api/staff/enquiries', { ...body, officeId: vestland }))).toEqual(missing);
    }
    await expect(app.sql('UPDATE enquiry SET contact_point_id = $1', [far.contactPointId])).rejects.toThrow(/another office/);
  });

  it('does not tell anybody whether an address is known elsewhere', async () => {
    const eva = someone('Eva Moen');
    await ok(askAndProve(app, eva));
    const vestland = await officeFor(app, '46');
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', vestland));
    const heard = { ...eva, channel: 'phone' };
    expect((await other.post('/api/staff/enquiries', { ...heard, near: '5003', officeId: vestland })).status).toBe(201);
    expect((await host.post('/api/staff/enquiries', { ...heard, contactPointId: pointId })).status).toBe(201);
    expect(await refused(cast.kari.post('/api/staff/enquiries', heard))).toMatchObject({ status: 422 });
    expect(await refused(other.post('/api/staff/enquiries', { ...heard, near: '5003', officeId: vestland }))).toMatchObject({
      status: 422,
    });
    expect((await inbox(cast.kari)).items).toHaveLength(2);
    const [theirs] = (await inbox(other)).items;
    expect((await enquiry(theirs?.id ?? '', other)).alike).toEqual([]);
  });
});
