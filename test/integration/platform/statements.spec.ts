import pg from 'pg';
import type ts from 'typescript';
import { INVARIANTS } from '../../../backend/src/insight/audit/audit.ts';
import { RETENTION } from '../../../backend/src/insight/retention/retention.ts';
import { createDatabase, type TestDatabase } from '../../harness/database.ts';
import { codeOfBackend } from '../../statements/code.ts';
import { Describer } from '../../statements/described.ts';
import { needlesslyPublished, unpublished } from '../../statements/foreign-reads.ts';
import { PUBLISHED } from '../../statements/published.ts';
import { readsOfStatements, readsOfViews } from '../../statements/reads.ts';
import { rowProblems } from '../../statements/row-types.ts';
import { sampleProgram } from '../../statements/sample-program.ts';
import { type Statement, statementsOf } from '../../statements/statements-of.ts';
import { foreignWrites, needless, OWNS } from '../../statements/table-owners.ts';
import { type Write, writesOfEntities, writesOfStatements } from '../../statements/writes.ts';
import { CHECKS, type WordCheck, wordChecks } from '../../words/checks.ts';
import { buildOnlyWords, ONLY_WORDS, wordProblem } from '../../words/only-words.ts';

/** Files that send what others have written, or what is made of a table's columns; all else is made of constants. */
const PASS_ON = [
  'platform/statement.ts',
  'platform/transaction.ts',
  'platform/unit-of-work.ts',
  'platform/database.ts', // a migration's file
  'organisation/identity/auth.ts', // what better-auth asks
  'insight/exports/stream-export.ts', // a list's own statement as a cursor: exports.spec.ts runs each
  'insight/retention/sweep.ts', // RETENTION
  'insight/audit/audit.ts', // INVARIANTS
  'insight/audit/audit-command.ts',
  'insight/backup/script.ts', // every table the database names, with its columns
  'insight/backup/restore.ts', // what a backup holds, and its tables
  'transfer/beginning/begin-command.ts', // setup-code.ts
  'demo/seed/write.ts', // columns of the rows that are written
  'demo/seed/stage.ts', // the statements of its callers
  'demo/seed/snapshot.ts', // every table the database names, with its columns
];

