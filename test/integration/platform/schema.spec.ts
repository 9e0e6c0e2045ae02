import { DataSource } from 'typeorm';
import { migrate } from '../../../backend/src/platform/database.ts';
import { startApp, type TestApp } from '../../harness/app.ts';
import { createEmptyDatabase } from '../../harness/database.ts';
import { ownerOf } from '../../statements/table-owners.ts';

/**
 * Constraints, indexes and what is said of a table are SQL's alone: entities are shapes (CONTRIBUTING), so TypeORM would like to drop what it does
 * not know. Everything else it would change is a difference between an entity and the schema.
 */
const SQL_KNOWS_BETTER = /DROP (?:CONSTRAINT|INDEX)|^COMMENT ON TABLE/;

function generated(dataSource: DataSource) {
  return dataSource.entityMetadatas.flatMap((entity) =>
    entity.columns.filter(({ generatedType }) => generatedType === 'STORED').map((column) => ({ entity, column })),
  );
}

describe('the schema', () => {
  let app: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    app = await startApp();
    dataSource = app.app.get(DataSource);
  });
  afterAll(() => app.close());

  it('has nothing to migrate the second time', async () => {
    const database = await createEmptyDatabase();
    try {
      await migrate(database.url);
      expect(await migrate(database.url)).toEqual([]);
    } finally {
      await database.drop();
    }
  });

  it('has the shape that the entities say', async () => {
    // TypeORM keeps the expressions of generated columns in a table of its own; ours are in the migrations.
    await dataSource.query('CREATE TABLE typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)');
    for (const { entity, column } of generated(dataSource)) {
      const row = [app.database.name, 'public', entity.tableName, 'GENERATED_COLUMN', column.databaseName, column.asExpression];
      await dataSource.query(
        'INSERT INTO typeorm_metadata (database, schema, "table", type, name, value) VALUES ($1, $2, $3, $4, $5, $6)',
        row,
      );
    }
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => !SQL_KNOWS_BETTER.test(query))).toEqual([]);
    await dataSource.query('DROP TABLE typeorm_metadata');
  });

  const told = () =>
    dataSource.query<{ name: string; said: string }[]>(
      "SELECT relname AS name, coalesce(obj_description(oid, 'pg_class'), '') AS said FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace",
    );

  it('says of every table what a row is, who writes it and how long it lives', async () => {
    const tables = await told();
    // Whoever makes a table writes COMMENT ON TABLE in the same migration, as 0220 does.
    const silent = tables
      .filter(({ said }) => !/^\S.*\. Written by [a-z/-]+\. \S.*\.$/.test(said))
      .map(({ name }) => `COMMENT ON TABLE ${name} IS …`);
    expect(silent).toEqual([]);
  });

  it('names in each comment the room that writes the table', async () => {
    const rooms = (await told()).map(({ name, said }) => ({ name, room: /Written by ([a-z/-]+)\./.exec(said)?.[1], owner: ownerOf(name) }));
    const stale = rooms.filter(({ room, owner }) => room !== owner);
    const whatToDo = ({ name, room, owner }: (typeof rooms)[number]) =>
      `COMMENT ON TABLE ${name} says "Written by ${room ?? '…'}", but test/statements/table-owners.ts says ${owner ?? 'nobody'}: write the comment anew in a new migration, as 0231 does`;
    expect(stale.map(whatToDo)).toEqual([]);
  });

  it('says of every view what a row is and who keeps it', async () => {
    const views = await dataSource.query<{ name: string; said: string }[]>(
      "SELECT relname AS name, coalesce(obj_description(oid, 'pg_class'), '') AS said FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace",
    );
    expect(views.length).toBeGreaterThan(1);
    // Whoever makes a view writes COMMENT ON VIEW in the same migration, as 0232 does.
    const silent = views
      .filter(({ name, said }) => !/^\S.*\. Kept by [a-z/-]+\.$/.test(said) || !said.endsWith(` Kept by ${ownerOf(name) ?? 'nobody'}.`))
      .map(
        ({ name }) =>
          `COMMENT ON VIEW ${name} IS '… Kept by ${ownerOf(name) ?? 'nobody: name its room in test/statements/table-owners.ts'}.'`,
      );
    expect(silent).toEqual([]);
  });

  it('has an entity for every table of ours', async () => {
    const tables = await dataSource.query<{ name: string }[]>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    const known = new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName));
    // The migration ledger is read by no use case; better-auth reads its own tables itself.
    const others = tables.map(({ name }) => name).filter((name) => name !== 'migration' && !name.startsWith('auth_'));
    expect(others.filter((name) => !known.has(name))).toEqual([]);
  });
});
