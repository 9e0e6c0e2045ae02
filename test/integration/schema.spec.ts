import { ENTITIES } from '../../backend/src/entities.ts';
import { createDataSource, migrate } from '../../backend/src/platform/database.ts';
import { createEmptyDatabase, type TestDatabase } from '../harness/database.ts';

/**
 * Constraints and indexes are SQL's alone: entities are shapes (CONTRIBUTING), so TypeORM would like to drop what it does
 * not know. Everything else it would change is a difference between an entity and the schema.
 */
const SQL_KNOWS_BETTER = /DROP (?:CONSTRAINT|INDEX)/;

describe('the schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createEmptyDatabase();
    await migrate(database.url);
  });
  afterAll(() => database.drop());

  it('has nothing to migrate the second time', async () => {
    expect(await migrate(database.url)).toEqual([]);
  });

  it('has the shape that the entities say', async () => {
    const dataSource = await createDataSource({ url: database.url, pool: 2, entities: ENTITIES }).initialize();
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query).filter((query) => !SQL_KNOWS_BETTER.test(query))).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('has an entity for every table of ours', async () => {
    const dataSource = await createDataSource({ url: database.url, pool: 2, entities: ENTITIES }).initialize();
    try {
      const tables = await dataSource.query<{ name: string }[]>(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
      );
      const known = new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName));
      // The migration ledger is read by no use case; better-auth reads its own tables itself.
      const others = tables.map(({ name }) => name).filter((name) => name !== 'migration' && !name.startsWith('auth_'));
      expect(others.filter((name) => !known.has(name))).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });
});
