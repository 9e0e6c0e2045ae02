import { DAY_MS, localDate } from '@igang/domain';
import type { Arrived, Created, Done, MyEnrolment } from '@igang/contracts';
import { randomUUID } from 'node:crypto';
import { aStaffMember, type Client, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aGround,
  aGuest,
  anOpenCourse,
  application,
  apply,
  type Ground,
  linkTo,
  mailsFor,
  moveTo,
  ownPage,
  peopleIn,
  staffView,
} from './course-steps.ts';

let app: TestApp;
let ground: Ground;
let visitor: Client;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  visitor = app.anonymous();
});
afterAll(() => app.close());

const enrolmentsOf = async (courseId: string, email: string) =>
  app.sql<{ id: string; state: string; name: string }>('SELECT id, state, name FROM enrolment WHERE course_id = $1 AND email = $2', [
    courseId,
    email,
  ]);

describe('signing up', () => {
  it('holds no place until the address is confirmed, and confirming twice is as once', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    const body = application('Ane Søker', { email: 'Ane+kurs@Blåbær.example.no', phone: '+47 912 34 567', postalCode: '9170' });
    expect(await visitor.post(`/api/courses/${id}/enrolments`, body)).toMatchObject({
      status: 202,
      body: { sentTo: 'Ane+kurs@Blåbær.example.no' },
    });
    expect(await staffView(ground, id)).toMatchObject({ taken: 0, waiting: 0, applied: 1 });
    expect(await mailsFor(ground, id, body.email)).toEqual(['enrolment.confirm-address']);
    const page = await ownPage(ground, id, body.email);
    expect(await ok(visitor.get<MyEnrolment>(page))).toMatchObject({
      state: 'applied',
      can: ['confirm', 'change', 'cancel'],
      phone: '+4791234567',
    });
    const first = await ok(visitor.put<Arrived>(`${page}/confirmation`));
    expect(first).toEqual({ state: 'confirmed', position: null });
    expect(await ok(visitor.get<MyEnrolment>(page))).toMatchObject({
      ...first,
      can: ['change', 'change-address', 'cancel'],
      course: { place: '4365 Nærbø' },
    });
    expect(await ok(visitor.put<Arrived>(`${page}/confirmation`))).toEqual(first);
    expect(await mailsFor(ground, id, body.email)).toEqual(['enrolment.confirm-address', 'enrolment.confirmed']);
    expect(await staffView(ground, id)).toMatchObject({ taken: 1, waiting: 0, applied: 0 });
  });

  it('makes her a person and a starter in training, at home where she lives', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    const guest = await aGuest(ground, id, 'Tromsø Beboer', { postalCode: '9008' });
    await aGuest(ground, id, 'Venter Beboer');
    const starters = await app.sql(
      `SELECT p.name, s.state, round(s.lat) AS lat FROM starter s JOIN person p ON p.id = s.person_id JOIN enrolment e ON e.person_id = p.id
       WHERE e.course_id = $1 ORDER BY e.arrival`,
      [id],
    );
    expect(starters).toEqual([
      { name: 'Tromsø Beboer', state: 'in-training', lat: 70 },
      { name: 'Venter Beboer', state: 'applicant', lat: 59 },
    ]);
    const other = await anOpenCourse(ground);
    await aGuest(ground, other, 'Tromsø Beboer', { email: guest.email.toUpperCase() });
    expect(await app.sql('SELECT 1 FROM person WHERE email = $1', [guest.email])).toHaveLength(1);
  });

  it('changes nothing when repeated, answers the same, and writes again at most once a minute', async () => {
    const id = await anOpenCourse(ground);
    const body = application('Ivrig Søker');
    const first = await apply(ground, id, body);
    const second = await apply(ground, id, { ...body, phone: '40000009', email: body.email.toUpperCase() });
    expect(second.status).toBe(first.status);
    expect(await enrolmentsOf(id, body.email)).toMatchObject([{ state: 'applied', name: 'Ivrig Søker' }]);
    expect(await mailsFor(ground, id, body.email)).toHaveLength(1);
    app.clock.advance({ seconds: 61 });
    await Promise.all([apply(ground, id, body), apply(ground, id, body), apply(ground, id, body)]);
    expect(await mailsFor(ground, id, body.email)).toEqual(['enrolment.confirm-address', 'enrolment.confirm-address']);
    await ok(visitor.put(`${await ownPage(ground, id, body.email)}/confirmation`));
    app.clock.advance({ seconds: 61 });
    await ok(apply(ground, id, body));
    expect((await mailsFor(ground, id, body.email)).slice(2)).toEqual(['enrolment.confirmed', 'enrolment.confirmed']);
    expect(await staffView(ground, id)).toMatchObject({ taken: 1, applied: 0 });
  });

  it('is one enrolment from two tabs and one answer for one key', async () => {
    const id = await anOpenCourse(ground);
    const body = application('Dobbel Klikk');
    const statuses = await Promise.all([1, 2, 3, 4].map(() => apply(ground, id, body).then(({ status }) => status)));
    expect(new Set(statuses)).toEqual(new Set([202]));
    expect(await enrolmentsOf(id, body.email)).toHaveLength(1);
    const key = randomUUID();
    const path = `/api/courses/${id}/enrolments`;
    await ok(visitor.post(path, application('Nøkkel Ring'), { key }));
    expect(await ok(visitor.post(path, application('Nøkkel Ring'), { key }))).toEqual({ sentTo: 'n.kkel.ring@example.no' });
    expect(await refused(visitor.post(path, application('Annen Ring'), { key }))).toEqual({ status: 422, code: 'idempotency.reused' });
    const keys = await app.sql<{ response: string }>('SELECT response::text AS response FROM idempotency_key');
    expect(keys.filter(({ response }) => response.includes('@'))).toEqual([]);
  });

  it.each([
    ['an emoji name', { name: '👩🏽‍🚀 Åse-Lill Ħ' }],
    ['markup as a name, which is only text', { name: '<script>alert(1)</script>' }],
    ['a line break in a name, as a blank', { name: 'Kari\nNordmann' }],
    ['postal code 0001', { postalCode: '0001' }],
    ['Svalbard', { postalCode: '9170' }],
  ])('takes %s', async (_, change) => {
    const id = await anOpenCourse(ground);
    expect((await apply(ground, id, { ...application('Rar Søker'), ...change })).status).toBe(202);
  });

  it.each([
    ['a name of 10 kB', { name: 'x'.repeat(10_000) }],
    ['no name', { name: '   ' }],
    ['a name with a null character', { name: 'Kari\u0000' }],
    ['no address', { email: 'kari' }],
    ['two addresses', { email: 'a@example.no,b@example.no' }],
    ['a phone of letters', { phone: 'ring meg' }],
    ['postal code 9999', { postalCode: '9999' }],
    ['another language', { language: 'se' }],
    ['an unknown field', { personnummer: '01010112345' }],
  ])('refuses %s, with the field named', async (_, change) => {
    const id = await anOpenCourse(ground);
    const { status, body } = await apply(ground, id, { ...application('Rar Søker'), ...change });
    const fields = (body as { fields: { path: string }[] }).fields.map(({ path }) => path);
    expect([status, [...new Set(fields)]]).toEqual([422, Object.keys(change)]);
    expect(await enrolmentsOf(id, 'rar.s.ker@example.no')).toEqual([]);
  });

  it('is refused where there is no course, or none to sign up for', async () => {
    expect(await refused(apply(ground, randomUUID(), application('Bort Gjemt')))).toEqual({ status: 404, code: 'access.not-found' });
    const id = await anOpenCourse(ground);
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/closure`));
    expect(await refused(apply(ground, id, application('Bort Gjemt')))).toEqual({ status: 409, code: 'course.not-open' });
    expect(await refused(visitor.post(`/api/courses/${id}/enrolments`, '{"name":'))).toEqual({ status: 400, code: 'request.malformed' });
  });
});

describe('links', () => {
  it('to confirm with live seven days, and asking again gives a new one', async () => {
    const id = await anOpenCourse(ground);
    const body = application('Glemsk Søker');
    await ok(apply(ground, id, body));
    await app.drain();
    const path = () => `/api/enrolment-links/${app.mailbox.link(body.email, '/bekreft/').slice('/bekreft/'.length)}`;
    const first = path();
    expect((await visitor.get(first)).status).toBe(200);
    await moveTo(ground, new Date(app.clock.now().getTime() + 7 * DAY_MS + 1_000));
    expect(await refused(visitor.put(`${first}/confirmation`))).toEqual({ status: 410, code: 'link.expired' });
    await ok(apply(ground, id, body));
    await app.drain();
    expect(await ok(visitor.put<Arrived>(`${path()}/confirmation`))).toMatchObject({ state: 'confirmed' });
  });

  it('are for one enrolment: altered ones are unknown, old ones have expired', async () => {
    const id = await anOpenCourse(ground);
    const { page } = await aGuest(ground, id, 'Lenke Eier');
    const altered = `${page.slice(0, -2)}${page.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(await refused(visitor.get(altered))).toEqual({ status: 404, code: 'link.invalid' });
    expect(await refused(visitor.get('/api/enrolment-links/tull'))).toEqual({ status: 404, code: 'link.invalid' });
    expect(await refused(visitor.put(`${altered}/cancellation`))).toEqual({ status: 404, code: 'link.invalid' });
    const [{ id: enrolmentId } = { id: '' }] = await enrolmentsOf(id, 'lenke.eier@example.no');
    expect(await refused(visitor.get(linkTo(app, enrolmentId, 'enrolment.manage', localDate(app.clock.now()))))).toEqual({
      status: 410,
      code: 'link.expired',
    });
    expect((await visitor.get(linkTo(app, enrolmentId, 'enrolment.confirm'))).status).toBe(200);
  });

  it('let her correct her answers but not her address', async () => {
    const id = await anOpenCourse(ground);
    const { page } = await aGuest(ground, id, 'Feil Navn');
    const change = { name: 'Riktig Navn', phone: '', language: 'nn', stayOnList: true };
    expect(await ok(visitor.patch<MyEnrolment>(page, { ...change, postalCode: '4340' }))).toMatchObject({
      name: 'Riktig Navn',
      phone: null,
      postalCode: '4340',
      language: 'nn',
      stayOnList: true,
    });
    expect(await refused(visitor.patch(page, { ...change, postalCode: '9999' }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(visitor.patch(page, { ...change, email: 'ny@example.no' }))).toEqual({ status: 422, code: 'request.invalid' });
  });
});

describe('a full course', () => {
  it('gives a true number on the list, and the freed place to the first on it, never to a newcomer', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    const [a, b, c] = [await aGuest(ground, id, 'A Gjest'), await aGuest(ground, id, 'B Gjest'), await aGuest(ground, id, 'C Gjest')];
    expect([await b.see(), await c.see()]).toMatchObject([
      { state: 'waitlisted', position: 1, waiting: 2 },
      { state: 'waitlisted', position: 2, waiting: 2 },
    ]);
    expect(await ok(visitor.put<MyEnrolment>(`${a.page}/cancellation`))).toMatchObject({ state: 'cancelled', can: [], undoUntil: null });
    expect(await b.see()).toMatchObject({
      state: 'offered',
      can: ['accept', 'decline', 'change', 'change-address', 'cancel'],
      offerExpiresAt: expect.any(String) as string,
    });
    expect(await c.see()).toMatchObject({ state: 'waitlisted', position: 1 });
    const d = await aGuest(ground, id, 'D Gjest');
    expect(await d.see()).toMatchObject({ state: 'waitlisted', position: 2 });
    expect(await ok(visitor.put<MyEnrolment>(`${b.page}/offer-answer`, { answer: 'decline' }))).toMatchObject({
      state: 'declined',
      can: [],
    });
    expect(await ok(visitor.put<MyEnrolment>(`${c.page}/offer-answer`, { answer: 'accept' }))).toMatchObject({ state: 'confirmed' });
    expect(await ok(visitor.put<MyEnrolment>(`${c.page}/offer-answer`, { answer: 'accept' }))).toMatchObject({ state: 'confirmed' });
    expect(await refused(visitor.put(`${d.page}/offer-answer`, { answer: 'accept' }))).toEqual({ status: 409, code: 'offer.not-open' });
    expect(await mailsFor(ground, id, b.email)).toEqual(['enrolment.confirm-address', 'enrolment.offered', 'enrolment.waitlisted']);
    expect(await staffView(ground, id)).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('lets an unanswered offer run out, whether or not the job has come, and offers the place to the next', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    const [a, b, c] = [await aGuest(ground, id, 'A Gjest'), await aGuest(ground, id, 'B Gjest'), await aGuest(ground, id, 'C Gjest')];
    await ok(visitor.put(`${a.page}/cancellation`));
    app.clock.advance({ hours: 48 });
    expect(await refused(visitor.put(`${b.page}/offer-answer`, { answer: 'accept' }))).toEqual({ status: 410, code: 'offer.expired' });
    await app.drain();
    expect(await b.see()).toMatchObject({ state: 'expired', can: ['rejoin', 'change-address'] });
    expect(await c.see()).toMatchObject({ state: 'offered' });
    expect(await ok(visitor.put<MyEnrolment>(`${b.page}/rejoining`))).toMatchObject({ state: 'waitlisted', position: 1 });
    expect(await ok(visitor.put<MyEnrolment>(`${b.page}/rejoining`))).toMatchObject({ state: 'waitlisted', position: 1 });
    expect(await mailsFor(ground, id, b.email)).toContain('enrolment.offer-expired');
    await moveTo(ground, app.clock.now());
  });

  it('keeps her who chose to stay on the list, at its end, twice in a row and no more', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    const [a, b, c] = [await aGuest(ground, id, 'A Gjest'), await aGuest(ground, id, 'B Gjest'), await aGuest(ground, id, 'C Gjest')];
    await ok(visitor.patch(b.page, { name: 'B Gjest', language: 'nb', stayOnList: true }));
    await ok(visitor.put(`${a.page}/cancellation`));
    const expire = async () => {
      app.clock.advance({ hours: 48 });
      await app.drain();
    };
    await expire();
    expect([await b.see(), await c.see()]).toMatchObject([{ state: 'waitlisted', position: 1 }, { state: 'offered' }]);
    await ok(visitor.put(`${c.page}/offer-answer`, { answer: 'decline' }));
    await expire();
    expect(await b.see()).toMatchObject({ state: 'offered' });
    await expire();
    expect(await b.see()).toMatchObject({ state: 'expired' });
    await moveTo(ground, app.clock.now());
    expect(await staffView(ground, id)).toMatchObject({ taken: 0, waiting: 0 });
  });

  it('offers new places at once, and refuses fewer than are taken', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    const guests = [];
    for (const name of ['A', 'B', 'C', 'D']) guests.push(await aGuest(ground, id, `${name} Gjest`));
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/capacity`, { capacity: 3 }));
    expect(await Promise.all(guests.map(async (guest) => (await guest.see()).state))).toEqual([
      'confirmed',
      'offered',
      'offered',
      'waitlisted',
    ]);
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/capacity`, { capacity: 2 }))).toEqual({
      status: 409,
      code: 'course.capacity-under-taken',
    });
    for (const capacity of [0, -1, 1e9])
      expect((await refused(ground.kari.put(`/api/staff/courses/${id}/capacity`, { capacity }))).status).toBe(422);
  });

  it('makes no offers once the course has begun', async () => {
    const at = app.clock.now();
    const id = await anOpenCourse(ground, { capacity: 1 });
    const [a, b] = [await aGuest(ground, id, 'A Gjest'), await aGuest(ground, id, 'B Gjest')];
    await moveTo(ground, '2026-03-14T10:00:00Z');
    expect(await refused(visitor.put(`${a.page}/cancellation`))).toEqual({ status: 409, code: 'enrolment.not-possible' });
    const [row] = await peopleIn(ground, id);
    await ok(ground.kari.put<Done>(`/api/staff/enrolments/${row?.id ?? ''}/cancellation`, { reason: 'Syk' }));
    expect(await b.see()).toMatchObject({ state: 'waitlisted', can: ['change', 'change-address'] });
    await moveTo(ground, at);
  });
});