describe('every statement of the code', () => {
  let database: TestDatabase;
  let describer: Describer;
  let ofWords: Describer;
  let checks: readonly WordCheck[];
  let checker: ts.TypeChecker;
  let statements: readonly Statement[];
  beforeAll(async () => {
    const code = codeOfBackend();
    checker = code.program.getTypeChecker();
    statements = code.statements;
    database = await createDatabase();
    describer = await Describer.on(database.url);
    checks = await columnsTakeOnlyWords();
    ofWords = await Describer.on(`${database.url}?options=-c%20search_path%3D${ONLY_WORDS},public`);
  }, 300_000);
  afterAll(async () => {
    await describer.end();
    await ofWords.end();
    await database.drop();
  });

  it('is made of constants: what a request says goes in as a parameter', () => {
    expect(statements.length).toBeGreaterThan(500);
    const unknown = statements.filter(({ texts }) => texts.length === 0).map(({ at }) => at);
    expect(unknown.filter((at) => !PASS_ON.some((file) => at.startsWith(`backend/src/${file}:`)))).toEqual([]);
  });

  it('is one that the migrated database understands, and gives the rows that the code takes it to give', async () => {
    const problems = new Set<string>();
    for (const { at, texts, row } of statements)
      for (const text of texts) for (const problem of await problemsOf(text, row)) problems.add(`${at}: ${problem}`);
    expect([...problems]).toEqual([]);
  }, 300_000);

  it('that waits in a list is understood as well: what is forgotten at night, what the audit looks for', async () => {
    const problems: string[] = [];
    for (const { name, statement } of LISTED) for (const problem of await problemsOf(statement)) problems.push(`${name}: ${problem}`);
    expect(problems).toEqual([]);
  });

  it('compares a column with words that it has, and writes no others: a state that is misspelt, or no longer there, is none', async () => {
    const sent = statements.flatMap(({ at, texts }) => texts.map((text) => ({ name: at, statement: text })));
    const problems = new Set<string>();
    for (const { name, statement } of [...sent, ...LISTED])
      for (const problem of await wordProblems(statement)) problems.add(`${name}: ${problem}`);
    expect([...problems]).toEqual([]);
  }, 300_000);

  it('is found when it says what is no word of its column', async () => {
    const found: string[] = [];
    for (const text of MISSPELT) found.push(...(await wordProblems(text)));
    const [kinds, states] = ["'national', 'district'", "'waiting', 'running', 'done', 'cancelled', 'failed'"];
    expect(found).toEqual([
      `'runing' is no word of matching_run.state, which has ${states}`,
      `'ready' is no word of matching_run.state, which has ${states}`,
      `'undone' is no word of matching_run.state, which has ${states}`,
      `'region' is no word of office.kind, which has ${kinds}`,
    ]);
  });

  it('is found when it is wrong, with what to do', async () => {
    const sample = sampleProgram(WRONG);
    const found: string[][] = [];
    for (const { texts, row } of statementsOf(sample, '/sample', ''))
      found.push(texts[0] === undefined ? [] : await problemsOf(texts[0], row, sample.getTypeChecker()));
    expect(found).toEqual([
      ['column "nam" does not exist'],
      ['the row has "title", the statement gives no such column', 'the statement gives "name", the row does not have it'],
      ['"since" is timestamptz, the row says string'],
      [], // not made of constants: the first test names it
    ]);
  });

  async function columnsTakeOnlyWords(): Promise<WordCheck[]> {
    const url = new URL(process.env['IGANG_TEST_ADMIN_URL'] ?? '');
    url.pathname = database.name;
    const admin = new pg.Client({ connectionString: url.href });
    await admin.connect();
    const { rows } = await admin.query<{ of: string; definition: string }>(CHECKS);
    await buildOnlyWords(admin, wordChecks(rows));
    await admin.end();
    return wordChecks(rows);
  }

  async function wordProblems(text: string): Promise<string[]> {
    const described = await ofWords.describe(text);
    return 'problem' in described ? [wordProblem(described.problem, checks)] : [];
  }

  async function problemsOf(text: string, row?: ts.Type, types = checker): Promise<string[]> {
    const described = await describer.describe(text);
    if ('problem' in described) return [described.problem];
    return row === undefined ? [] : rowProblems(types, row, described.columns);
  }
});

describe('every table', () => {
  let database: TestDatabase;
  let statements: readonly Statement[];
  let writes: readonly Write[];
  beforeAll(async () => {
    ({ statements, writes } = codeOfBackend());
    database = await createDatabase();
  }, 300_000);
  afterAll(() => database.drop());

  it('and every view is one room’s', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') ORDER BY relname",
    );
    await client.end();
    expect(Object.values(OWNS).flat().toSorted()).toEqual(rows.map(({ name }) => name));
  });

  it('is written by the room that owns it, and by nobody else', () => {
    expect(writes.length).toBeGreaterThan(200);
    expect(foreignWrites(writes)).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    expect(needless(writes)).toEqual([]);
  });

  it('is read by other rooms only where its own publishes the column, and every such column is read', async () => {
    const reads = [...(await readsOfStatements(database.url, statements)), ...(await readsOfViews(database.url))];
    expect(reads.length).toBeGreaterThan(8000);
    expect(unpublished(reads, PUBLISHED)).toEqual([]);
    expect(needlesslyPublished(reads, PUBLISHED)).toEqual([]);
  }, 120_000);

  it('that is read past its owner is told, with what to do', async () => {
    const sample = sampleProgram(READ_PAST_THE_OWNER, '/sample/backend/src/training/demand/wrong.ts');
    const reads = await readsOfStatements(database.url, statementsOf(sample, '/sample', ''));
    const published = { enrolment: { everybody: 'id state', 'groups/groups': 'email source' }, venue: { 'training/demand': 'name' } };
    const what = 'Ask a function of training/enrolments (its index.ts), read a view that it keeps, or let it publish the column';
    expect(unpublished(reads, published)).toEqual([
      `backend/src/training/demand/wrong.ts:4, backend/src/training/demand/wrong.ts:5: training/demand reads training/enrolments's enrolment.email. ${what} in test/statements/published.ts`,
    ]);
    expect(needlesslyPublished(reads, published)).toEqual([
      'groups/groups reads enrolment.email no more: take it out of test/statements/published.ts',
      'groups/groups reads enrolment.source no more: take it out of test/statements/published.ts',
      'training/demand reads venue.name no more: take it out of test/statements/published.ts',
    ]);
  });

  it('that is read by a view of another room is read by that room, and told like any other', async () => {
    const other = await createDatabase();
    try {
      const client = new pg.Client({ connectionString: other.url });
      await client.connect();
      await client.query(A_VIEW_PAST_THE_OWNER);
      await client.end();
      expect(unpublished(await readsOfViews(other.url), PUBLISHED)).toEqual([
        "backend/src/groups/assignments/ (view begun_group): groups/assignments reads organisation/identity's person.created_at. Ask a function of organisation/identity (its index.ts), read a view that it keeps, or let it publish the column in test/statements/published.ts",
      ]);
    } finally {
      await other.drop();
    }
  });

  it('that is written past its owner is told, with what to do', () => {
    const sample = sampleProgram(PAST_THE_OWNER, '/sample/backend/src/groups/sessions/wrong.ts');
    const found = [...writesOfStatements(statementsOf(sample, '/sample', '')), ...writesOfEntities(sample, '/sample', '')];
    const what =
      "is groups/groups's: call a function of that room (its index.ts) instead; where that arrow would go up, name the file and the reason in EXCEPTIONS of test/statements/table-owners.ts";
    const lines = [9, 10, 11, 12, 13];
    expect(foreignWrites(found)).toEqual(
      lines.map((line) => `backend/src/groups/sessions/wrong.ts:${line} writes self_help_group, which ${what}`),
    );
  });
});

