import type { Arrived, EnrolmentRow, MyEnrolment, Page, StaffEnrolment } from '@igang/contracts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aStaffMember, aStarter, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, application, apply, type Ground } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
beforeEach(() => app.mailbox.clear());
afterAll(() => app.close());

const view = (id: string) => ok(ground.kari.get<StaffEnrolment>(`/api/staff/enrolments/${id}`));
const confirm = (id: string, reason = 'Ringte selv i dag') => ground.kari.put(`/api/staff/enrolments/${id}/confirmation`, { reason });
const writeAnew = (id: string) => ground.kari.put(`/api/staff/enrolments/${id}/confirmation-mail`, {});
const page = (email: string) => app.mailbox.link(email, '/bekreft/').replace('/bekreft/', '/api/enrolment-links/');

async function applied(courseId: string, name: string, email: string): Promise<string> {
  await ok(apply(ground, courseId, application(name, { email })));
  await app.drain();
  const { items } = await ok(ground.kari.get<Page<EnrolmentRow>>(`/api/staff/courses/${courseId}/enrolments`));
  return items.find((row) => row.email === email)?.id ?? '';
}

describe('who may be the same person', () => {
  it('is shown to the office by address, telephone and name, however the name is turned', async () => {
    const [one, two] = [await anOpenCourse(ground), await anOpenCourse(ground)];
    const starterId = await aStarter(app, { name: 'Aase, Randi', officeId: ground.officeId });
    await app.sql(`UPDATE person SET phone = '+4741234567' WHERE id = $1`, [starterId]);
    await aGuest(ground, one, 'Noen Annen', { email: 'randi.lik@example.no' });
    await ok(apply(ground, two, application('Randi Aase', { email: 'randi.lik@example.no', phone: '(0047) 412 34 567' })));
    const { items } = await ok(ground.kari.get<Page<EnrolmentRow>>(`/api/staff/courses/${two}/enrolments`));
    const seen = await view(items[0]?.id ?? '');
    expect(seen.alike.map(({ kind, name, by }) => [kind, name, by])).toEqual([
      ['starter', 'Aase, Randi', 'phone'],
      ['participant', 'Noen Annen', 'address'],
    ]);
    await app.sql('UPDATE person SET phone = NULL WHERE id = $1', [starterId]);
    expect((await view(items[0]?.id ?? '')).alike[0]).toMatchObject({ id: starterId, by: 'name' });
  });
});

