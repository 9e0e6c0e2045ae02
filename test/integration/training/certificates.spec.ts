import type { CertificateView, Done } from '@igang/contracts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aStaffMember, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, type Guest, mailsFor, moveTo, peopleIn, rewarded, staffView } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
beforeEach(() => moveTo(ground, '2026-01-12T08:00:00Z'));
afterAll(() => app.close());

async function aParticipant(name: string): Promise<{ courseId: string; guest: Guest; enrolmentId: string }> {
  const courseId = await anOpenCourse(ground);
  const guest = await aGuest(ground, courseId, name);
  await moveTo(ground, '2026-03-15T17:00:00Z');
  const [row] = await peopleIn(ground, courseId);
  const enrolmentId = row?.id ?? '';
  for (const { id } of (await staffView(ground, courseId)).days)
    await ok(ground.kari.put(`/api/staff/enrolments/${enrolmentId}/attendance/${id}`, { presence: 'present' }));
  return { courseId, guest, enrolmentId };
}
const setResult = (enrolmentId: string, result: string) => ground.kari.put<Done>(`/api/staff/enrolments/${enrolmentId}/result`, { result });
const passed = async (enrolmentId: string) => {
  await ok(setResult(enrolmentId, 'passed'));
  await rewarded(ground);
};
const starterOf = async (email: string) =>
  (
    await app.sql<{ person_id: string; state: string; qualified_until: Date | null; agreed: boolean }>(
      `SELECT s.person_id, s.state, s.qualified_until, s.confidentiality_agreed_at IS NOT NULL AS agreed
       FROM starter s JOIN person p ON p.id = s.person_id WHERE p.email = $1`,
      [email],
    )
  )[0];
const certificateOf = async (enrolmentId: string) =>
  (
    await app.sql<{ id: string; serial: string; withdrawn_at: Date | null }>('SELECT * FROM certificate WHERE enrolment_id = $1', [
      enrolmentId,
    ])
  )[0];

const qualificationOf = async (enrolmentId: string) =>
  (
    await app.sql<{ valid_from: Date; valid_until: Date; withdrawn_at: Date | null }>(
      'SELECT valid_from, valid_until, withdrawn_at FROM qualification WHERE enrolment_id = $1',
      [enrolmentId],
    )
  )[0];
/** Whatever this test is about; its neighbours live at other times, with the same clock. */
const sound = async () => {
  const breaches = breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()));
  return breaches.filter(({ name }) => /certificate|qualif|pass|result|request|promise/.test(name));
};

const modulesNow = async () => {
  const rows = await app.sql<{ nb: string }>(
    `SELECT m.value ->> 'nb' AS nb FROM course_type t, jsonb_array_elements(t.modules) AS m(value) WHERE t.id = $1`,
    [ground.typeId],
  );
  return rows.map(({ nb }) => nb);
};

