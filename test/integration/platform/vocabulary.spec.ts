import pg from 'pg';
import { createDatabase, type TestDatabase } from '../../harness/database.ts';
import { CHECKS, vocabularyProblems, type WordCheck, wordChecks } from '../../words/checks.ts';
import { listsOfTheDomain, VOCABULARY } from '../../words/vocabulary.ts';

/** A state, kind, outcome or language is written once, in libs/domain; what the database lets a column hold is held to it. */
describe('the words that the database allows', () => {
  let database: TestDatabase;
  let checks: readonly WordCheck[];
  beforeAll(async () => {
    database = await createDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ of: string; definition: string }>(CHECKS);
    await client.end();
    checks = wordChecks(rows);
  });
  afterAll(() => database.drop());

  it('are those of the domain', () => {
    expect(checks.length).toBeGreaterThan(50);
    expect(vocabularyProblems(checks, VOCABULARY, listsOfTheDomain())).toEqual([]);
  });

  it('are languages by the one type alone', () => {
    const languages = [...(listsOfTheDomain()['LANGS'] ?? [])].sort().join();
    expect(checks.filter(({ words }) => [...words].sort().join() === languages).map(({ of }) => of)).toEqual(['language']);
  });

  it('are found when they are others, with what to do', () => {
    const found = vocabularyProblems(
      [
        { of: 'enrolment.state', words: ['applied', 'asleep'] },
        { of: 'venue.kind', words: ['hall', 'church'] },
      ],
      { 'enrolment.state': 'ENROLMENT_STATES', 'course.form': 'COURSE_FORMS' },
      { ENROLMENT_STATES: ['applied', 'confirmed'] },
    );
    expect(found).toEqual([
      "enrolment.state: ENROLMENT_STATES has 'confirmed', the database refuses it: widen its CHECK in a new migration",
      "enrolment.state: the database allows 'asleep', which ENROLMENT_STATES does not have: add it there, or narrow the CHECK in a new migration",
      "venue.kind may hold 'hall', 'church': write them as a list in libs/domain, and add it to test/words/vocabulary.ts",
      'course.form has no CHECK of words: give it one in a new migration, or take its row out of test/words/vocabulary.ts',
    ]);
  });
});
