import type { CertificateView, Done } from '@igang/contracts';
import { aStaffMember, officeFor, ok, refused, startApp, type TestApp } from '../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, type Guest, mailsFor, moveTo, peopleIn, staffView } from './course-steps.ts';

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
    await ok(setResult(enrolmentId, 'passed'));
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
    await ok(setResult(enrolmentId, 'passed'));
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
    await ok(setResult(enrolmentId, 'passed'));
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
    const rows = await app.sql<{ number: number }>(`SELECT split_part(serial, '-', 3)::int AS number FROM certificate ORDER BY serial`);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
  });

  it('shows a certificate to nobody else', async () => {
    const { enrolmentId } = await aParticipant('Privat Deltaker');
    await ok(setResult(enrolmentId, 'passed'));
    const path = `/api/certificates/${(await certificateOf(enrolmentId))?.id ?? ''}`;
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect(await refused(stranger.get(path))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().get(path))).toEqual({ status: 401, code: 'access.sign-in-needed' });
  });
});

describe('changing a passed result', () => {
  it('takes certificate and qualification back; passing again gives the same number', async () => {
    const { guest, enrolmentId } = await aParticipant('Endret Deltaker');
    await ok(setResult(enrolmentId, 'passed'));
    const before = await certificateOf(enrolmentId);
    await ok(setResult(enrolmentId, 'not-passed'));
    expect((await certificateOf(enrolmentId))?.withdrawn_at).not.toBeNull();
    expect(await starterOf(guest.email)).toMatchObject({ state: 'lapsed', qualified_until: null });
    expect(await guest.see()).toMatchObject({ result: 'not-passed', certificateId: null });
    await ok(setResult(enrolmentId, 'passed'));
    expect(await certificateOf(enrolmentId)).toMatchObject({ serial: before?.serial, withdrawn_at: null });
    expect(await starterOf(guest.email)).toMatchObject({ state: 'qualified' });
  });
});
