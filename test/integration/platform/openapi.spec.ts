import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { openApiDocument } from '../../../backend/src/platform/http/documentation.ts';
import { faultsIn, type Json } from '../../contracts/openapi-faults.ts';
import { startApp, type TestApp } from '../../harness/index.ts';

const SNAPSHOT = new URL('../../contracts/openapi.json', import.meta.url);

/** Questions too long for an address: they change nothing. */
const QUESTIONS = ['post /api/staff/imports/looks', 'post /api/staff/plan-checks'];

describe('the OpenAPI document', () => {
  let app: TestApp;
  let document: ReturnType<typeof openApiDocument>;
  beforeAll(async () => {
    app = await startApp();
    document = openApiDocument(app.app);
  });
  afterAll(() => app.close());

  /** Every change of the API is a diff to review. `UPDATE_SNAPSHOTS=1` writes it anew. */
  it('is the one in test/contracts/openapi.json', async () => {
    const current = JSON.stringify(document);
    if (process.env['UPDATE_SNAPSHOTS'] === '1') await writeFile(SNAPSHOT, await format(current, { parser: 'json', printWidth: 140 }));
    expect(JSON.parse(current)).toEqual(JSON.parse(await readFile(SNAPSHOT, 'utf8')));
  });

  it('is one that tools can read: every reference leads somewhere, and nothing is said but what OpenAPI knows', () => {
    expect(faultsIn(JSON.parse(JSON.stringify(document)) as Json)).toEqual([]);
  });

  it('is served, and so is the page to browse it', async () => {
    const visitor = app.anonymous();
    const { body } = await visitor.get<{ paths: Record<string, unknown> }>('/api/openapi.json');
    expect(Object.keys(body.paths).length).toBeGreaterThan(10);
    expect((await visitor.get('/api/docs')).status).toBe(200);
  });

  it('asks for an idempotency key wherever something changes, and knows every answer', () => {
    const { paths } = document;
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      (['post', 'put', 'patch', 'delete'] as const).flatMap((method) =>
        item[method] === undefined ? [] : [{ name: `${method} ${path}`, operation: item[method] }],
      ),
    );
    const forgotten = operations.filter(
      ({ operation }) => !(operation.parameters ?? []).some((parameter) => 'name' in parameter && parameter.name === 'Idempotency-Key'),
    );
    expect(forgotten.map(({ name }) => name).sort()).toEqual(QUESTIONS);
  });
});
