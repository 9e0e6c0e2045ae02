import type { CertificateView, CourseAudience, Created, EnrolmentRow, StaffEnrolment, StaffStarter } from '@igang/contracts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { readPdf } from '../../harness/pdf.ts';
import { aGround, aGuest, anOpenCourse, type Ground, moveTo, peopleIn, rewarded, staffView } from '../training/course-steps.ts';

let app: TestApp;
let ground: Ground;
let id: string;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
beforeEach(async () => {
  await moveTo(ground, '2026-01-12T08:00:00Z');
  id = await anOpenCourse(ground, { capacity: 6 });
  app.mailbox.clear();
});
afterAll(async () => {
  await moveTo(ground, '2026-03-15T19:00:00Z');
  await app.drain();
  expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
  await app.close();
});

const MORNING = '2026-03-14T08:10:00Z';
const AFTER = '2026-03-15T17:00:00Z';
const rows = () => peopleIn(ground, id);
const named = async (name: string): Promise<EnrolmentRow> => {
  const row = (await rows()).find((one) => one.name === name);
  if (row === undefined) throw new Error(`${name} is not on the course`);
  return row;
};
const days = async () => (await staffView(ground, id)).days.map((day) => day.id);
const atDoor = async (who: object, day = 0) =>
  ground.kari.post<Created>(`/api/staff/courses/${id}/walk-ins`, { language: 'nb', dayId: (await days())[day], ...who });
const addByTelephone = (who: object) => ground.kari.post<Created>(`/api/staff/courses/${id}/enrolments`, { language: 'nb', ...who });
const correct = (row: EnrolmentRow, change: object) =>
  ground.kari.put(`/api/staff/enrolments/${row.id}/contact`, { name: row.name, phone: row.phone ?? '', language: 'nb', ...change });

const mailsAbout = (subject: string) => app.sql('SELECT kind FROM mail_delivery WHERE subject_id = $1', [subject]);

async function passed(name: string): Promise<EnrolmentRow> {
  await moveTo(ground, MORNING);
  await ok(atDoor({ name }));
  await moveTo(ground, AFTER);
  await ok(atDoor({ name }, 1));
  const row = await named(name);
  await ok(ground.kari.put(`/api/staff/enrolments/${row.id}/result`, { result: 'passed' }));
  await rewarded(ground);
  return named(name);
}

describe('somebody at the door without an e-mail address', () => {
  it.each([
    ['with a telephone', { name: 'Dina Dør', phone: '412 34 567' }],
    ['with nothing but her name', { name: 'Nils Navn' }],
    ['with the address left empty', { name: 'Tom Tom', email: '', phone: '' }],
  ])('%s has a place, is present, and is one however often she is entered', async (_, who) => {
    await moveTo(ground, MORNING);
    const first = await ok(atDoor(who));
    expect(await ok(atDoor(who))).toEqual(first);
    expect(await ok(atDoor({ ...who, name: who.name.toUpperCase() }, 0))).toEqual(first);
    expect(await named(who.name)).toMatchObject({ email: null, state: 'confirmed', attendance: [{ presence: 'present' }] });
    await app.drain();
    expect(await mailsAbout(first.id)).toEqual([]);
  });

  it('is the one who signed up by herself, when she is known by that name', async () => {
    const guest = await aGuest(ground, id, 'Gro Hansen');
    await moveTo(ground, MORNING);
    await ok(atDoor({ name: 'gro hansen' }));
    expect(await rows()).toMatchObject([{ email: guest.email, attendance: [{ presence: 'present' }] }]);
  });

  it('is not taken for another of that name: another telephone, or two who could be her', async () => {
    await moveTo(ground, MORNING);
    await ok(atDoor({ name: 'Kari Li', phone: '41234567' }));
    await ok(atDoor({ name: 'Kari Li', phone: '41234568' }));
    await ok(atDoor({ name: 'Kari Li' }));
    expect(await rows()).toHaveLength(3);
  });

  it('gets no place on a full course', async () => {
    id = await anOpenCourse(ground, { capacity: 1, minimumPlaces: 1 });
    await aGuest(ground, id, 'Gro Full');
    await moveTo(ground, MORNING);
    expect(await refused(atDoor({ name: 'Sen Gjest', phone: '41234567' }))).toMatchObject({ status: 409, code: 'course.full' });
    expect(await rows()).toHaveLength(1);
  });

  it('passes: the certificate is there for paper, she is no person yet, and the next day with an address she is', async () => {
    const row = await passed('Pia Papir');
    const certificate = await ok(ground.kari.get<CertificateView>(`/api/certificates/${row.certificateId ?? ''}`));
    expect(certificate).toMatchObject({ name: 'Pia Papir', withdrawn: false, validUntil: null });
    const sheet = await ground.kari.bytes(`/api/certificates/${row.certificateId ?? ''}/certificate.pdf?lang=nb`);
    expect((await readPdf(sheet.body)).text).toContain('Pia Papir');
    expect(await app.sql("SELECT FROM person WHERE name = 'Pia Papir'")).toEqual([]);
    await app.drain();
    expect(await mailsAbout(row.id)).toEqual([]);

    await ok(correct(row, { email: 'pia@example.no' }));
    await app.drain();
    const [person] = await app.sql<{ id: string }>("SELECT id FROM person WHERE email = 'pia@example.no'");
    expect(await ok(ground.kari.get<StaffStarter>(`/api/staff/starters/${person?.id ?? ''}`))).toMatchObject({ state: 'qualified' });
    expect(app.mailbox.saying('pia@example.no', 'Kursbeviset ditt')).toBeDefined();
    expect((await named('Pia Papir')).certificateId).toBe(row.certificateId);
    const again = await ok(ground.kari.get<CertificateView>(`/api/certificates/${row.certificateId ?? ''}`));
    expect(again).toMatchObject({ serial: certificate.serial, validUntil: expect.any(String) as string });
  });

  it('is found as the person she is when the address is known already, and has what she had there', async () => {
    const before = await anOpenCourse(ground, { capacity: 6 });
    const other = await aGuest(ground, before, 'Eva Kjent');
    const row = await passed('Eva Kjent');
    await ok(correct(row, { email: other.email }));
    const people = await app.sql<{ id: string }>('SELECT id FROM person WHERE email = $1', [other.email]);
    expect(people).toHaveLength(1);
    expect(await ok(ground.kari.get<StaffStarter>(`/api/staff/starters/${people[0]?.id ?? ''}`))).toMatchObject({ state: 'qualified' });
  });

  it('is not put together with somebody who stands on the same course already', async () => {
    const other = await aGuest(ground, id, 'Eva Annen');
    await moveTo(ground, MORNING);
    await ok(atDoor({ name: 'Eva Her' }));
    expect(await refused(correct(await named('Eva Her'), { email: other.email }))).toMatchObject({ code: 'contact.taken' });
  });

  it('gives her address at the door the second day, and is the same', async () => {
    await moveTo(ground, MORNING);
    const first = await ok(atDoor({ name: 'To Dager', phone: '41234567' }));
    await moveTo(ground, '2026-03-15T08:10:00Z');
    expect(await ok(atDoor({ name: 'To Dager', email: 'to.dager@example.no' }, 1))).toEqual(first);
    expect(await rows()).toMatchObject([{ email: 'to.dager@example.no', phone: '+4741234567', attendance: [{}, {}] }]);
    expect(await app.sql("SELECT FROM person WHERE email = 'to.dager@example.no'")).toHaveLength(1);
  });
});

