import { request as httpRequest } from 'node:http';
import type { Done, Problem } from '@igang/contracts';
import { type Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';

/** What every route does with bad input, repeated requests and strange ones; shown on the sign-in link, which is public. */
describe('requests', () => {
  let app: TestApp;
  let visitor: Client;
  beforeAll(async () => {
    app = await startApp();
    visitor = app.anonymous();
  });
  afterAll(() => app.close());

  const path = '/api/sign-in-links';
  const body = { email: 'nobody@example.no' };

  describe('bad input', () => {
    it.each<[string, { raw: string; headers?: Record<string, string>; status: number; code: string }]>([
      ['malformed JSON', { raw: '{"email": ', status: 400, code: 'request.malformed' }],
      ['no JSON at all', { raw: 'email=x', headers: { 'content-type': 'text/plain' }, status: 415, code: 'request.media-type' }],
      [
        'a form',
        { raw: 'email=x', headers: { 'content-type': 'application/x-www-form-urlencoded' }, status: 415, code: 'request.media-type' },
      ],
      ['another content type', { raw: '<xml/>', headers: { 'content-type': 'application/xml' }, status: 415, code: 'request.media-type' }],
      ['an unknown field', { raw: JSON.stringify({ ...body, admin: true }), status: 422, code: 'request.invalid' }],
      ['five megabytes', { raw: JSON.stringify({ email: 'x'.repeat(5_000_000) }), status: 413, code: 'request.too-large' }],
      ['a list instead of an object', { raw: '[]', status: 422, code: 'request.invalid' }],
      ['null', { raw: 'null', status: 422, code: 'request.invalid' }],
    ])('%s gets a clear answer', async (_, { raw, headers = {}, status, code }) => {
      expect(await refused(visitor.post(path, raw, { headers }))).toEqual({ status, code });
    });

    it('names the field and says what is wrong with it, in the language of the reader', async () => {
      const answers = await Promise.all(
        ['nb', 'nn', 'en'].map((lang) =>
          visitor.post<Problem>(path, { email: 'not an address' }, { headers: { 'accept-language': lang } }),
        ),
      );
      for (const { status, headers, body: problem } of answers) {
        expect(status).toBe(422);
        expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
        expect(problem).toMatchObject({ code: 'request.invalid', status: 422, fields: [{ path: 'email', code: 'format' }] });
        expect(problem.requestId).toBe(headers.get('x-request-id'));
      }
      expect(new Set(answers.map(({ body: problem }) => problem.detail)).size).toBe(3);
    });

    it('an unknown field is named', async () => {
      const { body: problem } = await visitor.post<Problem>(path, { ...body, admin: true });
      expect(problem.fields).toMatchObject([{ path: 'admin', code: 'unknown' }]);
    });

    it.each(['/api/nope', '/api/courses/not-a-uuid', '/api//courses', '/api/%63ourses/', '/api/staff/courses;x=1', '/api/../etc/passwd'])(
      '%s is a problem, never a stack',
      async (strange) => {
        const { status, body: answer } = await visitor.get<Problem>(strange);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
        expect(JSON.stringify(answer)).not.toMatch(/at \w+ \(|node_modules|Error:/);
      },
    );

    it('percent-encoding and case do not slip past the guard', async () => {
      for (const strange of ['/api/staff/%63ourses', '/api/%73taff/courses', '/api/staff//courses', '/api/staff/courses/']) {
        expect([401, 404]).toContain((await visitor.get(strange)).status);
      }
    });
  });

  describe('repeating a request', () => {
    it('needs a key', async () => {
      expect(await refused(visitor.post(path, body, { headers: { 'idempotency-key': '' } }))).toEqual({
        status: 400,
        code: 'idempotency.missing',
      });
      expect(await refused(visitor.post(path, body, { key: 'x'.repeat(201) }))).toEqual({ status: 400, code: 'idempotency.missing' });
    });

    it('with the same key changes nothing and answers the same', async () => {
      const before = await stored();
      const first = await ok(visitor.post<Done>(path, body, { key: 'once' }));
      expect(await ok(visitor.post<Done>(path, body, { key: 'once' }))).toEqual(first);
      expect(await stored()).toBe(before + 1);
    });

    it('with the same key and another body is an error', async () => {
      await ok(visitor.post(path, body, { key: 'twice' }));
      expect(await refused(visitor.post(path, { email: 'other@example.no' }, { key: 'twice' }))).toEqual({
        status: 422,
        code: 'idempotency.reused',
      });
    });

    it('at the same time does the work once; the twin waits or is told to', async () => {
      const before = await stored();
      const answers = await Promise.all(Array.from({ length: 20 }, () => visitor.post<Problem>(path, body, { key: 'twins' })));
      const codes = new Set(answers.map(({ status, body: answer }) => (status < 300 ? 'done' : answer.code)));
      expect(codes.has('done')).toBe(true);
      expect([...codes].filter((code) => code !== 'done' && code !== 'idempotency.in-progress')).toEqual([]);
      expect(await stored()).toBe(before + 1);
    });

    it('a refused request stores nothing, so the same key works once the input is right', async () => {
      expect((await refused(visitor.post(path, { email: 'x' }, { key: 'mended' }))).status).toBe(422);
      await ok(visitor.post(path, body, { key: 'mended' }));
    });

    const stored = async () => (await app.sql<{ count: number }>('SELECT count(*) AS count FROM idempotency_key'))[0]?.count ?? 0;
  });

  it('is alive and ready, with a request id on every answer', async () => {
    for (const check of ['/health/live', '/health/ready']) {
      const { status, headers } = await visitor.get(check);
      expect(status).toBe(200);
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    }
  });

  it('keeps what the API answers out of caches', async () => {
    const { headers } = await visitor.get('/api/courses');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers a header that is no header, too', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const url = new URL(`${app.origin}${path}`);
      const sent = httpRequest(
        {
          host: url.hostname,
          port: url.port,
          path,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': '7', 'idempotency-key': 'k' },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end('\u0000\u0001\u0002abcd');
    });
    expect(status).toBe(400);
  });
});