describe('undoing a cancellation', () => {
  it('works for ten minutes while the place is free', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    const a = await aGuest(ground, id, 'A Gjest');
    expect(await ok(visitor.put<MyEnrolment>(`${a.page}/cancellation`))).toMatchObject({
      can: ['restore'],
      undoUntil: expect.any(String) as string,
    });
    expect(await ok(visitor.put<MyEnrolment>(`${a.page}/cancellation`))).toMatchObject({ state: 'cancelled' });
    expect(await ok(visitor.delete<MyEnrolment>(`${a.page}/cancellation`))).toMatchObject({ state: 'confirmed' });
    await ok(visitor.put(`${a.page}/cancellation`));
    app.clock.advance({ minutes: 11 });
    expect(await a.see()).toMatchObject({ can: [], undoUntil: null });
    expect(await refused(visitor.delete(`${a.page}/cancellation`))).toEqual({ status: 409, code: 'enrolment.undo-too-late' });
  });

  it('is too late when somebody else has the place, and not hers when the office cancelled', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    const a = await aGuest(ground, id, 'A Gjest');
    await ok(visitor.put(`${a.page}/cancellation`));
    const b = await aGuest(ground, id, 'B Gjest');
    expect(await refused(visitor.delete(`${a.page}/cancellation`))).toEqual({ status: 409, code: 'enrolment.place-gone' });
    const row = (await peopleIn(ground, id)).find(({ email }) => email === b.email);
    await ok(ground.kari.put<Done>(`/api/staff/enrolments/${row?.id ?? ''}/cancellation`, { reason: 'Feil kurs' }));
    expect(await b.see()).toMatchObject({ state: 'cancelled', can: [] });
    expect(await refused(visitor.delete(`${b.page}/cancellation`))).toEqual({ status: 409, code: 'enrolment.not-possible' });
    expect(await (await aGuest(ground, id, 'A Gjest')).see()).toMatchObject({ state: 'confirmed' });
    expect(await refused(visitor.delete(`${a.page}/cancellation`))).toMatchObject({ status: 409 });
  });
});

