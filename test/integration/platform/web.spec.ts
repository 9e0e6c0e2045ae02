import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Client, startApp, type TestApp } from '../../harness/index.ts';

const PAGE = '<!doctype html><title>Igang</title><script>const inline = 1;</script>';
const CODE = 'export const words = 1;'.repeat(200);

/** The built pages, served by the API process. */
describe('the web pages', () => {
  let app: TestApp;
  let folder: string;
  let visitor: Client;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'igang-web-'));
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'chunk-wfZgE49h.js'), CODE);
    await writeFile(join(folder, 'chunk-wfZgE49h.js.br'), brotliCompressSync(CODE));
    await writeFile(join(folder, 'ngsw-worker.js'), 'self.x = 1;');
    await writeFile(join(folder, 'ngsw.json'), '{}');
    await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    app = await startApp({ WEB_ROOT: folder });
    visitor = app.anonymous();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it.each(['/', '/index.html', '/kurs', '/kurs/0199?x=1', '/min-pamelding/aToken', '/kontor/grupper/ny'])(
    '%s is the one document, fresh every time',
    async (path) => {
      const { status, headers, body } = await visitor.get<string>(path);
      expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
      expect(body).toBe(PAGE);
    },
  );

  it('lets nothing but our own origin in, and names inline scripts by their hash', async () => {
    const { headers } = await visitor.get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+'/);
    expect(policy).toMatch(/(?:^|;)style-src 'self'(?:;|$)/);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("worker-src 'self'");
    // What the service worker shows without network has the same rights.
    expect((await visitor.get('/index.html')).headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('keeps pages that are somebody’s out of searches, and the API out of frames', async () => {
    const robots = async (path: string) => (await visitor.get(path)).headers.get('x-robots-tag');
    const token = 'AdXrQ2m8bnd0Y1pTcWhKdlRmUG9zaw';
    for (const path of [
      `/henvendelse/${token}`,
      `/bekreft-henvendelse/${token}?x=1`,
      `/hefte/${token}`,
      '/kontor/folk',
      '/mine-grupper',
      '/demo',
    ]) {
      expect([path, await robots(path)]).toEqual([path, 'noindex']);
    }
    for (const path of ['/', '/kurs', '/kurs/019bb138-1000-729d-add0-f2b812e12bc3', '/start-selv', '/bekreft-kursbevis']) {
      expect([path, await robots(path)]).toEqual([path, null]);
    }
    const { headers } = await visitor.get('/api/courses');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('demands encryption for a year where the address is encrypted, and shows no documentation where people are real', async () => {
    const real = await app.another({ PUBLIC_URL: 'https://igang.example.no', DEMO: false });
    const { headers } = await fetch(`${real.origin}/`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    for (const path of ['/api/docs', '/api/openapi.json']) expect((await fetch(`${real.origin}${path}`)).status).toBe(404);
    await real.close();
  });

  it('sends files compressed beforehand, and those with a hash in their name for ever', async () => {
    const { status, headers, body } = await visitor.get<string>('/chunk-wfZgE49h.js', { headers: { 'accept-encoding': 'br' } });
    expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([
      200,
      'br',
      'public, max-age=31536000, immutable',
    ]);
    expect(headers.get('content-type')).toMatch(/javascript/);
    expect(body).toBe(CODE);
    for (const path of ['/favicon.svg', '/ngsw-worker.js', '/ngsw.json'])
      expect([path, (await visitor.get(path)).headers.get('cache-control')]).toEqual([path, 'no-cache']);
  });

  it.each(['/missing.js', '/api/nope', '/health/nope', '/../package.json', '/%2e%2e/package.json', '/.env'])(
    '%s is not found, and no page',
    async (path) => {
      const { status, body } = await visitor.get<string | { code: string }>(path);
      expect([status, typeof body === 'string' ? body : body.code]).toEqual([404, 'request.not-found']);
    },
  );
});