describe('somebody who rings and has no e-mail address', () => {
  it('gets a place when there is one, and is rung when the course is moved or cancelled', async () => {
    await ok(addByTelephone({ name: 'Ringt Inn', phone: '41234567' }));
    const guest = await aGuest(ground, id, 'Med Adresse');
    const audience = await ok(ground.kari.get<CourseAudience>(`/api/staff/courses/${id}/audience`));
    expect(audience).toMatchObject({
      total: 1,
      inCalendar: 1,
      people: [{ name: 'Med Adresse' }],
      toRing: [{ name: 'Ringt Inn', phone: '+4741234567' }],
    });
    await ok(addByTelephone({ name: 'Ringte Av', phone: '41234569' }));
    await ok(ground.kari.put(`/api/staff/enrolments/${(await named('Ringte Av')).id}/cancellation`, { reason: 'Syk' }));
    app.clock.advance({ minutes: 1 });
    await ok(ground.kari.put(`/api/staff/courses/${id}/cancellation`, { reason: 'Vannskade' }));
    await app.drain();
    // Afterwards, too, those who are still to be rung stand there; whoever was signed off before is not one of them.
    expect((await ok(ground.kari.get<CourseAudience>(`/api/staff/courses/${id}/audience`))).toRing).toEqual(audience.toRing);
    expect(app.mailbox.to(guest.email).length).toBeGreaterThan(0);
    expect((await rows()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('is not put on a list that she would hear nothing from, on any way there', async () => {
    const full = await anOpenCourse(ground, { capacity: 1, minimumPlaces: 1 });
    await aGuest(ground, full, 'Gro Full');
    await ok(addByTelephone({ name: 'Ringt Inn', phone: '41234567' }));
    const row = await named('Ringt Inn');
    const move = { courseId: full, reason: 'Passer bedre', toList: true };
    expect(await refused(ground.kari.put(`/api/staff/enrolments/${row.id}/course`, move))).toMatchObject({
      code: 'enrolment.needs-address',
    });
    id = full;
    expect(await refused(addByTelephone({ name: 'Ny En', phone: '41234568' }))).toMatchObject({
      status: 409,
      code: 'enrolment.needs-address',
    });
    expect(await rows()).toHaveLength(1);
    await expect(app.sql("UPDATE enrolment SET state = 'waitlisted' WHERE id = $1", [row.id])).rejects.toThrow('enrolment_without_address');
  });

  it('twice by mistake is refused, and an address that is there is never taken away', async () => {
    await ok(addByTelephone({ name: 'Ringt Inn', phone: '41234567' }));
    expect(await refused(addByTelephone({ name: 'ringt inn', phone: '41234567' }))).toMatchObject({ code: 'enrolment.already' });
    await aGuest(ground, id, 'Med Adresse');
    const row = await named('Med Adresse');
    expect(await refused(correct(row, { email: '' }))).toMatchObject({ status: 422, code: 'request.invalid' });
    expect((await ok(ground.kari.get<StaffEnrolment>(`/api/staff/enrolments/${row.id}`))).email).toBe('med.adresse@example.no');
    await ok(correct(await named('Ringt Inn'), { name: 'Ringt Inne' }));
    expect(await named('Ringt Inne')).toMatchObject({ email: null, phone: '+4741234567' });
  });

  it('is never signed up like that by a stranger', async () => {
    expect(await refused(app.anonymous().post(`/api/courses/${id}/enrolments`, { name: 'Uten', language: 'nb' }))).toMatchObject({
      status: 422,
    });
  });
});
