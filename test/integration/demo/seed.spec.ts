import { instantOf } from '@igang/domain';
import pg from 'pg';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { obstacleTo } from '../../../backend/src/demo/seed/index.ts';
import { seedDemo } from '../../../backend/src/demo/seed/seed.ts';
import { fillWithDemo } from '../../harness/demo.ts';
import { createDatabase, type TestDatabase } from '../../harness/database.ts';

const TODAY = '2026-11-22';
/** Playing one takes its time: the days of the other tests, a leap day, and a New Year's Day by another seed. */
const OTHER = { today: '2027-01-01', seed: 2 };
const DEMOS = [{ today: TODAY }, { today: '2026-01-12' }, { today: '2028-02-29' }, OTHER];

interface Demo {
  readonly database: TestDatabase;
  readonly query: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

async function demo(
  wish: { today?: string; seed?: number; size?: number } = {},
  fill: (database: TestDatabase) => Promise<void> = (database) => fillWithDemo(database, wish),
): Promise<Demo> {
  const database = await createDatabase();
  await fill(database);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    database,
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) => (await client.query(sql, [...parameters])).rows as Row[],
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

/** One number for the content of every table the seed writes. */
async function fingerprint({ query }: Demo): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('migration') ORDER BY 1`,
  );
  const prints: string[] = [];
  for (const { name } of tables) {
    const [row] = await query<{ print: string }>(
      `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS print FROM "${name}" t`,
    );
    prints.push(`${name} ${row?.print ?? ''}`);
  }
  return prints;
}

async function count({ query }: Demo, from: string): Promise<number> {
  const [row] = await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`);
  return row?.n ?? -1;
}

