import { aStarter, officeFor, startApp, type TestApp } from '../../harness/index.ts';
import { csv, rowsOf, uploaded } from './import-steps.ts';
import { aGround } from '../training/course-steps.ts';

/** What has happened lies not ahead, whoever writes it down and by which way. */
let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('a day on which something happened', () => {
  it.each([
    [
      'a qualification',
      "INSERT INTO qualification (id, person_id, valid_from, valid_until) VALUES (gen_random_uuid(), $1, '2098-03-12', '2101-03-12')",
    ],
    [
      'a promise',
      `INSERT INTO confidentiality_promise (id, person_id, given_on, how, text_version, recorded_at, recorded_by_id)
       VALUES (gen_random_uuid(), $1, '2062-03-12', 'office', 'paper', now(), $1)`,
    ],
  ])('is refused by the database for %s that lies ahead', async (_, sql) => {
    const starter = await aStarter(app, { officeId: await officeFor(app) });
    await expect(app.sql(sql, [starter])).rejects.toThrow(/check constraint/);
  });

  it('is of the century it must be, and a right lasts no lifetime', async () => {
    const ground = await aGround(app);
    const file = csv(
      'Navn;E-post;Postnr;Godkjent fra;Godkjent til',
      'A A;a1@example.no;4365;12.03.98;',
      'B B;b1@example.no;4365;1.6.25;01.06.28',
      'C C;c1@example.no;4365;13.01.26;',
      'D D;d1@example.no;4365;12.01.2026;',
      'E E;e1@example.no;4365;;1.1.2098',
    );
    const id = await uploaded(app, ground.kari, { kind: 'starters', officeId: ground.officeId }, file);
    const rows = await rowsOf(ground.kari, id);
    expect(rows.map(({ outcome, problems }) => [outcome, ...problems.map(({ code }) => code)])).toEqual([
      ['new'],
      ['new'],
      ['refused', 'in-the-future'],
      ['new'],
      ['refused', 'too-far-ahead'],
    ]);
    const dates = rows.flatMap(({ values }) => values.filter(({ field }) => field.startsWith('qualified')).map(({ written }) => written));
    expect(dates.filter(Boolean)).toEqual(['1998-03-12', '2025-06-01', '2028-06-01', '2026-01-12']);
  });
});
