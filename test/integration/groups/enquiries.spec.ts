import type {
  CandidateList,
  Created,
  EnquiryPage,
  EnquiryProof,
  EnquiryReceived,
  Forming,
  OwnEnquiry,
  PlacesForGroups,
  StaffEnquiry,
} from '@igang/contracts';
import type { z } from 'zod';
import { aHost, aStaffMember, type Client, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { askAndProve, proofLink } from './seeker-steps.ts';
import { acceptedGroup, aFreshCast, aGroup, type Cast, groupOf, signedInAgain, START } from './group-steps.ts';

let app: TestApp;
let cast: Cast;
let host: Client;
let pointId: string;
let visitor: Client;
let number = 0;
beforeAll(async () => {
  app = await startApp();
  visitor = app.anonymous();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
  await app.sql('DELETE FROM group_invitation');
  await app.sql(
    `UPDATE enquiry SET state = 'ended', end_kind = 'withdrawn', name = NULL, email = NULL, phone = NULL, theme_code = NULL, age_band = NULL,
       weekdays = '{}', lat = NULL, lon = NULL, name_digest = NULL WHERE state <> 'ended'`,
  );
  await app.sql("UPDATE contact_point SET closed_on = '2026-01-01'");
  const { personId, contactPointId } = await aHost(app, cast.officeId);
  [host, pointId] = [await app.signedIn(personId), contactPointId];
});
afterEach(() => app.drain());
afterAll(() => app.close());

const WISH = {
  wants: 'join',
  near: '4340',
  language: 'nb',
  isAdult: true,
  consent: true,
  weekdays: [1, 2],
  form: 'physical',
  ageBand: '36-50',
};
const someone = (name: string, change: object = {}) => ({ name, email: `sokar-${++number}@example.no`, ...WISH, ...change });
const ask = (body: object) => visitor.post<EnquiryReceived>('/api/enquiries', body);
const inbox = (reader: Client, query = '') => ok(reader.get<z.infer<typeof EnquiryPage>>(`/api/staff/enquiries${query}`));
const enquiry = (id: string, reader = cast.kari) => ok(reader.get<StaffEnquiry>(`/api/staff/enquiries/${id}`));
const step = (id: string, what: string, body: object = {}, reader = cast.kari) => reader.put(`/api/staff/enquiries/${id}/${what}`, body);
const forming = (id: string, reader = cast.kari) => ok(reader.get<Forming>(`/api/groups/${id}/forming`));
const candidates = (id: string) => ok(cast.kari.get<z.infer<typeof CandidateList>>(`/api/groups/${id}/candidates`));
const invite = (id: string, ...enquiryIds: string[]) => cast.kari.post(`/api/groups/${id}/invitations`, { enquiryIds });
const linkOf = (email: string) => `/api/enquiry-links/${app.mailbox.link(email, '/henvendelse/').slice('/henvendelse/'.length)}`;
const own = (email: string) => ok(visitor.get<OwnEnquiry>(linkOf(email)));
const say = (email: string, answer: 'accept' | 'decline') => visitor.put(`${linkOf(email)}/invitation-answer`, { answer });
const subjects = (email: string) => app.mailbox.to(email).map(({ subject }) => subject);

interface Seeker {
  readonly id: string;
  readonly email: string;
}
/** Somebody who has asked, has been talked with and waits. */
async function waiting(name: string, change: object = {}): Promise<Seeker> {
  const body = someone(name, change);
  await ok(askAndProve(app, body));
  await app.drain();
  const [row] = await app.sql<{ id: string }>('SELECT id FROM enquiry WHERE email = $1', [body.email]);
  const id = row?.id ?? '';
  await ok(step(id, 'talk'));
  return { id, email: body.email };
}
async function coming(groupId: string, name: string, change: object = {}): Promise<Seeker> {
  const seeker = await waiting(name, change);
  await ok(invite(groupId, seeker.id));
  await ok(say(seeker.email, 'accept'));
  return seeker;
}
const rowOf = async (id: string) => (await app.sql<Record<string, unknown>>('SELECT * FROM enquiry WHERE id = $1', [id]))[0];

/** The day in which the start could be taken back is over. */
async function settled(): Promise<void> {
  app.clock.advance({ hours: 25 });
  await app.drain();
  cast = await signedInAgain(app, cast);
}

describe('asking for a group', () => {
  it('reaches the contact point she chose, which answers; the office sees it too, other offices and the national one do not', async () => {
    const eva = someone('Eva Moen', { contactPointId: pointId, phone: '40 00 00 00' });
    expect(await ask(eva)).toMatchObject({ status: 202, body: { sentTo: eva.email, answerWithinDays: 3 } });
    await app.drain();
    expect(subjects(eva.email)).toEqual(['Er dette adressen din?']);
    expect((await inbox(host)).items).toEqual([]);
    const proof = await proofLink(app, eva.email);
    expect(await ok(visitor.get(proof))).toMatchObject({ name: 'Eva Moen', wants: 'join', helper: 'Time frivilligsentral', link: null });
    const { link } = await ok(visitor.put<EnquiryProof>(`${proof}/confirmation`));
    expect(await ok(visitor.put(`${proof}/confirmation`))).toMatchObject({ link });
    expect(await ok(visitor.get<OwnEnquiry>(`/api${(link ?? '').replace('henvendelse', 'enquiry-links')}`))).toMatchObject({
      state: 'new',
    });
    await app.drain();
    expect(subjects(eva.email)).toEqual(['Er dette adressen din?', 'Vi har fått meldingen din']);
    const [line] = (await inbox(host)).items;
    expect(line).toMatchObject({ name: 'Eva Moen', place: 'Time', state: 'new', channel: 'web', answerBy: '2026-01-15', overdue: false });
    expect((await inbox(cast.kari)).items).toHaveLength(1);
    const id = line?.id ?? '';
    await ok(step(id, 'answer', {}, host));
    await ok(step(id, 'answer', {}, host));
    expect(await enquiry(id, host)).toMatchObject({
      state: 'answered',
      phone: '+4740000000',
      can: ['talk', 'declare', 'pass-on', 'change', 'turn-away', 'withdraw'],
    });
    const stranger = await app.signedIn((await aHost(app, cast.officeId, { point: 'Et annet sted' })).personId);
    const vestland = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    const national = await app.signedIn(await aStaffMember(app, 'national', await officeFor(app, '46')));
    for (const other of [stranger, vestland]) {
      expect((await inbox(other)).items).toEqual([]);
      expect(await refused(other.get(`/api/staff/enquiries/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
      expect(await refused(step(id, 'talk', {}, other))).toEqual({ status: 404, code: 'access.not-found' });
    }
    expect(await refused(national.get(`/api/staff/enquiries/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('wants a way to reach her, somebody grown up, her consent, a place that exists and a contact point that reads', async () => {
    const [closed] = await app.sql<{ id: string }>(
      `INSERT INTO contact_point (id, municipality_code, name, kind, email, confirmed_on, lat, lon)
       SELECT gen_random_uuid(), '1121', 'Uten folk', 'other', 'x@example.no', now(), 58, 5 RETURNING id`,
    );
    for (const [path, change] of [
      ['phone', { email: undefined, phone: undefined }],
      ['isAdult', { isAdult: false }],
      ['consent', { consent: false }],
      ['near', { near: '0000' }],
      ['contactPointId', { contactPointId: closed?.id }],
      ['themeCode', { themeCode: 'finnes-ikke' }],
    ] as const) {
      const { status, body } = await ask(someone('Eva Moen', change));
      expect({ path, status, fields: (body as unknown as { fields: { path: string }[] }).fields.map((field) => field.path) }).toEqual({
        path,
        status: 422,
        fields: [path],
      });
    }
  });

  it('is written down by whoever she rings, for her own place or the office', async () => {
    const body = { ...someone('Ola Dahl', { phone: '40000001' }), email: '', channel: 'phone' };
    const { id } = await ok(host.post<Created>('/api/staff/enquiries', { ...body, contactPointId: pointId }));
    expect(await enquiry(id, host)).toMatchObject({ state: 'answered', email: null, phone: '+4740000001', channel: 'phone' });
    expect(await refused(host.post('/api/staff/enquiries', body))).toEqual({ status: 404, code: 'access.not-found' });
    await ok(cast.kari.post('/api/staff/enquiries', body));
    const twice = { ...someone('Ola Dahl'), channel: 'visit', email: 'to@example.no' };
    await ok(cast.kari.post('/api/staff/enquiries', twice));
    expect(await refused(cast.kari.post('/api/staff/enquiries', twice))).toMatchObject({ status: 422 });
  });

  it('is passed on, and whoever has it now sees it', async () => {
    const { id } = await waiting('Eva Moen', { contactPointId: pointId });
    const { personId, contactPointId } = await aHost(app, cast.officeId, { point: 'Hå frisklivssentral', municipalityCode: '1119' });
    expect((await enquiry(id, host)).points).toContainEqual(expect.objectContaining({ id: contactPointId }));
    await ok(step(id, 'contact-point', { contactPointId }, host));
    expect(await refused(host.get(`/api/staff/enquiries/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
    await ok(step(id, 'contact-point', { contactPointId: null }, await app.signedIn(personId)));
    expect(await enquiry(id)).toMatchObject({ contactPointId: null });
  });
});

describe('time', () => {
  it('tells those who should have answered after three days, and asks her after 75; 90 days without a word, and she is forgotten', async () => {
    const eva = someone('Eva Moen', { contactPointId: pointId });
    await ok(askAndProve(app, eva));
    app.clock.set('2026-01-15T10:00:00Z');
    await app.drain();
    expect(await app.sql("SELECT FROM outbox WHERE payload ->> 'kind' = 'enquiry.unanswered'")).not.toEqual([]);
    const [{ id } = { id: '' }] = await app.sql<{ id: string }>("SELECT id FROM enquiry WHERE state <> 'ended'");
    cast = { ...cast, kari: await app.signedIn(cast.kariId) };
    await ok(step(id, 'talk'));
    app.clock.set('2026-03-28T12:00:00Z');
    await app.drain();
    expect(subjects(eva.email)).toContain('Venter du fortsatt?');
    await ok(visitor.put(`${linkOf(eva.email)}/renewal`));
    app.clock.set('2026-04-13T12:00:00Z');
    await app.drain();
    expect(await own(eva.email)).toMatchObject({ state: 'waiting', expiresAt: '2026-06-26T12:00:00.000Z' });
    app.clock.set('2026-06-12T12:00:00Z');
    await app.drain();
    app.clock.set('2026-06-27T12:00:00Z');
    await app.drain();
    expect(subjects(eva.email).filter((subject) => subject === 'Venter du fortsatt?')).toHaveLength(2);
    expect(await rowOf(id)).toMatchObject({
      state: 'ended',
      end_kind: 'expired',
      name: null,
      email: null,
      phone: null,
      theme_code: null,
      name_digest: null,
      lat: null,
    });
    expect(await refused(visitor.get(linkOf(eva.email)))).toEqual({ status: 410, code: 'link.expired' });
  });

  it('keeps nothing of the talk, and nothing but a count of whoever is turned away or withdraws', async () => {
    const [eva, ola] = [await waiting('Eva Moen'), await waiting('Ola Dahl')];
    await ok(visitor.put(`${linkOf(eva.email)}/acquaintances`, { names: ['Ola Dahl'] }));
    await ok(step(ola.id, 'turned-away', { because: 'referred' }));
    await ok(visitor.delete(linkOf(eva.email)));
    await ok(visitor.delete(linkOf(eva.email)));
    expect(await rowOf(ola.id)).toMatchObject({ state: 'ended', end_kind: 'referred', name: null, email: null });
    expect(await rowOf(eva.id)).toMatchObject({ state: 'ended', end_kind: 'withdrawn', name: null });
    expect(await app.sql('SELECT FROM enquiry_acquaintance')).toEqual([]);
  });
});

describe('asking people to a group', () => {
  it('shows those nothing speaks against first, then who has waited longest, with what speaks against the others', async () => {
    const id = await aGroup(cast);
    const far = await waiting('Fjern Person', { near: '4640' });
    app.clock.advance({ hours: 1 });
    const theme = await waiting('Tema Person', { themeCode: 'sorg', mixedToo: false });
    const late = await waiting('Sein Person', { weekdays: [4], form: 'digital', ageBand: '66-100' });
    const fits = await waiting('Passer Person');
    const { items } = await candidates(id);
    expect(items.map(({ id: one, against }) => [one, against])).toEqual([
      [fits.id, []],
      [far.id, ['distance']],
      [theme.id, ['theme']],
      [late.id, ['form', 'weekday']],
    ]);
    expect((await enquiry(fits.id)).groups).toEqual([expect.objectContaining({ id, coming: 0, asked: 0, against: [] })]);
    await ok(invite(id, fits.id));
    expect((await candidates(id)).items.map(({ id: one }) => one)).not.toContain(fits.id);
  });

  it('lets her see when and where, say yes, and change her mind; others see nothing of her', async () => {
    const id = await acceptedGroup(cast);
    const eva = await waiting('Eva Moen');
    await ok(invite(id, eva.id));
    await app.drain();
    const mail = app.mailbox.saying(eva.email, 'Vi har en plass til deg');
    expect(mail.text).toContain('Frivilligsentralen på Bryne');
    expect(mail.subject).not.toMatch(/grupp/i);
    expect(mail.text).toMatch(/Ring 113 ved fare for liv/);
    // A reply goes to who is named in the mail: here the office, since she chose no contact point.
    expect(mail.replyTo?.text).toContain('distriktskontoret for Rogaland og Agder');
    expect(mail.text).toContain('Da når du distriktskontoret for Rogaland og Agder.');
    const asked = await own(eva.email);
    expect(asked).toMatchObject({
      state: 'invited',
      invitation: { state: 'open', venue: 'Frivilligsentralen på Bryne', startsAt: '18:00' },
    });
    expect(JSON.stringify(asked)).not.toContain('Maria');
    await ok(say(eva.email, 'accept'));
    await ok(say(eva.email, 'accept'));
    expect((await forming(id)).participants).toEqual([expect.objectContaining({ name: 'Eva Moen', state: 'accepted', contacted: false })]);
    await ok(say(eva.email, 'decline'));
    await ok(say(eva.email, 'decline'));
    expect(await own(eva.email)).toMatchObject({ state: 'waiting', invitation: null });
    expect(await refused(say(eva.email, 'accept'))).toEqual({ status: 409, code: 'invitation.not-open' });
  });

  it('takes at most eight, two at once included, and frees the place of whoever does not answer within a week', async () => {
    const id = await aGroup(cast);
    const people: Seeker[] = [];
    for (let n = 0; n < 10; n++) people.push(await waiting(`Person Nummer${n}`));
    await ok(invite(id, ...people.slice(0, 6).map((one) => one.id)));
    expect(await refused(invite(id, ...people.slice(6, 9).map((one) => one.id)))).toEqual({ status: 409, code: 'invitation.full' });
    const both = await Promise.all([
      invite(id, people[6]?.id ?? '', people[7]?.id ?? ''),
      invite(id, people[8]?.id ?? '', people[9]?.id ?? ''),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    app.clock.advance({ days: 7, minutes: 1 });
    await app.drain();
    cast = { ...cast, kari: await app.signedIn(cast.kariId) };
    expect((await forming(id)).participants).toEqual([]);
    expect((await candidates(id)).items).toHaveLength(10);
  });

  it('asks nobody twice at once, nobody of another office, and nobody to a group that has started', async () => {
    const [one, other] = [await aGroup(cast), await aGroup(cast)];
    const eva = await waiting('Eva Moen');
    const far = someone('Bergen Person', { near: '5003' });
    await ok(askAndProve(app, far));
    const [theirs] = await app.sql<{ id: string }>('SELECT id FROM enquiry WHERE email = $1', [far.email]);
    expect(await refused(invite(one, theirs?.id ?? ''))).toEqual({ status: 404, code: 'access.not-found' });
    const both = await Promise.all([invite(one, eva.id), invite(other, eva.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await refused(host.post(`/api/groups/${one}/invitations`, { enquiryIds: [eva.id] }))).toEqual({
      status: 404,
      code: 'access.not-found',
    });
    expect(await refused(cast.maria.get(`/api/groups/${one}/forming`))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('takes a place back kindly, reminds of the first meeting, and is answered on the phone for whoever has no mail', async () => {
    const id = await acceptedGroup(cast, { sessionDates: ['2026-02-16', '2026-02-23', '2026-03-02', '2026-03-09'] });
    const eva = await coming(id, 'Eva Moen');
    const { id: olaId } = await ok(
      cast.kari.post<Created>('/api/staff/enquiries', { ...someone('Ola Dahl', { email: '', phone: '40000002' }), channel: 'phone' }),
    );
    await ok(step(olaId, 'talk'));
    await ok(invite(id, olaId));
    await ok(step(olaId, 'invitation-answer', { answer: 'accept' }));
    app.clock.set('2026-02-07T08:30:00Z');
    await app.drain();
    expect(subjects(eva.email)).toContain('Det første møtet nærmer seg');
    cast = { ...cast, kari: await app.signedIn(cast.kariId) };
    const place = (await forming(id)).participants.find(({ name }) => name === 'Eva Moen');
    await ok(cast.kari.delete(`/api/groups/${id}/invitations/${place?.id}`));
    await app.drain();
    expect(subjects(eva.email).at(-1)).toBe('Det ble ikke noe av denne gangen');
    expect(await own(eva.email)).toMatchObject({ state: 'waiting' });
  });
});

describe('people who know each other', () => {
  it('is told by name on a page that reveals nobody; the office sees the pair, the group cannot start, the marks are gone after', async () => {
    const id = await acceptedGroup(cast);
    const eva = await coming(id, 'Eva Moen');
    await coming(id, 'Ola Bjørn Dåhl');
    for (let n = 0; n < 4; n++) await coming(id, `Person Nummer${n}`);
    const declare = (...names: string[]) => visitor.put(`${linkOf(eva.email)}/acquaintances`, { names });
    const [hit, miss] = [await declare('ola daahl'), await declare('Ingen Somfinnes')];
    expect(hit).toMatchObject({ status: 200, body: miss.body });
    expect((await forming(id)).readiness).toMatchObject({ people: 'ready', unacquainted: 'ready' });
    await ok(declare('Ola Dåhl', 'Ingen Somfinnes'));
    expect(await own(eva.email)).toMatchObject({ acquaintances: 2 });
    expect(JSON.stringify(await app.sql('SELECT * FROM enquiry_acquaintance'))).not.toMatch(/ola/i);
    expect(await forming(id)).toMatchObject({ readiness: { unacquainted: 'stop' }, acquainted: [['Eva Moen', 'Ola Bjørn Dåhl']] });
    expect(await forming(id, cast.maria)).toMatchObject({ acquainted: [], can: ['contact'] });
    await ok(cast.kari.put(`/api/staff/groups/${id}/call-in`));
    app.clock.set('2026-01-19T19:00:00Z');
    const kari = await app.signedIn(cast.kariId);
    expect(await refused(kari.put(`/api/staff/groups/${id}/start`, START))).toEqual({ status: 422, code: 'group.relations' });
    await ok(declare());
    await ok(kari.put(`/api/staff/groups/${id}/start`, START));
    await settled();
    expect(await app.sql('SELECT FROM enquiry_acquaintance')).toEqual([]);
  });
});

describe('from the first meeting on', () => {
  it('shows the starter whom to ring and what is left, forgets hopes at the start, and everybody at the handover', async () => {
    const id = await acceptedGroup(cast);
    const eva = await coming(id, 'Eva Moen', { phone: '40000003' });
    const ola = await waiting('Ola Dahl');
    await ok(invite(id, ola.id));
    const seen = await forming(id, cast.maria);
    expect(seen.participants).toMatchObject([{ name: 'Eva Moen', phone: '+4740000003' }]);
    expect(JSON.stringify(seen)).not.toContain('Ola');
    expect((await forming(id)).participants).toMatchObject([{ name: 'Eva Moen' }, { name: 'Ola Dahl', state: 'open' }]);
    expect(seen.readiness).toEqual({
      people: 'missing',
      unacquainted: 'ready',
      contacted: 'missing',
      starters: 'ready',
      dates: 'ready',
      room: 'ready',
      key: 'missing',
      ages: 'ready',
    });
    const place = `/api/groups/${id}/invitations/${seen.participants[0]?.id}/contacted`;
    await ok(cast.maria.put(place, { contacted: true }));
    expect((await forming(id)).readiness).toMatchObject({ contacted: 'ready' });
    await ok(cast.kari.put(`/api/staff/groups/${id}/call-in`));
    app.clock.set('2026-01-19T19:00:00Z');
    cast = await signedInAgain(app, cast);
    await ok(cast.kari.put(`/api/staff/groups/${id}/start`, START));
    // Until the start has settled it can be taken back, and nobody is asked again.
    expect(await rowOf(eva.id)).toMatchObject({ state: 'coming', name: 'Eva Moen' });
    await settled();
    expect(await rowOf(eva.id)).toMatchObject({
      state: 'placed',
      name: 'Eva Moen',
      theme_code: null,
      age_band: null,
      weekdays: [],
      lat: null,
    });
    expect(await rowOf(ola.id)).toMatchObject({ state: 'waiting' });
    expect((await forming(id, cast.maria)).participants).toHaveLength(1);
    expect(await refused(cast.maria.put(place, { contacted: false }))).toEqual({ status: 409, code: 'group.not-possible' });
    await ok(cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'For få' }));
    expect(await rowOf(eva.id)).toMatchObject({ state: 'ended', end_kind: 'placed', name: null, email: null });
    expect(await app.sql('SELECT FROM group_invitation WHERE enquiry_id = $1', [eva.id])).toEqual([]);
  });

  it('lets those who had said yes wait on when a group never starts', async () => {
    const id = await aGroup(cast);
    const eva = await coming(id, 'Eva Moen');
    await ok(cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'Ingen igangsetter' }));
    await app.drain();
    expect(await own(eva.email)).toMatchObject({ state: 'waiting', invitation: null });
    expect(subjects(eva.email).at(-1)).toBe('Det ble ikke noe av denne gangen');
    expect(await groupOf(cast, id)).toMatchObject({ state: 'dissolved' });
  });
});

describe('where a group could begin', () => {
  it('is where four or more wait together, with the evening that suits most and the starters nearby', async () => {
    for (let n = 0; n < 5; n++)
      await waiting(`Sorg Person${n}`, { themeCode: 'sorg', mixedToo: false, weekdays: [2, n % 2 === 0 ? 1 : 3] });
    for (let n = 0; n < 3; n++) await waiting(`Blandet Person${n}`);
    await waiting('Fjern Person', { near: '4640', themeCode: 'sorg' });
    await ok(askAndProve(app, someone('Ny Person')));
    const places = await ok(cast.kari.get<PlacesForGroups>('/api/staff/places-for-groups'));
    expect(places).toMatchObject({ waiting: 9, unanswered: 1 });
    expect(places.items).toEqual([
      expect.objectContaining({ place: 'Time', themeCode: 'sorg', people: 5, weekday: 2, suits: 5, starters: 1 }),
    ]);
    expect(await refused(host.get('/api/staff/places-for-groups'))).toEqual({ status: 404, code: 'access.not-found' });
  });
});
