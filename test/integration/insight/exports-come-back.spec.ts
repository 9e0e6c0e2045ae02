import type { Language } from '@igang/contracts';
import { Email, line, personName, Phone, PostalCode } from '@igang/contracts';
import { readWrittenName } from '@igang/domain';
import fc from 'fast-check';
import { aStaffMember, courseTypeId, officeFor, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse, type Ground } from '../training/course-steps.ts';
import { csvAsRead, type ReadSheet, workbookAsRead } from './export-readers.ts';
import { text } from '../platform/nasty-text.ts';
import { rowsOf, type Target, uploaded } from '../transfer/import-steps.ts';
import { aQuestion } from '../training/question-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

const FORMATS = ['csv', 'xlsx'] as const;
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
const RUNS = { numRuns: 4, endOnFailure: true } as const;

async function file(kind: string, query: Readonly<Record<string, string>>, client = ground.kari): Promise<Buffer> {
  const { status, body } = await client.bytes(`/api/staff/exports/${kind}?${new URLSearchParams(query).toString()}`);
  expect(status).toBe(200);
  return Buffer.from(body);
}

/** What is in a file, with the guard that text files have taken off as our own door does, and nothing that a program would run. */
async function cellsIn(bytes: Buffer, format: (typeof FORMATS)[number]): Promise<string[][]> {
  const sheet: ReadSheet = format === 'csv' ? csvAsRead(bytes) : await workbookAsRead(bytes);
  return sheet.map((row) =>
    row.map(({ text: cell, isText }) => {
      if (!isText) expect(cell).toMatch(/^\d*$/);
      if (format === 'csv') expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      return format === 'csv' ? cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '') : cell;
    }),
  );
}

interface Wanted {
  readonly columns: readonly number[];
  readonly wanted: readonly (readonly string[])[];
  readonly client?: Ground['kari'];
}
/** The columns that hold the values are the same in every format and language. */
async function comesBack(kind: string, query: Readonly<Record<string, string>>, { columns, wanted, client = ground.kari }: Wanted) {
  for (const format of FORMATS)
    for (const lang of LANGUAGES) {
      const [, ...rows] = await cellsIn(await file(kind, { ...query, format, lang }, client), format);
      const found = rows.map((row) => columns.map((column) => row[column] ?? ''));
      expect({ format, lang, rows: found.toSorted() }).toEqual({ format, lang, rows: wanted.map((row) => [...row]).toSorted() });
    }
}

const anOffice = async (county: string) => {
  const officeId = await officeFor(app, county);
  return { officeId, client: await app.signedIn(await aStaffMember(app, 'coordinator', officeId)) };
};

describe('what goes out', () => {
  it(
    'is read back as it is by other programs: people of a course with their answers, and the words they were asked with',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 8, maxLength: 30 }), text, async (people, label) => {
          const courseId = await anOpenCourse(ground, { capacity: 50 });
          const questionId = await aQuestion(ground, courseId, 'Spørsmål');
          await app.sql(`UPDATE question SET words = jsonb_build_object('nb', jsonb_build_object('label', $2::text)) WHERE id = $1`, [
            questionId,
            label,
          ]);
          await app.sql(
            `WITH p AS (SELECT gen_random_uuid() AS id, one->>0 AS name, one->>1 AS said, n FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS x(one, n)),
             e AS (INSERT INTO enrolment (id, course_id, name, email, language, state, source, applied_at, state_changed_at, arrival)
               SELECT id, $1, name, 'p' || n || '@example.no', 'nb', 'cancelled', 'public', now(), now(), n FROM p)
           SELECT`,
            [courseId, JSON.stringify(people)],
          );
          await app.sql(
            `INSERT INTO enrolment_answer (enrolment_id, question_id, value, answered_at)
           SELECT e.id, $3, to_jsonb(one->>1), now() FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS x(one, n)
           JOIN enrolment e ON e.course_id = $1 AND e.arrival = n`,
            [courseId, JSON.stringify(people), questionId],
          );
          await comesBack('participants', { courseId }, { columns: [0, 10], wanted: people });
          const [headings] = await cellsIn(await file('participants', { courseId, lang: 'nb' }), 'csv');
          expect(headings?.at(-1)).toBe(label);
        }),
        RUNS,
      ),
    120_000,
  );

  it(
    'is read back as it is: groups',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(text, { minLength: 5, maxLength: 25 }),
          fc.constantFrom('03', '15', '18', '34'),
          async (names, county) => {
            const { officeId } = await anOffice(county);
            const national = await app.signedIn(await aStaffMember(app, 'national', await nationalId()));
            await app.sql('DELETE FROM self_help_group WHERE office_id = $1', [officeId]);
            await app.sql(
              `INSERT INTO self_help_group (id, office_id, name, municipality_code, form, expected_size, contact_email, state, starts_time, ends_time, state_changed_at, created_at, lat, lon)
           SELECT gen_random_uuid(), $1, name, (SELECT m.code FROM municipality m JOIN office_county oc USING (county_code) WHERE oc.office_id = $1 LIMIT 1),
             'physical', 6, 'x@example.no', 'forming', '18:00', '20:00', now(), now(), 60, 10 FROM jsonb_array_elements_text($2::jsonb) AS x(name)`,
              [officeId, JSON.stringify(names)],
            );
            await comesBack('groups', { officeId }, { columns: [0], wanted: names.map((name) => [name]), client: national });
          },
        ),
        RUNS,
      ),
    120_000,
  );
});

