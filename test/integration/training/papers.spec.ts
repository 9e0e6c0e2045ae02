import { randomUUID } from 'node:crypto';
import type { CertificateCheck, CertificateView, Done } from '@igang/contracts';
import { aStaffMember, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { readPdf } from '../../harness/pdf.ts';
import { aGround, aGuest, anOpenCourse, type Ground, type Guest, moveTo, peopleIn, rewarded, staffView } from './course-steps.ts';

const SAMI = 'Unjárgga-Deanu Máhtte-Ánde Biret Elle Ristiinná Guttormsen-Keskitalo Čáhčeravdda';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
beforeEach(() => moveTo(ground, '2026-01-12T08:00:00Z'));
afterAll(() => app.close());

async function aGraduate(name: string): Promise<{ courseId: string; guest: Guest; enrolmentId: string; certificate: CertificateView }> {
  const courseId = await anOpenCourse(ground);
  const guest = await aGuest(ground, courseId, name, { email: `${randomUUID()}@example.no` });
  await moveTo(ground, '2026-03-15T17:00:00Z');
  const enrolmentId = (await peopleIn(ground, courseId))[0]?.id ?? '';
  for (const { id } of (await staffView(ground, courseId)).days)
    await ok(ground.kari.put(`/api/staff/enrolments/${enrolmentId}/attendance/${id}`, { presence: 'present' }));
  await setResult(enrolmentId, 'passed');
  await rewarded(ground);
  const { certificateId } = await guest.see();
  const certificate = await ok(ground.kari.get<CertificateView>(`/api/certificates/${certificateId ?? ''}`));
  return { courseId, guest, enrolmentId, certificate };
}
const setResult = (enrolmentId: string, result: string) =>
  ok(ground.kari.put<Done>(`/api/staff/enrolments/${enrolmentId}/result`, { result }));
const check = (serial: string) => ok(app.anonymous().get<CertificateCheck>(`/api/certificate-checks/${encodeURIComponent(serial)}`));

describe('a file that cannot be had', () => {
  it('is refused as a page when a person opens its link, as problem details for a program', async () => {
    const courseId = await anOpenCourse(ground);
    const guest = await aGuest(ground, courseId, 'Kari Ås', { email: `${randomUUID()}@example.no` });
    await app.sql("UPDATE enrolment SET name = 'Kari 😀 <b>' WHERE email = $1", [guest.email]);
    const address = `/api/staff/courses/${courseId}/badges.pdf`;
    const page = await ground.kari.bytes(address, { accept: 'text/html,*/*', 'accept-language': 'nb' });
    const words = new TextDecoder().decode(page.body);
    expect([page.status, page.headers.get('content-type')]).toEqual([409, 'text/html; charset=utf-8']);
    expect(words).toContain('<html lang="nb">');
    expect(words).toContain('Skriftene våre mangler et tegn i «😀»');
    expect(await refused(ground.kari.get(address))).toEqual({ status: 409, code: 'document.letters' });
  });
});

describe('the certificate on paper', () => {
  it.each([
    { lang: 'nb', locale: 'nb-NO', title: 'Kursbevis', type: 'Igangsetterkurs', dates: 'Lørdag 14. og søndag 15. mars 2026' },
    { lang: 'nn', locale: 'nn-NO', title: 'Kursbevis', type: 'Igangsetjarkurs', dates: 'Laurdag 14. og søndag 15. mars 2026' },
    { lang: 'en', locale: 'en-GB', title: 'Course certificate', type: 'Starter course', dates: 'Saturday 14 and Sunday 15 March 2026' },
  ])('is a tagged PDF in $lang', async ({ lang, locale, title, type, dates }) => {
    const { certificate } = await aGraduate(`Áile Čižžan ${lang}`);
    const { status, headers, body } = await ground.kari.bytes(`/api/certificates/${certificate.id}/certificate.pdf?lang=${lang}`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-store']);
    const pdf = await readPdf(body);
    expect(pdf).toMatchObject({ pages: 1, isTagged: true, lang: locale, version: '1.7', title: `${title} ${certificate.serial}` });
    expect(pdf.tags.slice(0, 5)).toEqual([
      'Root',
      'Document',
      `H1: ${title}`,
      `P: Áile Čižžan ${lang}`,
      lang === 'en' ? 'P: has completed' : 'P: har fullført',
    ]);
    expect(pdf.tags).toContain(`P: ${type}`);
    expect(pdf.tags).toContain(`Span: ${dates} (12 ${{ nb: 'timer', nn: 'timar', en: 'hours' }[lang]})`);
    expect(pdf.tags).toContain('Span: Nærbø');
    expect(pdf.tags.at(-1)).toBe('Figure');
    expect(pdf.alts).toEqual([expect.stringContaining(`http://localhost:4300/bekreft-kursbevis/${certificate.serial}`)]);
    expect(pdf.text).toContain(certificate.serial);
    expect(Buffer.from(body).toString('latin1')).toMatch(/\/DisplayDocTitle true/);
  });

  it('is the same to the byte whenever it is written, for her, her link and the office', async () => {
    const { guest, certificate } = await aGraduate('Lik Hver Gang');
    const [row] = await app.sql<{ person_id: string }>('SELECT person_id FROM certificate WHERE id = $1', [certificate.id]);
    const path = `/api/certificates/${certificate.id}/certificate.pdf?lang=nb`;
    const first = Buffer.from((await ground.kari.bytes(path)).body);
    await moveTo(ground, '2027-05-01T09:00:00Z');
    const later = await Promise.all([ground.kari.bytes(path), (await app.signedIn(row?.person_id ?? '')).bytes(path)]);
    for (const { body } of later) expect(first.equals(Buffer.from(body))).toBe(true);
    await moveTo(ground, '2026-03-20T09:00:00Z');
    expect(first.equals(Buffer.from((await app.anonymous().bytes(`${guest.page}/certificate.pdf?lang=nb`)).body))).toBe(true);
  });

  it('has room for a long Sámi name', async () => {
    const { certificate } = await aGraduate(SAMI);
    const pdf = await readPdf((await ground.kari.bytes(`/api/certificates/${certificate.id}/certificate.pdf`)).body);
    expect(pdf.tags).toContain(`P: ${SAMI}`);
    expect(pdf.overflow).toBeLessThan(-30);
  });

  it('is written for nobody else, and not when it is withdrawn', async () => {
    const { guest, enrolmentId, certificate } = await aGraduate('Bare Hennes');
    const path = `/api/certificates/${certificate.id}/certificate.pdf`;
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect(await refused(stranger.get(path))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().get(path))).toEqual({ status: 401, code: 'access.sign-in-needed' });
    await setResult(enrolmentId, 'repeat');
    expect(await refused(ground.kari.get(path))).toEqual({ status: 410, code: 'certificate.withdrawn' });
    expect(await refused(app.anonymous().get(`${guest.page}/certificate.pdf`))).toEqual({ status: 410, code: 'certificate.withdrawn' });
  });
});

describe('checking a certificate', () => {
  const NO = { valid: false, type: null, year: null };

  it('tells that it is valid, what for and of which year, and no more', async () => {
    const { certificate } = await aGraduate('Sjekket Deltaker');
    const told = { valid: true, type: { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' }, year: 2026 };
    expect(await check(certificate.serial)).toEqual(told);
    expect(await check(` ${certificate.serial.toLowerCase().replaceAll('-', ' ')}`)).toEqual(told);
  });

  it('answers the same for one that was withdrawn, never was, or is no number', async () => {
    const { enrolmentId, certificate } = await aGraduate('Trukket Deltaker');
    await setResult(enrolmentId, 'not-passed');
    for (const serial of [certificate.serial, 'IG-2026-000001-00000000', 'IG-2026-000001', 'tull', '%00', "' OR 1=1"])
      expect(await check(serial)).toEqual(NO);
    await setResult(enrolmentId, 'passed');
    await rewarded(ground);
    expect(await check(certificate.serial)).toMatchObject({ valid: true });
  });

  it('cannot be done by guessing: thirty a minute', async () => {
    const second = await startApp();
    try {
      const statuses = [];
      for (let i = 0; i < 32; i++) statuses.push((await second.anonymous().get(`/api/certificate-checks/IG-2026-00000${i}`)).status);
      expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([30, 429]);
    } finally {
      await second.close();
    }
  });
});

describe('papers for the course day', () => {
  it('lists those with a place in a tagged table, with a box for each day', async () => {
    const courseId = await anOpenCourse(ground, { capacity: 40 });
    await aGuest(ground, courseId, 'Åse Ånestad', { phone: '+4791234567', postalCode: '4365' });
    await aGuest(ground, courseId, SAMI, { email: 'lang@example.no' });
    for (let i = 0; i < 33; i++) await aGuest(ground, courseId, `Deltaker Nummer ${i}`);
    const pdf = await readPdf((await ground.kari.bytes(`/api/staff/courses/${courseId}/participants.pdf?lang=nb`)).body);
    expect(pdf).toMatchObject({ isTagged: true, lang: 'nb-NO', pages: 2, title: 'Deltakerliste: Igangsetterkurs, Nærbø' });
    expect(pdf.tags.filter((tag) => tag.startsWith('TH: ')).slice(0, 6)).toEqual([
      'TH: Nr.',
      'TH: Navn',
      'TH: Sted',
      'TH: Telefon',
      'TH: 14.3.',
      'TH: 15.3.',
    ]);
    expect(pdf.tags.filter((tag) => tag === 'TH: Navn')).toHaveLength(1);
    expect(pdf.tags).toContain(`TH: ${SAMI}`);
    expect(pdf.tags.indexOf('TH: Åse Ånestad')).toBeGreaterThan(pdf.tags.indexOf(`TH: ${SAMI}`));
    expect(pdf.tags).toContain('TD: 912 34 567');
    expect(pdf.text).not.toContain('@');
    expect(pdf.overflow).toBeLessThan(0);
  });

  it('makes eight name badges to a sheet', async () => {
    const courseId = await anOpenCourse(ground);
    await aGuest(ground, courseId, SAMI, { email: 'lang2@example.no' });
    for (let i = 0; i < 8; i++) await aGuest(ground, courseId, `Navn Navnesen ${i}`);
    const pdf = await readPdf((await ground.kari.bytes(`/api/staff/courses/${courseId}/badges.pdf?lang=nn`)).body);
    expect(pdf).toMatchObject({ isTagged: true, lang: 'nn-NO', pages: 2 });
    expect(pdf.tags.filter((tag) => tag === 'Sect')).toHaveLength(9);
    expect(pdf.tags).toContain('P: Unjárgga-Deanu');
    expect(pdf.overflow).toBeLessThan(-20);
  });

  it('gives them to the trainer of the course and to nobody else', async () => {
    const trainerId = await aStaffMember(app, 'trainer', ground.officeId);
    const courseId = await anOpenCourse(ground, { trainerIds: [trainerId] });
    const other = await app.signedIn(await aStaffMember(app, 'trainer', ground.officeId));
    for (const paper of ['participants.pdf', 'badges.pdf']) {
      const path = `/api/staff/courses/${courseId}/${paper}`;
      expect((await (await app.signedIn(trainerId)).bytes(path)).status).toBe(200);
      expect(await refused(other.get(path))).toEqual({ status: 404, code: 'access.not-found' });
    }
  });
});