describe('the demo data', () => {
  let first: Demo;
  beforeAll(async () => {
    first = await demo();
  }, 240_000);
  afterAll(() => first.close());

  it('is the same for the same seed and day', async () => {
    const again = await demo({}, ({ url }) => seedDemo(url, { today: TODAY, seed: 1, size: 1, says: () => undefined }));
    expect(await fingerprint(again)).toEqual(await fingerprint(first));
    await again.close();
  }, 240_000);

  it('has the same contact points on another day, and others for another seed', async () => {
    const points = async (wish: { today: string; seed?: number }) => {
      const made = await demo(wish);
      const rows = await made.query('SELECT name, municipality_code, phone FROM contact_point ORDER BY name, phone');
      await made.close();
      return rows;
    };
    const known = await points({ today: TODAY });
    expect(await points({ today: '2026-01-12' })).toEqual(known);
    expect(await points(OTHER)).not.toEqual(known);
  }, 240_000);

  it('is of the size of the real organisation', async () => {
    const held = `course c JOIN course_type t ON t.id = c.course_type_id WHERE t.code = 'igangsetterkurs' AND c.first_day < '${TODAY}'`;
    for (const year of [1, 2, 3]) {
      expect(
        await count(
          first,
          `${held} AND c.first_day >= date '${TODAY}' - 365 * ${year} AND c.first_day < date '${TODAY}' - 365 * ${year - 1}`,
        ),
      ).toBeGreaterThan(15);
    }
    expect(await count(first, 'contact_point')).toBe(117);
    expect(await count(first, 'starter')).toBeGreaterThan(240);
    expect(await count(first, 'starter')).toBeLessThan(480);
    expect(await count(first, 'self_help_group')).toBeGreaterThan(215);
    expect(await count(first, 'self_help_group')).toBeLessThan(260);
  });

  it('has every state of courses, starters, groups, needs, questions and follow-ups', async () => {
    const states = async (table: string) =>
      (await first.query<{ state: string }>(`SELECT DISTINCT state FROM ${table} ORDER BY 1`)).map(({ state }) => state);
    expect(await states('course')).toEqual(['cancelled', 'closed', 'completed', 'draft', 'held', 'open', 'published']);
    expect(await states('starter')).toEqual(['applicant', 'in-training', 'lapsed', 'paused', 'qualified', 'retired']);
    expect(await states('self_help_group')).toHaveLength(9);
    expect(await states('assignment')).toHaveLength(6);
    expect(await states('assignment_request')).toEqual(['accepted', 'declined', 'expired', 'open']);
    expect(await states('follow_up')).toEqual(['call-task', 'done', 'dropped', 'due', 'planned', 'reminded', 'unknown']);
  });

  it('gives every office groups without a starter, unanswered questions, missing logs and calls to make', async () => {
    const stuck = await first.query<{ office: string; without: number; asked: number; unlogged: number; calls: number }>(
      `SELECT o.name AS office,
         (SELECT count(*)::int FROM self_help_group g JOIN assignment a ON a.group_id = g.id WHERE g.office_id = o.id AND a.state = 'needed') AS without,
         (SELECT count(*)::int FROM self_help_group g JOIN assignment a ON a.group_id = g.id JOIN assignment_request r ON r.assignment_id = a.id
          WHERE g.office_id = o.id AND r.state = 'open') AS asked,
         (SELECT count(*)::int FROM self_help_group g JOIN group_session s ON s.group_id = g.id
          WHERE g.office_id = o.id AND g.state = 'with-starter' AND s.state = 'planned' AND s.date < $1) AS unlogged,
         (SELECT count(*)::int FROM self_help_group g JOIN follow_up f ON f.group_id = g.id WHERE g.office_id = o.id AND f.state = 'call-task') AS calls
       FROM office o WHERE o.kind = 'district'`,
      [TODAY],
    );
    expect(stuck).toHaveLength(7);
    for (const { without, asked, unlogged, calls } of stuck) expect(Math.min(without, asked, unlogged, calls)).toBeGreaterThan(0);
  });

  it('tells about Maria, who has a log to write, a group at three of four and a question to answer', async () => {
    const groups = await first.query<{ held: number; budget: number; unlogged: number }>(
      `SELECT a.budget::int, count(*) FILTER (WHERE s.state = 'held')::int AS held, count(*) FILTER (WHERE s.state = 'planned' AND s.date < $1)::int AS unlogged
       FROM person p JOIN assignment_starter x ON x.person_id = p.id AND x.ended_at IS NULL JOIN assignment a ON a.id = x.assignment_id
       JOIN group_session s ON s.assignment_id = a.id WHERE p.email = 'maria.saether@example.no' GROUP BY a.id ORDER BY held`,
      [TODAY],
    );
    expect(groups).toEqual([
      { held: 1, budget: 4, unlogged: 1 },
      { held: 3, budget: 4, unlogged: 0 },
    ]);
    expect(
      await count(
        first,
        `assignment_request r JOIN person p ON p.id = r.person_id WHERE p.email = 'maria.saether@example.no' AND r.state = 'open'`,
      ),
    ).toBe(1);
  });

  it('has names in Sámi, addresses nobody owns and telephones nobody answers', async () => {
    const [names] = await first.query<{ all: string }>(
      `SELECT string_agg(name, ' ') AS all FROM (SELECT name FROM person UNION ALL SELECT name FROM contact_point) n`,
    );
    for (const letter of 'šđŧŋáž') expect(names?.all).toContain(letter);
    expect(await count(first, `person WHERE email !~ '^[a-z0-9.]+@example\\.no$' OR phone !~ '^\\+470'`)).toBe(0);
  });

  it('breaks no invariant, on whatever day it is made', async () => {
    for (const wish of DEMOS) {
      const made = await demo(wish);
      const breaches = breachesIn(await auditInvariants(made.query, instantOf(wish.today, '12:00')));
      expect({ wish, breaches }).toEqual({ wish, breaches: [] });
      await made.close();
    }
  }, 360_000);

  it('grows by parts, each with people and rooms of its own', async () => {
    const twice = await demo({ size: 2 });
    expect(await count(twice, 'contact_point')).toBe(234);
    expect(await count(twice, `role_grant WHERE role = 'coordinator'`)).toBe(7);
    expect(await count(twice, `person WHERE name IN ('Maria Sæther', 'Solveig Undheim', 'Torill Aase')`)).toBe(3);
    expect(breachesIn(await auditInvariants(twice.query, instantOf(TODAY, '12:00')))).toEqual([]);
    await twice.close();
  });

  it('is made only where there is ground and nobody yet', async () => {
    expect(await obstacleTo(first.database.url)).toBe('people');
    const bare = await createDatabase();
    expect(await obstacleTo(bare.url)).toBeUndefined();
    await bare.drop();
  });
});