const nationalId = async () => (await app.sql<{ id: string }>("SELECT id FROM office WHERE kind = 'national'"))[0]?.id ?? '';

/** As the doors of page and API let them in. */
const accepted = <T>(schema: { safeParse: (value: unknown) => { success: boolean; data?: T } }, value: unknown): T | undefined => {
  const outcome = schema.safeParse(value);
  return outcome.success ? outcome.data : undefined;
};
const name = fc.tuple(text, fc.constantFrom('', ' Nordmann', 'å')).map(([one, more]) => accepted(personName(120), one + more) ?? 'Kari');
const local = fc.constantFrom('kari', "o'hara", '=1', '+x', '-', "'=a", '{}', 'a.b', '#', '007', '1e5', 'å'.normalize('NFC'));
const email = fc.tuple(local, fc.nat(1e9)).map(([one, n]) => accepted(Email, `${one}${n}@example.no`) ?? `p${n}@example.no`);
const phone = fc
  .constantFrom('', '+47 912 34 567', '02468', '00 47 22 33 44 55', '+46701234567', '0046 70 123 45 67')
  .map((one) => accepted(Phone, one) ?? null);
const postalCode = fc.constantFrom('0150', '4365', '9990', null).map((one) => (one === null ? null : accepted(PostalCode, one)));
const person = fc.record({ name, email, phone, postal_code: postalCode });
const people = fc.uniqueArray(person, { minLength: 10, maxLength: 30, selector: (one) => one.email.toLowerCase() });

