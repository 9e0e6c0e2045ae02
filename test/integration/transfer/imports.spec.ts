import { randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Created, StaffCourse } from '@igang/contracts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aPerson, aStaffMember, aStarter, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse, type Ground, peopleIn } from '../training/course-steps.ts';
import { csv, done, rowsOf, seen, type Target, uploaded, uploadPath, xlsx } from './import-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

const onCourse = (courseId: string): Target => ({ kind: 'participants', officeId: ground.officeId, courseId });
const starters = (): Target => ({ kind: 'starters', officeId: ground.officeId });
const courses = (): Target => ({ kind: 'courses', officeId: ground.officeId });
const sound = async () => breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()));

describe('participants from a file', () => {
  it('are read, judged and written by the same rules as the form, and undone', async () => {
    const courseId = await anOpenCourse(ground, { capacity: 2 });
    await aPerson(app, { name: 'Kjent Person', email: 'kjent@example.no' });
    const id = await uploaded(
      app,
      ground.kari,
      onCourse(courseId),
      csv(
        '\uFEFFNavn;E-post;Mobil;Postnr;Målform',
        'Kåre Ås;kare@example.no;912 34 567;4365;nynorsk',
        'Kjent Person;KJENT@example.no;91234568;150;',
        'Tredje Person;tredje@example.no;;;',
        'Kåre Ås;kare@example.no;;;',
        '=cmd|calc;formel@example.no;;;',
        ';uten.navn@example.no;;;',
        'Feil Post;ikke-en-adresse;;9999;klingon',
        'Ukjent Sted;sted@example.no;;9999;',
      ),
    );
    const before = await seen(ground.kari, id);
    expect(before).toMatchObject({
      state: 'checked',
      rows: 8,
      encoding: 'utf-8',
      separator: ';',
      mapping: { name: 0, email: 1, phone: 2, postalCode: 3, language: 4 },
      // Somebody with us, but not with this office: not told before she is met.
      counts: { new: 4, matched: 0, changed: 0, skipped: 1, refused: 3 },
      freePlaces: 2,
      can: ['map', 'start', 'cancel'],
    });
    const wrong = (await rowsOf(ground.kari, id)).filter(({ problems }) => problems.length > 0);
    expect(wrong.map(({ number, problems }) => [number, problems.map(({ column, code }) => `${column ?? '-'}:${code}`)])).toEqual([
      [5, ['-:doubled']],
      [6, ['Navn:formula']],
      [7, ['Navn:missing']],
      [8, ['E-post:format']],
    ]);
    const [inEnglish] = await rowsOf(ground.kari, id, 'outcome=skipped', 'en');
    expect(inEnglish?.problems[0]?.text).toBe('Also in row 2. Only the first is taken.');
    expect(await peopleIn(ground, courseId)).toEqual([]);

    const after = await done(app, ground.kari, id, 'start');
    expect(after).toMatchObject({ state: 'done', progress: 0, can: ['undo'] });
    expect((await peopleIn(ground, courseId)).map(({ name, state }) => [name, state])).toEqual([
      ['Kåre Ås', 'confirmed'],
      ['Kjent Person', 'confirmed'],
      ['Tredje Person', 'waitlisted'],
      ['Ukjent Sted', 'waitlisted'],
    ]);
    expect(app.mailbox.to('kare@example.no').map(({ subject }) => subject)).toEqual([expect.stringContaining('Plassen er din')]);
    expect(await app.sql('SELECT DISTINCT source FROM enrolment WHERE course_id = $1', [courseId])).toEqual([{ source: 'import' }]);
    expect(await sound()).toEqual([]);

    const third = (await peopleIn(ground, courseId)).find(({ name }) => name === 'Kåre Ås');
    await ok(ground.kari.put(`/api/staff/enrolments/${third?.id ?? ''}/cancellation`, { reason: 'Meldte fra' }));
    await app.drain();
    const undone = await done(app, ground.kari, id, 'reversal');
    // Kåre was touched, and people stay with the sign-ups that say they were told.
    expect(undone).toMatchObject({ state: 'undone', undone: { cancelled: 3 }, can: [] });
    expect(undone.undone?.kept).toBeGreaterThan(0);
    expect((await peopleIn(ground, courseId)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
    expect(await ok(ground.kari.get<StaffCourse>(`/api/staff/courses/${courseId}`))).toMatchObject({ taken: 0, waiting: 0 });
    expect(await sound()).toEqual([]);
  });

  it('who look like somebody known wait for a person to say so', async () => {
    const courseId = await anOpenCourse(ground);
    const guest = csv('Navn;E-post;Telefon', 'Turid Tvil;turid@gammel.example.no;90011223');
    await done(app, ground.kari, await uploaded(app, ground.kari, onCourse(courseId), guest), 'start');
    const other = await anOpenCourse(ground);
    const again = csv('Navn;E-post;Telefon', 'turid tvil;turid@ny.example.no;+47 900 11 223', 'Ny Person;ny@example.no;');
    const id = await uploaded(app, ground.kari, onCourse(other), again);
    expect(await seen(ground.kari, id)).toMatchObject({ undecided: 1, counts: { new: 2 } });
    expect(await refused(ground.kari.put(`/api/staff/imports/${id}/start`))).toEqual({ status: 409, code: 'import.undecided' });
    const [row] = await rowsOf(ground.kari, id, 'undecided=true');
    expect(row?.suggestion).toMatchObject({ name: 'Turid Tvil', email: 'turid@gammel.example.no', alike: 'both' });
    await ok(ground.kari.put(`/api/staff/imports/${id}/rows/${row?.number ?? 0}/decision`, { same: true }));
    await done(app, ground.kari, id, 'start');
    expect((await peopleIn(ground, other)).map(({ email }) => email)).toEqual(['turid@gammel.example.no', 'ny@example.no']);
  });
});

describe('starters from a file', () => {
  it('become what their dates say, are renewed by a later date, and are gone after undo', async () => {
    const sheet = await xlsx([
      ['Fornavn', 'Etternavn', 'E-post', 'Postnummer', 'Godkjent fra', 'Godkjent til'],
      [
        'Gro',
        'Gyldig',
        'gro@example.no',
        4365,
        new Date('2025-05-01T00:00:00Z'),
        { formula: 'E2+730', result: new Date('2027-05-01T00:00:00Z') },
      ],
      ['Una', 'Utløpt', { richText: [{ text: 'una@' }, { text: 'example.no' }] }, '4365', '1.2.2020', '1.2.2023'],
      ['Siv', 'Søker', 'siv@example.no', '4365', null, null],
      ['Bak', 'Fram', 'bak@example.no', '4365', '1.2.2025', '1.2.2024'],
    ] as never);
    const id = await uploaded(app, ground.kari, starters(), sheet);
    expect(await seen(ground.kari, id)).toMatchObject({ encoding: 'xlsx', separator: null, counts: { new: 3, refused: 1 } });
    await done(app, ground.kari, id, 'start');
    const states = () =>
      app.sql(
        `SELECT p.name, s.state, to_char(s.qualified_until AT TIME ZONE 'Europe/Oslo' - interval '1 s', 'YYYY-MM-DD') AS until
         FROM starter s JOIN person p ON p.id = s.person_id WHERE p.email = ANY ('{gro@example.no,una@example.no,siv@example.no}') ORDER BY p.name`,
      );
    expect(await states()).toEqual([
      { name: 'Gro Gyldig', state: 'qualified', until: '2027-05-01' },
      { name: 'Siv Søker', state: 'applicant', until: null },
      { name: 'Una Utløpt', state: 'lapsed', until: '2023-02-01' },
    ]);
    expect(await sound()).toEqual([]);

    const renewal = csv(
      'Navn,E-post,Postnr,Godkjent til',
      'Una Utløpt,una@example.no,4365,1.2.2029',
      'Gro Gyldig,gro@example.no,4365,1.2.2026',
    );
    const renewing = await uploaded(app, ground.kari, starters(), renewal);
    expect(await seen(ground.kari, renewing)).toMatchObject({ separator: ',', counts: { changed: 1, skipped: 1 } });
    await done(app, ground.kari, renewing, 'start');
    expect((await states())[2]).toMatchObject({ state: 'qualified', until: '2029-02-01' });
    await done(app, ground.kari, renewing, 'reversal');
    expect((await states())[2]).toMatchObject({ state: 'lapsed', until: '2023-02-01' });
    const undone = await done(app, ground.kari, id, 'reversal');
    expect(undone.undone).toEqual({ removed: 8, cancelled: 0, kept: 0 });
    expect(await states()).toEqual([]);
    expect(await sound()).toEqual([]);
  });
});

describe('old courses from a file', () => {
  it('are recorded as held, at a venue that is found or made, never twice and never in an occupied room', async () => {
    const file = csv(
      'Kurstype\tDato\tTil dato\tSted\tPostnr\tPlasser',
      'igangsetterkurs\t4.5.2024\t5.5.2024\tNærbø frivilligsentral\t4365\t12',
      'Igangsetterkurs\t1.6.2024\t2.6.2024\tNytt sted\t4365\t',
      'Igangsetterkurs\t1.6.2024\t2.6.2024\tNytt sted\t4365\t',
      'Sjonglering\t1.6.2024\t\tNytt sted\t4365\t',
      'Igangsetterkurs\t1.6.2031\t2.6.2031\tNytt sted\t4365\t',
    );
    const id = await uploaded(app, ground.kari, courses(), file);
    expect(await seen(ground.kari, id)).toMatchObject({ separator: '\t', counts: { new: 2, skipped: 1, refused: 2 } });
    await done(app, ground.kari, id, 'start');
    const again = await uploaded(app, ground.kari, courses(), file);
    expect(await seen(ground.kari, again)).toMatchObject({ counts: { new: 0, skipped: 3, refused: 2 } });
    const held = `SELECT c.state, v.name FROM course c JOIN venue v ON v.id = c.venue_id WHERE c.first_day < '2025-01-01' ORDER BY c.first_day`;
    expect(await app.sql(held)).toEqual([
      { state: 'completed', name: 'Nærbø frivilligsentral' },
      { state: 'completed', name: 'Nytt sted' },
    ]);
    const twice = await uploaded(
      app,
      ground.kari,
      courses(),
      csv('Type;Dato;Sted;Postnr', 'kveldskurs;4.5.2024;Nærbø frivilligsentral;4365'),
    );
    await done(app, ground.kari, twice, 'start');
    expect((await rowsOf(ground.kari, twice))[0]?.problems[0]?.code).toBe('course.room-taken');
    expect(await sound()).toEqual([]);
    expect((await done(app, ground.kari, id, 'reversal')).undone).toEqual({ removed: 3, cancelled: 0, kept: 0 });
    expect(await app.sql(held)).toEqual([]);
  });
});

describe('files that are not what they should be', () => {
  const windows = Buffer.from('Navn;E-post;Postnr\r\nBø;bo@example.no;4365', 'latin1');
  it.each([
    ['Windows-1252', windows, 'windows-1252', 'Bø'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFNavn;E-post;Postnr\r\nBø;bo@example.no;4365', 'utf16le'), 'utf-16le', 'Bø'],
    ['UTF-16 without', Buffer.from('Navn;E-post;Postnr\r\nBø;bo@example.no;4365', 'utf16le'), 'utf-16le', 'Bø'],
    ['a separator that says itself', csv('sep=,', 'Navn,E-post,Postnr', 'Bø,bo@example.no,4365'), 'utf-8', 'Bø'],
    ['quotes, breaks and semicolons in cells', csv('Navn;E-post;Postnr', '"Bø; ""Bo""\r\nBy";bo@example.no;4365'), 'utf-8', 'Bø; "Bo" By'],
  ])('%s is read', async (_, file, encoding, name) => {
    const id = await uploaded(app, ground.kari, starters(), file);
    expect(await seen(ground.kari, id)).toMatchObject({ encoding, rows: 1 });
    expect((await rowsOf(ground.kari, id))[0]?.values[0]?.given).toBe(name);
  });

  const bomb = () => zipWith('xl/sharedStrings.xml', deflateRawSync(Buffer.alloc(50 * 1024 * 1024), { level: 1 }));
  it.each([
    ['empty', () => Buffer.alloc(0), 'file.empty'],
    ['only blank lines', () => csv('', '  ', ''), 'file.empty'],
    ['only headings', () => csv('Navn;E-post;Postnr'), 'file.headings-only'],
    ['300 columns', () => csv(Array.from({ length: 300 }, (_, i) => `K${i}`).join(';'), 'x'), 'file.too-wide'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 2, 3]), 'file.unreadable'],
    ['half a zip', () => Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'file.unreadable'],
    ['old Excel', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file.old-excel'],
    ['a zip bomb', bomb, 'file.swells'],
  ])('%s is refused, and nothing is stored', async (_, file, code) => {
    const [before] = await app.sql<{ n: number }>('SELECT count(*)::int AS n FROM import_batch');
    expect(await refused(ground.kari.upload(uploadPath(starters()), file()))).toEqual({ status: 422, code });
    expect(await app.sql('SELECT count(*)::int AS n FROM import_batch')).toEqual([before]);
  });

  it('too large is refused on the way in', async () => {
    const huge = Buffer.alloc(21 * 1024 * 1024, 'x;y\n');
    expect(await refused(ground.kari.upload(uploadPath(starters()), huge))).toEqual({ status: 413, code: 'request.too-large' });
  });

  it('is the same import when sent again with its key, and refused with another file', async () => {
    const [key, file] = [randomUUID(), csv('Navn;E-post;Postnr', 'A;a@example.no;4365')];
    const first = await ok(ground.kari.upload<Created>(uploadPath(starters()), file, { key }));
    expect(await ok(ground.kari.upload<Created>(uploadPath(starters()), file, { key }))).toEqual(first);
    const other = csv('Navn;E-post;Postnr', 'B;b@example.no;4365');
    expect(await refused(ground.kari.upload(uploadPath(starters()), other, { key }))).toEqual({ status: 422, code: 'idempotency.reused' });
  });
});

describe('whose imports', () => {
  it("are another office's are not found, and JSON is no file", async () => {
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect(await refused(stranger.upload(uploadPath(starters()), csv('a', 'b')))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().upload(uploadPath(starters()), csv('a', 'b')))).toEqual({
      status: 401,
      code: 'access.sign-in-needed',
    });
    expect(await refused(ground.kari.post(uploadPath(starters()), {}))).toEqual({ status: 415, code: 'request.media-type' });
  });

  it('do not tell whether an address is known elsewhere', async () => {
    const elsewhere = await aStarter(app, { name: 'Anna Annensteds', officeId: await officeFor(app, '46') });
    await app.sql("UPDATE person SET email = 'anna@example.no' WHERE id = $1", [elsewhere]);
    const file = csv(
      'Navn;E-post;Mobil;Postnr;Godkjent til',
      'Anna A;anna@example.no;91234599;4365;01.06.2028',
      'Ukjent U;ukjent.u@example.no;;4365;',
    );
    const id = await uploaded(app, ground.kari, starters(), file);
    expect((await rowsOf(ground.kari, id)).map(({ outcome, problems }) => [outcome, problems])).toEqual([
      ['new', []],
      ['new', []],
    ]);
    const after = await done(app, ground.kari, id, 'start');
    expect(after.counts).toMatchObject({ new: 1, refused: 1 });
    expect(await app.sql('SELECT phone FROM person WHERE id = $1', [elsewhere])).toEqual([{ phone: null }]);
  });

  it('forget what the file said after thirty days', async () => {
    const id = await uploaded(app, ground.kari, starters(), csv('Navn;E-post;Postnr', 'Glemt Person;glemt@example.no;4365'));
    app.clock.advance({ days: 30 });
    await app.drain();
    expect(await app.sql('SELECT cells, parsed, key FROM import_row WHERE batch_id = $1', [id])).toEqual([
      { cells: [], parsed: null, key: null },
    ]);
  });
});

/** A zip file of one entry whose content is already packed. */
function zipWith(name: string, packed: Buffer): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
