import { openApiDocument } from '../../contracts/openapi-document.ts';
import { expectKeptJson, expectNoneLeftOver } from '../../contracts/kept-files.ts';
import { faultsIn, type Json } from '../../contracts/openapi-faults.ts';
import { filesOf, KEPT_OPENAPI } from '../../contracts/openapi-files.ts';
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
    files = filesOf(JSON.parse(JSON.stringify(document)) as Parameters<typeof filesOf>[0]);
  });
  afterAll(() => app.close());

  /** Every change of the API is a diff to review. */
  it('is the one in backend/data/openapi', async () => {
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
    expect((await visitor.get('/api/openapi.json')).body).toEqual(JSON.parse(JSON.stringify(document)));
    const page = await fetch(`${app.origin}/api/docs`);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/);
    const wanted = [...(await page.text()).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(wanted.length).toBeGreaterThan(2);
    for (const path of wanted) expect((await fetch(`${app.origin}${path}`)).status).toBe(200);
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