describe('what goes out can come in', () => {
  const refusedIn = async (target: Target, client: Ground['kari'], bytes: Buffer) => {
    const id = await uploaded(app, client, target, bytes);
    const rows = await rowsOf(client, id);
    return { rows: rows.length, refused: rows.filter(({ outcome, notes }) => outcome === 'refused' || notes.length > 0), id };
  };
  const parsed = (id: string) =>
    app.sql<Record<string, string | null>>(
      `SELECT parsed->>'name' AS name, parsed->>'email' AS email, parsed->>'phone' AS phone, parsed->>'postalCode' AS postal_code
       FROM import_row WHERE batch_id = $1 ORDER BY 2`,
      [id],
    );

  it.each(FORMATS)(
    'people of a course, as %s: nobody is refused, nothing of hers is lost',
    (format) =>
      fc.assert(
        fc.asyncProperty(people, async (all) => {
          const [from, to] = [await anOpenCourse(ground, { capacity: 50 }), await anOpenCourse(ground, { capacity: 50 })];
          await app.sql(
            `INSERT INTO enrolment (id, course_id, name, email, phone, postal_code, language, state, source, applied_at, state_changed_at)
           SELECT gen_random_uuid(), $1, name, email, phone, postal_code, 'nb', 'cancelled', 'public', now(), now()
           FROM jsonb_to_recordset($2::jsonb) AS x(name text, email text, phone text, postal_code text)`,
            [from, JSON.stringify(all)],
          );
          for (const lang of LANGUAGES) {
            const target: Target = { kind: 'participants', officeId: ground.officeId, courseId: to };
            const { rows, refused, id } = await refusedIn(
              target,
              ground.kari,
              await file('participants', { courseId: from, format, lang }),
            );
            expect({ rows, refused }).toEqual({ rows: all.length, refused: [] });
            const wanted = all.map((one) => ({ ...one, name: accepted(personName(120), readWrittenName(one.name)) ?? '' }));
            expect((await parsed(id)).toSorted(byEmail)).toEqual(wanted.toSorted(byEmail));
          }
        }),
        RUNS,
      ),
    120_000,
  );

  it.each(FORMATS)(
    'starters, as %s, with a home and without, into another office',
    (format) =>
      fc.assert(
        fc.asyncProperty(people, async (all) => {
          const [from, to] = [await anOffice('50'), await anOffice('46')];
          await app.sql('DELETE FROM starter WHERE office_id = $1', [from.officeId]);
          await app.sql(
            `WITH p AS (INSERT INTO person (id, name, email, phone, postal_code, created_at)
             SELECT gen_random_uuid(), name, email, phone, postal_code, now()
             FROM jsonb_to_recordset($2::jsonb) AS x(name text, email text, phone text, postal_code text)
             ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone, postal_code = excluded.postal_code RETURNING id)
           INSERT INTO starter (person_id, office_id, state, state_changed_at, lat, lon) SELECT id, $1, 'applicant', now(), 63, 10 FROM p`,
            [from.officeId, JSON.stringify(all)],
          );
          for (const lang of LANGUAGES) {
            const bytes = await file('starters', { officeId: from.officeId, format, lang }, from.client);
            const { rows, refused } = await refusedIn({ kind: 'starters', officeId: to.officeId }, to.client, bytes);
            expect({ rows, refused }).toEqual({ rows: all.length, refused: [] });
          }
        }),
        RUNS,
      ),
    120_000,
  );

  it.each(FORMATS)('courses that are over, as %s, into another office', async (format) => {
    const [from, to] = [await anOffice('39'), await anOffice('56')];
    const typeId = await courseTypeId(app);
    const venues = fc.sample(text, { numRuns: 40, seed: 7 }).map((one) => accepted(line(120), one) ?? 'Lokale');
    await app.sql(
      `WITH v AS (INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon)
         SELECT gen_random_uuid(), $1, name, name, '3110', 59, 10 FROM jsonb_array_elements_text($3::jsonb) AS x(name) RETURNING id)
       INSERT INTO course (id, office_id, course_type_id, venue_id, state, capacity, minimum_places, enrolment_deadline, first_day, starts_at, ends_at, last_arrival, created_at)
       SELECT gen_random_uuid(), $1, $2, id, 'completed', 12, 1, '2025-01-01', '2025-01-04', '2025-01-04T09:30Z', '2025-01-05T15:00Z', 0, '2024-01-01' FROM v`,
      [from.officeId, typeId, JSON.stringify(venues)],
    );
    for (const lang of LANGUAGES) {
      const bytes = await file('courses', { officeId: from.officeId, format, lang }, from.client);
      const { refused, id } = await refusedIn({ kind: 'courses', officeId: to.officeId }, to.client, bytes);
      expect(refused).toEqual([]);
      const [hours] = await app.sql(
        `SELECT DISTINCT parsed->>'startsAt' AS s, parsed->>'endsAt' AS e, parsed->>'postalCode' AS p FROM import_row WHERE batch_id = $1`,
        [id],
      );
      expect(hours).toEqual({ s: '10:30', e: '16:00', p: '3110' });
    }
  });
});

const byEmail = (a: { email?: string | null }, b: { email?: string | null }) => ((a.email ?? '') < (b.email ?? '') ? -1 : 1);
