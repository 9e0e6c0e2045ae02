import { openApiDocument } from '../../../backend/src/platform/http/documentation.ts';
import { expectKeptJson, expectNoneLeftOver } from '../../contracts/kept-files.ts';
import { faultsIn, type Json } from '../../contracts/openapi-faults.ts';
import { type Document, filesOf, KEPT_OPENAPI } from '../../contracts/openapi-files.ts';
import { startApp, type TestApp } from '../../harness/index.ts';

/** Questions too long for an address: they change nothing. */
const QUESTIONS = ['post /api/staff/imports/looks', 'post /api/staff/plan-checks'];

describe('the OpenAPI document', () => {
  let app: TestApp;
  let document: ReturnType<typeof openApiDocument>;
  let files: ReturnType<typeof filesOf>;
  beforeAll(async () => {
    app = await startApp();
    document = openApiDocument(app.app);
    files = filesOf(JSON.parse(JSON.stringify(document)) as Document);
  });
  afterAll(() => app.close());

  /** Every change of the API is a diff to review. */
  it('is the one in test/contracts/openapi', async () => {
    await expectKeptJson(files);
  });

  it('is all that is kept there', () => {
    expectNoneLeftOver(KEPT_OPENAPI, Object.keys(files));
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