describe('the office', () => {
  it('signs people up on the same path: a place while there is one, then the list', async () => {
    const id = await anOpenCourse(ground, { capacity: 1 });
    await ok(apply(ground, id, application('Ubekreftet Søker')));
    await ok(ground.kari.post<Created>(`/api/staff/courses/${id}/enrolments`, application('Ubekreftet Søker')));
    await ok(ground.kari.post<Created>(`/api/staff/courses/${id}/enrolments`, application('Telefon Søker')));
    expect(await peopleIn(ground, id)).toMatchObject([
      { name: 'Ubekreftet Søker', state: 'confirmed', can: ['move', 'cancel'] },
      { name: 'Telefon Søker', state: 'waitlisted', position: 1, can: ['move', 'cancel'] },
    ]);
    expect(await refused(ground.kari.post(`/api/staff/courses/${id}/enrolments`, application('Telefon Søker')))).toEqual({
      status: 409,
      code: 'enrolment.already',
    });
  });

  it('reaches its own courses only', async () => {
    const id = await anOpenCourse(ground);
    const guest = await aGuest(ground, id, 'Privat Gjest');
    const [row] = await peopleIn(ground, id);
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    const gone = { status: 404, code: 'access.not-found' };
    expect(await refused(stranger.get(`/api/staff/courses/${id}/enrolments`))).toEqual(gone);
    expect(await refused(stranger.put(`/api/staff/enrolments/${row?.id ?? ''}/cancellation`, { reason: 'x' }))).toEqual(gone);
    expect(await refused(stranger.post(`/api/staff/courses/${id}/enrolments`, application('X Y')))).toEqual(gone);
    expect(await refused(stranger.put(`/api/staff/courses/${id}/capacity`, { capacity: 1 }))).toEqual(gone);
    expect(await refused(visitor.get(`/api/staff/courses/${id}/enrolments`))).toEqual({ status: 401, code: 'access.sign-in-needed' });
    expect(await guest.see()).toMatchObject({ state: 'confirmed' });
  });

  it('pages through everybody in the order of arrival', async () => {
    const id = await anOpenCourse(ground);
    for (const name of ['A', 'B', 'C']) await aGuest(ground, id, `${name} Gjest`);
    await ok(apply(ground, id, application('Sist Ubekreftet')));
    const first = await ok(ground.kari.get<{ items: { name: string }[]; next: string }>(`/api/staff/courses/${id}/enrolments?limit=2`));
    const second = await ok(ground.kari.get<typeof first>(`/api/staff/courses/${id}/enrolments?limit=2&cursor=${first.next}`));
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['A Gjest', 'B Gjest', 'C Gjest', 'Sist Ubekreftet']);
    expect(second.next).toBeNull();
  });
});