/** Statements that wait in a list. */
const LISTED = [
  ...RETENTION.map(({ class: name, statement }) => ({ name, statement })),
  ...INVARIANTS.map(({ name, sql }) => ({ name, statement: sql })),
];

const MISSPELT = [
  "SELECT id FROM matching_run WHERE state IN ('waiting', 'runing')",
  "WITH r AS (SELECT state FROM matching_run) SELECT CASE r.state WHEN 'ready' THEN 1 END FROM r WHERE r.state <> 'done'",
  "UPDATE matching_run m SET state = 'undone' FROM office o WHERE o.id = m.office_id",
  "INSERT INTO office (id, name, kind) SELECT $1, $2, 'region'",
  "SELECT id FROM matching_run WHERE state IS DISTINCT FROM 'failed' AND step || ' on' = 'cover on'",
];

const WRONG = `
  declare const tx: { query<Row>(sql: string, parameters?: unknown[]): Row[] };
  export function faults(id: string): void {
    tx.query<{ name: string }>('SELECT nam FROM office');
    tx.query<{ title: string }>('SELECT name FROM office');
    tx.query<{ since: string }>('SELECT state_changed_at AS since FROM self_help_group');
    tx.query<{ name: string }>(\`SELECT name FROM office WHERE id = '\${id}'\`);
  }`;

const READ_PAST_THE_OWNER = `
  declare const tx: { query(sql: string): void };
  export function past(): void {
    tx.query("SELECT e.id FROM (SELECT id, email FROM enrolment WHERE state = 'confirmed') AS e WHERE e.email = $1");
    tx.query('WITH known AS (SELECT id, email FROM enrolment) SELECT id FROM known ORDER BY email');
  }`;

const A_VIEW_PAST_THE_OWNER = `
  CREATE OR REPLACE VIEW begun_group AS
    SELECT x.person_id, a.group_id, p.created_at AS since
    FROM assignment_starter x JOIN assignment a ON a.id = x.assignment_id JOIN person p ON p.id = x.person_id`;

const PAST_THE_OWNER = `
  declare function Entity(name: string): ClassDecorator;
  @Entity('self_help_group') class Group { id = ''; }
  declare class Repository<T> { update(where: object, to: Partial<T>): void; }
  declare class EntityManager { insert(entity: unknown, row: object): void; }
  declare const tx: { manager: EntityManager; query(sql: string): void };
  declare const groups: Repository<Group>;
  export function past(): void {
    tx.query("UPDATE self_help_group SET state = 'ended'");
    tx.query('WITH gone AS (DELETE FROM self_help_group RETURNING id) SELECT id FROM gone');
    tx.query('INSERT INTO self_help_group AS g (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET id = excluded.id');
    tx.manager.insert(Group, {});
    groups.update({}, {});
    tx.query('SELECT id FROM self_help_group FOR UPDATE; UPDATE group_session SET number = 1');
  }`;
