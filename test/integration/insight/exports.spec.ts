import exceljs from 'exceljs';
import { aPerson, aStaffMember, aStarter, officeFor, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, peopleIn } from '../training/course-steps.ts';
import { aChoice, aQuestion } from '../training/question-steps.ts';
import { csvAsRead } from './export-readers.ts';

let app: TestApp;
let ground: Ground;
let courseId: string;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  courseId = await anOpenCourse(ground);
  await aGuest(ground, courseId, 'Ane Å', { phone: '+4791234567', email: 'ane@example.no' });
  await app.sql(`UPDATE enrolment SET name = '=HYPERLINK("http://x.example.no")' WHERE course_id = $1`, [courseId]);
  await aStarter(app, { name: 'Maria Her' });
  await aStarter(app, { name: 'Fremmed Der', officeId: await officeFor(app, '46') });
});
afterAll(() => app.close());

const linesOf = (bytes: Buffer): string[] => bytes.toString('utf8').split('\r\n');

/** A file as the coordinator gets it. */
const file = async (path: string) => {
  const { status, headers, body } = await ground.kari.bytes(path);
  return { status, headers, bytes: Buffer.from(body) };
};

describe('taking a list out', () => {
  it('gives a CSV that Norwegian Excel opens, in which nothing is run', async () => {
    const { status, headers, bytes } = await file(`/api/staff/exports/participants?courseId=${courseId}&lang=nb`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="deltakere-[a-z0-9-]+-2026-\d\d-\d\d\.csv"$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heading, first] = linesOf(bytes);
    expect(heading?.slice(1)).toBe(
      '"Navn";"E-post";"Telefon";"Postnummer";"Sted";"Status";"Resultat";"Meldte seg på";"14. mars 2026";"15. mars 2026"',
    );
    expect(first).toBe(`"'=HYPERLINK(""http://x.example.no"")";"ane@example.no";"'+4791234567";"";"";"Har plass";"";"2026-01-12";"";""`);
  });

  it('gives a workbook whose cells are text', async () => {
    const { bytes } = await file(`/api/staff/exports/participants?courseId=${courseId}&format=xlsx&lang=en`);
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes as never);
    const rows = book.worksheets[0]?.getSheetValues() as string[][];
    expect(rows[1]?.slice(1, 4)).toEqual(['Name', 'E-mail', 'Phone']);
    expect(rows[2]?.slice(1, 4)).toEqual(['=HYPERLINK("http://x.example.no")', 'ane@example.no', '+4791234567']);
  });

  it.each(['starters', 'courses', 'groups'])("gives a coordinator her own office's %s, with the filters of the list", async (kind) => {
    const { status, bytes } = await file(`/api/staff/exports/${kind}?lang=nb`);
    expect(status).toBe(200);
    expect(bytes.toString()).not.toContain('Fremmed Der');
    expect(linesOf(bytes).length).toBe({ starters: 4, courses: 3, groups: 2 }[kind]);
    const state = { starters: 'retired', courses: undefined, groups: 'ended' }[kind];
    if (state !== undefined) expect(linesOf((await file(`/api/staff/exports/${kind}?state=${state}`)).bytes).length).toBe(2);
  });

  it("is written down, and another office's is not found", async () => {
    const taken = await app.sql<{ action: string; office_id: string | null }>(
      `SELECT action, office_id FROM audit_event WHERE action LIKE 'export.%' AND actor_person_id = $1 ORDER BY at, id LIMIT 2`,
      [ground.kariId],
    );
    expect(taken).toEqual([
      { action: 'export.participants', office_id: ground.officeId },
      { action: 'export.participants', office_id: ground.officeId },
    ]);
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    for (const path of [`participants?courseId=${courseId}`, `starters?officeId=${ground.officeId}`])
      expect(await refused(stranger.get(`/api/staff/exports/${path}`))).toEqual({ status: 404, code: 'access.not-found' });
    const trainer = await app.signedIn(await aStaffMember(app, 'trainer', ground.officeId));
    expect((await trainer.get('/api/staff/exports/starters')).status).toBe(404);
    expect((await (await app.signedIn(await aPerson(app))).get('/api/staff/exports/starters')).status).toBe(404);
  });

  it('has a column for each question, with what was chosen in words, the national office without what is sensitive', async () => {
    const id = await anOpenCourse(ground);
    const food = await aQuestion(ground, id, 'Mat og allergi', { sensitivity: 'sensitive', retentionDays: 30 });
    const bus = await aChoice(ground, id, 'Kommer du med buss?');
    const why = await aQuestion(ground, id, '=1+1');
    await aQuestion(ground, id, 'Ingen har svart på dette');
    const answers = { [food]: 'Nøtter; melk', [bus]: 'nei', [why]: '@SUM(A1)' };
    await aGuest(ground, id, 'Eva Svar', { email: 'eva@example.no', answers });
    await aGuest(ground, id, 'Ola Uten', { email: 'ola@example.no', answers: {} });
    const people = async (lang: string) =>
      csvAsRead((await file(`/api/staff/exports/participants?courseId=${id}&lang=${lang}`)).bytes).map((row) =>
        row.map(({ text }) => text),
      );
    const [heading, eva, ola] = await people('nb');
    expect(heading?.slice(-5)).toEqual(['15. mars 2026', 'Mat og allergi', 'Kommer du med buss?', "'=1+1", 'Ingen har svart på dette']);
    expect(eva?.slice(-4)).toEqual(['Nøtter; melk', 'Nei', "'@SUM(A1)", '']);
    expect(ola?.slice(0, 2)).toEqual(['Ola Uten', 'ola@example.no']);
    expect(ola?.slice(-4)).toEqual(['', '', '', '']);
    expect((await people('en'))[1]).toContain('No');
    const national = await app.signedIn(await aStaffMember(app, 'national', ground.officeId));
    const theirs = Buffer.from((await national.bytes(`/api/staff/exports/participants?courseId=${id}&lang=nb`)).body).toString();
    expect(theirs).toContain('Kommer du med buss?');
    expect(theirs).not.toMatch(/allergi|Nøtter/);
    expect(await peopleIn(ground, id)).toHaveLength(2);
  });

  it('goes through a long list some hundred rows at a time', async () => {
    await app.sql(
      `WITH p AS (INSERT INTO person (id, name, email, created_at)
         SELECT gen_random_uuid(), 'Lang Liste ' || n, 'lang' || n || '@example.no', now() FROM generate_series(1, 1200) n RETURNING id)
       INSERT INTO starter (person_id, office_id, state, state_changed_at, lat, lon) SELECT id, $1, 'applicant', now(), 58.7, 5.6 FROM p`,
      [ground.officeId],
    );
    const { bytes } = await file('/api/staff/exports/starters?q=Lang%20Liste');
    expect(linesOf(bytes).length).toBe(1202);
  });
});