describe('passing a course that qualifies', () => {
  it('is written out the same when the course type, the place and the office have other names', async () => {
    const { enrolmentId } = await aParticipant('Samme Bevis');
    await passed(enrolmentId);
    const { id = '' } = (await certificateOf(enrolmentId)) ?? {};
    const sheet = async () =>
      Buffer.from((await ground.kari.bytes(`/api/certificates/${id}/certificate.pdf?lang=nn`)).body).toString('base64');
    const [view, before] = [await ok(ground.kari.get(`/api/certificates/${id}`)), await sheet()];
    expect((await modulesNow()).length).toBeGreaterThan(0);
    const old = await app.sql<{ names: object; modules: object }>('SELECT names, modules FROM course_type WHERE id = $1', [ground.typeId]);
    await app.sql(`UPDATE course_type SET names = '{"nb": "Nytt", "nn": "Nytt", "en": "New"}', modules = '[]' WHERE id = $1`, [
      ground.typeId,
    ]);
    await app.sql(`UPDATE office SET name = 'Et annet kontor' WHERE id = $1`, [ground.officeId]);
    expect(await ok(ground.kari.get(`/api/certificates/${id}`))).toEqual(view);
    expect(await sheet()).toBe(before);
    await ok(setResult(enrolmentId, 'repeat'));
    expect(await refused(ground.kari.get(`/api/certificates/${id}/certificate.pdf`))).toMatchObject({ code: 'certificate.withdrawn' });
    await passed(enrolmentId);
    expect(await sheet()).toBe(before);
    await app.sql('UPDATE course_type SET names = $2, modules = $3 WHERE id = $1', [
      ground.typeId,
      old[0]?.names,
      JSON.stringify(old[0]?.modules),
    ]);
  });

  it('gives a certificate with a number and makes her a qualified starter', async () => {
    const { courseId, guest, enrolmentId } = await aParticipant('Bestått Deltaker');
    await ok(setResult(enrolmentId, 'passed'));
    await passed(enrolmentId);
    const starter = await starterOf(guest.email);
    // Passing is no promise of confidentiality: that is hers to give.
    expect(starter).toMatchObject({ state: 'qualified', agreed: false });
    expect(starter?.qualified_until?.getTime()).toBeGreaterThan(app.clock.now().getTime());
    expect((await mailsFor(ground, courseId, guest.email)).filter((kind) => kind === 'enrolment.certificate')).toHaveLength(1);
    const certificate = await certificateOf(enrolmentId);
    expect(certificate?.serial).toMatch(/^IG-2026-\d{6}-[0-9A-Z]{8}$/);
    expect(await guest.see()).toMatchObject({ state: 'attended', result: 'passed', certificateId: certificate?.id });
    const hers = await app.signedIn(starter?.person_id ?? '');
    const page = await ok(hers.get<CertificateView>(`/api/certificates/${certificate?.id ?? ''}`));
    expect(page).toMatchObject({ name: 'Bestått Deltaker', withdrawn: false, issuedOn: '2026-03-15', place: 'Nærbø' });
    expect(page.days).toHaveLength(2);
    expect(page.modules.map(({ nb }) => nb)).toEqual(await modulesNow());
    expect(await ok(ground.kari.get(`/api/certificates/${certificate?.id ?? ''}`))).toEqual(page);
  });

  it('numbers certificates one after the other, also when given at once', async () => {
    const people = [];
    for (const name of ['En', 'To', 'Tre', 'Fire']) {
      await moveTo(ground, '2026-01-12T08:00:00Z');
      people.push(await aParticipant(`${name} Samtidig`));
    }
    await Promise.all(people.map(({ enrolmentId }) => ok(setResult(enrolmentId, 'passed'))));
    await rewarded(ground);
    const rows = await app.sql<{ number: number }>(`SELECT split_part(serial, '-', 3)::int AS number FROM certificate ORDER BY serial`);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
  });

  it('shows a certificate to nobody else', async () => {
    const { enrolmentId } = await aParticipant('Privat Deltaker');
    await passed(enrolmentId);
    const path = `/api/certificates/${(await certificateOf(enrolmentId))?.id ?? ''}`;
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect(await refused(stranger.get(path))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().get(path))).toEqual({ status: 401, code: 'access.sign-in-needed' });
  });
});

