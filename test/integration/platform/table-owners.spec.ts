import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { createDatabase } from '../../harness/database.ts';
import { sampleProgram } from '../../statements/sample-program.ts';
import { programOf, statementsOf } from '../../statements/statements-of.ts';
import { foreignWrites, needless, OWNS } from '../../statements/table-owners.ts';
import { type Write, writesOfEntities, writesOfStatements } from '../../statements/writes.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

describe('every table', () => {
  let writes: readonly Write[];
  beforeAll(() => {
    const program = programOf(`${ROOT}/backend/tsconfig.json`);
    writes = [...writesOfStatements(statementsOf(program, ROOT, 'backend/src/')), ...writesOfEntities(program, ROOT, 'backend/src/')];
  }, 300_000);

  it('is one room’s', async () => {
    const database = await createDatabase();
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const rows: { name: string }[] = await source.query(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = \'public\' ORDER BY tablename COLLATE "C"',
    );
    await source.destroy();
    await database.drop();
    expect(Object.values(OWNS).flat().toSorted()).toEqual(rows.map(({ name }) => name));
  });

  it('is written by the room that owns it, and by nobody else', () => {
    expect(writes.length).toBeGreaterThan(200);
    expect(foreignWrites(writes)).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    expect(needless(writes)).toEqual([]);
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
