import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createDatabase } from '../../harness/database.ts';
import { sampleProgram } from '../../statements/sample-program.ts';
import { programOf } from '../../statements/statements-of.ts';
import { COLUMNS, type DatabaseColumn, entityColumns, entityProblems } from '../../words/entity-columns.ts';
import { listsOfTheDomain, VOCABULARY } from '../../words/vocabulary.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

async function columnsOfTheDatabase(): Promise<DatabaseColumn[]> {
  const database = await createDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<DatabaseColumn>(COLUMNS);
  await client.end();
  await database.drop();
  return rows;
}

/** TypeORM takes a property's type on trust; `schema.spec.ts` compares what is given to the decorators. */
describe("an entity's properties", () => {
  it('hold what their columns may: the words of the domain, and nothing where the database lets it be', async () => {
    const files = globSync(`${ROOT}backend/src/**/*.{entity,entities}.ts`);
    const program = programOf(`${ROOT}backend/tsconfig.json`, files);
    const entities = entityColumns(program, files, (file) => file.slice(ROOT.length));
    expect(entities.length).toBeGreaterThan(700);
    const held = { checker: program.getTypeChecker(), columns: await columnsOfTheDatabase() };
    expect(entityProblems(entities, { ...held, vocabulary: VOCABULARY, lists: listsOfTheDomain() })).toEqual([]);
  }, 120_000);

  it('are found where they hold something else, with what to do', () => {
    const sample = `declare const Entity: any, Column: any;
@Entity('door')
class Door {
  @Column('text') state!: string;
  @Column('text', { array: true }) keys!: ('steel' | 'brass')[];
  @Column('date', { name: 'hung_on' }) hungOn!: string;
  @Column('date', { name: 'oiled_on', nullable: true }) oiledOn!: string | null;
  @Column('text') handle!: string;
}`;
    const file = '/sample/door.entity.ts';
    const program = sampleProgram(sample, file);
    const column = (of: string, mayBeEmpty = false, isList = false) => ({ of: `door.${of}`, type: 'text', isList, mayBeEmpty });
    const columns = [column('state'), column('keys', false, true), column('hung_on', true), column('oiled_on')];
    const vocabulary = { 'door.state': 'DOOR_STATES', 'door.keys': 'METALS' };
    const lists = { DOOR_STATES: ['open', 'shut'], METALS: ['brass', 'steel'] };
    const held = { checker: program.getTypeChecker(), columns, vocabulary, lists };
    expect(
      entityProblems(
        entityColumns(program, [file], () => 'door.entity.ts'),
        held,
      ),
    ).toEqual([
      'door.entity.ts:4: door.state holds the words of DOOR_STATES, the entity says string: take its type from @igang/domain',
      'door.entity.ts:6: door.hung_on may be NULL: write | null in the entity, or SET NOT NULL in a new migration',
      'door.entity.ts:7: door.oiled_on is NOT NULL: take | null out of the entity, or DROP NOT NULL in a new migration',
      'door.entity.ts:8: the database has no door.handle: name the column as its migration does',
    ]);
  });
});