describe('a result that is taken back at once', () => {
  it('has given nothing: no certificate, no mail, and she is in training as before', async () => {
    const { courseId, guest, enrolmentId } = await aParticipant('Piltast Deltaker');
    for (const result of ['passed', 'repeat', 'passed', 'not-passed']) await ok(setResult(enrolmentId, result));
    await rewarded(ground);
    expect(await certificateOf(enrolmentId)).toBeUndefined();
    expect(await starterOf(guest.email)).toMatchObject({ state: 'in-training', qualified_until: null });
    expect(await mailsFor(ground, courseId, guest.email)).not.toContain('enrolment.certificate');
    const trail = await app.sql(
      `SELECT action FROM audit_event e JOIN enrolment n ON n.id = $1 WHERE e.subject_id IN (n.id, n.person_id)
         AND action IN ('certificate.withdraw', 'starter.qualify', 'starter.lapse')`,
      [enrolmentId],
    );
    expect(trail).toEqual([]);
    expect(await sound()).toEqual([]);
  });

  it('waits ten minutes from the last time she passed', async () => {
    const { enrolmentId } = await aParticipant('Ventende Deltaker');
    await ok(setResult(enrolmentId, 'passed'));
    app.clock.advance({ minutes: 6 });
    await ok(setResult(enrolmentId, 'repeat'));
    await ok(setResult(enrolmentId, 'passed'));
    app.clock.advance({ minutes: 6 });
    await app.drain();
    expect(await certificateOf(enrolmentId)).toBeUndefined();
    expect(await sound()).toEqual([]);
    app.clock.advance({ minutes: 4 });
    await app.drain();
    expect(await certificateOf(enrolmentId)).toBeDefined();
  });
});

describe('a result of long ago', () => {
  it('is the office’s to correct, with a reason; toggled it gives the old right again and never a longer one', async () => {
    const { courseId, guest, enrolmentId } = await aParticipant('Gammel Deltaker');
    await passed(enrolmentId);
    await ok(ground.kari.put(`/api/staff/courses/${courseId}/completion`));
    const before = await qualificationOf(enrolmentId);
    expect(before?.valid_from.toISOString()).toBe('2026-03-15T15:00:00.000Z');
    await moveTo(ground, '2029-06-01T08:00:00Z');
    await app.drain();
    expect(await starterOf(guest.email)).toMatchObject({ state: 'lapsed' });
    const trainerId = await aStaffMember(app, 'trainer', ground.officeId);
    await app.sql(
      'INSERT INTO course_trainer (course_day_id, person_id, period) SELECT id, $2, period FROM course_day WHERE course_id = $1',
      [courseId, trainerId],
    );
    const trainer = await app.signedIn(trainerId);
    const path = `/api/staff/enrolments/${enrolmentId}/result`;
    expect(await refused(trainer.put(path, { result: 'not-passed', reason: 'Skrev feil' }))).toEqual({
      status: 409,
      code: 'result.closed',
    });
    expect(await refused(ground.kari.put(path, { result: 'not-passed' }))).toEqual({ status: 422, code: 'result.reason-needed' });
    expect((await peopleIn(ground, courseId))[0]?.can).toEqual(['correct-result']);
    await ok(ground.kari.put(path, { result: 'not-passed', reason: 'Skrev feil' }));
    await ok(ground.kari.put(path, { result: 'passed', reason: 'Skrev feil igjen' }));
    await rewarded(ground);
    expect(await qualificationOf(enrolmentId)).toEqual(before);
    expect(await starterOf(guest.email)).toMatchObject({ state: 'lapsed', qualified_until: before?.valid_until });
    expect(await sound()).toEqual([]);
  });
});

describe('changing a passed result', () => {
  it('takes certificate and qualification back; passing again gives the same number', async () => {
    const { guest, enrolmentId } = await aParticipant('Endret Deltaker');
    await passed(enrolmentId);
    const before = await certificateOf(enrolmentId);
    await ok(setResult(enrolmentId, 'not-passed'));
    expect((await certificateOf(enrolmentId))?.withdrawn_at).not.toBeNull();
    // She never had another: she is in training as before, and nothing has run out.
    expect(await starterOf(guest.email)).toMatchObject({ state: 'in-training', qualified_until: null });
    expect(await guest.see()).toMatchObject({ result: 'not-passed', certificateId: null });
    await passed(enrolmentId);
    expect(await certificateOf(enrolmentId)).toMatchObject({ serial: before?.serial, withdrawn_at: null });
    expect(await starterOf(guest.email)).toMatchObject({ state: 'qualified' });
  });
});