describe('a sign-up nobody has confirmed', () => {
  it('is confirmed by the office with a reason: a place, a mail that says whose doing it was, and a line in the trail', async () => {
    const courseId = await anOpenCourse(ground);
    const id = await applied(courseId, 'Ruth Ås', 'ruth@example.no');
    expect((await view(id)).can).toEqual(expect.arrayContaining(['confirm-for', 'write-anew', 'cancel']));
    expect(await refused(confirm(id, ' '))).toMatchObject({ status: 422 });
    await ok(confirm(id));
    await ok(confirm(id));
    await app.drain();
    expect(await view(id)).toMatchObject({ state: 'confirmed' });
    expect((await view(id)).can).not.toContain('confirm-for');
    expect(app.mailbox.saying('ruth@example.no', 'Plassen er din').text?.replaceAll(/\s+/g, ' ')).toContain(
      'Kontoret har bekreftet påmeldingen for deg.',
    );
    const trail = await app.sql(
      `SELECT actor_person_id AS by, reason FROM audit_event WHERE subject_id = $1 AND action = 'enrolment.vouch'`,
      [id],
    );
    expect(trail).toEqual([{ by: ground.kariId, reason: 'Ringte selv i dag' }]);
    expect(breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()))).toEqual([]);
  });

  it('comes on the list as everybody does when the course is full, and her own press afterwards changes nothing', async () => {
    const courseId = await anOpenCourse(ground, { capacity: 1 });
    await aGuest(ground, courseId, 'Per Først');
    const id = await applied(courseId, 'Liv Etter', 'liv.etter@example.no');
    const own = page('liv.etter@example.no');
    await ok(confirm(id));
    await app.drain();
    expect(await ok(app.anonymous().put<Arrived>(`${own}/confirmation`))).toMatchObject({ state: 'waitlisted', position: 1 });
    expect(app.mailbox.saying('liv.etter@example.no', 'Du er nummer 1').text?.replaceAll(/\s+/g, ' ')).toContain('Kontoret har bekreftet');
  });

  it('does not prove the address: it can be corrected still', async () => {
    const courseId = await anOpenCourse(ground);
    const id = await applied(courseId, 'Ida Feil', 'ida@gmial.example.no');
    await ok(confirm(id));
    const right = { name: 'Ida Feil', email: 'ida@gmail.example.no', language: 'nb' };
    await ok(ground.kari.put(`/api/staff/enrolments/${id}/contact`, right));
    expect(await view(id)).toMatchObject({ email: 'ida@gmail.example.no', state: 'confirmed' });
  });

  it('is written to anew, not at once again, and the link before is dead', async () => {
    const courseId = await anOpenCourse(ground);
    const id = await applied(courseId, 'Gro Vik', 'gro.vik@example.no');
    const before = page('gro.vik@example.no');
    expect(await refused(writeAnew(id))).toEqual({ status: 409, code: 'enrolment.mailed-lately' });
    expect(await ok(app.anonymous().get<MyEnrolment>(before))).toMatchObject({ state: 'applied' });
    app.clock.advance({ days: 3 });
    app.mailbox.clear();
    await ok(writeAnew(id));
    await app.drain();
    const after = page('gro.vik@example.no');
    expect(after).not.toBe(before);
    expect(await refused(app.anonymous().get(before))).toMatchObject({ code: 'link.invalid' });
    expect(await refused(app.anonymous().put(`${before}/confirmation`))).toMatchObject({ code: 'link.invalid' });
    app.clock.advance({ days: 6 });
    expect(await ok(app.anonymous().put<Arrived>(`${after}/confirmation`))).toMatchObject({ state: 'confirmed' });
    expect(await refused(writeAnew(id))).toMatchObject({ code: 'enrolment.not-possible' });
  });

  it('is written to a few times a day at most', async () => {
    ground.kari = await app.signedIn(ground.kariId);
    const id = await applied(await anOpenCourse(ground), 'Åse Mye', 'ase.mye@example.no');
    const codes: string[] = [];
    for (let i = 0; i < 5; i++) {
      app.clock.advance({ minutes: 10 });
      const { status } = await writeAnew(id);
      codes.push(String(status));
    }
    expect(codes).toEqual(['200', '200', '200', '409', '409']);
  });

  it('is another office’s to leave alone', async () => {
    const id = await applied(await anOpenCourse(ground), 'Eli Fjern', 'eli.fjern@example.no');
    const trainer = await app.signedIn(await aStaffMember(app, 'trainer', ground.officeId));
    for (const client of [app.anonymous(), trainer]) {
      expect((await client.put(`/api/staff/enrolments/${id}/confirmation`, { reason: 'x' })).status).toBeGreaterThanOrEqual(401);
      expect((await client.put(`/api/staff/enrolments/${id}/confirmation-mail`, {})).status).toBeGreaterThanOrEqual(401);
    }
    expect((await view(id)).state).toBe('applied');
  });

  it('whose address the office corrects loses the link that went to the wrong one at once', async () => {
    const id = await applied(await anOpenCourse(ground), 'Mia Feil', 'mia@hotmial.example.no');
    const wrong = page('mia@hotmial.example.no');
    await ok(ground.kari.put(`/api/staff/enrolments/${id}/contact`, { name: 'Mia Feil', email: 'mia@hotmail.example.no', language: 'nb' }));
    expect(await refused(app.anonymous().get(wrong))).toMatchObject({ code: 'link.invalid' });
    expect(await refused(app.anonymous().put(`${wrong}/confirmation`))).toMatchObject({ code: 'link.invalid' });
    await app.drain();
    expect(await ok(app.anonymous().put<Arrived>(`${page('mia@hotmail.example.no')}/confirmation`))).toMatchObject({
      state: 'confirmed',
    });
  });
});
