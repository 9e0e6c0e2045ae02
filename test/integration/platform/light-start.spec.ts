import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startApp, type TestApp } from '../../harness/index.ts';

const BUNDLE = new URL('../../../backend/dist/bundle/', import.meta.url);
/** Tells us of every file that is loaded. */
const HOOK = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => { process.send?.({ url }); return next(url, context); } });
`)}`;
const READY = { main: /application successfully started|listening/i, worker: /worker ready/ } as const;

/** What neither needs before somebody asks for it. */
const LATER = ['@nestjs/swagger', 'exceljs', 'fontkit', 'highs', 'jszip', 'mjml', 'pdfkit', 'swagger-ui-dist', 'better-auth', 'kysely'];
/** Packages and files of ours for what is the other's work. */
const REFUSED = {
  main: {
    packages: [...LATER, 'bullmq', 'ioredis', 'nodemailer'],
    files:
      /-jobs\.ts$|\.job\.ts$|\/platform\/jobs\/|\/messages\/notifications\/.*-mails\.ts$|\/messages\/mail\/(?:compose|mail-server)\.ts$/,
  },
  worker: {
    packages: [...LATER, 'fastify', 'fastify-plugin', '@nestjs/platform-fastify', 'altcha-lib'],
    files: /\.controllers?\.ts$|-http\.module\.ts$|\/platform\/http\//,
  },
} as const;

let app: TestApp;
const children: ChildProcess[] = [];
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await app.close();
});

/** The files whose code a process has loaded by the time it is ready, also those that are gathered in its own. */
async function filesOf(name: keyof typeof READY): Promise<string[]> {
  const { DATABASE_URL, SMTP_URL, PUBLIC_URL, APP_SECRET } = app.config;
  const told = { DATABASE_URL, SMTP_URL, PUBLIC_URL, APP_SECRET, LOG_LEVEL: 'info', PORT: '0', QUEUE_PREFIX: app.database.name };
  const child = spawn(process.execPath, ['--import', HOOK, fileURLToPath(new URL(`${name}.js`, BUNDLE))], {
    env: { PATH: process.env['PATH'], ...told },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  children.push(child);
  const files = new Set<string>();
  child.on('message', ({ url }: { url: string }) => files.add(url));
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (READY[name].test(said)) break;
  }
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(said).toMatch(READY[name]);
  expect(files.size).toBeGreaterThan(3);
  return [...files].flatMap(sourcesOf);
}

function sourcesOf(url: string): string[] {
  const map = new URL(`${url}.map`);
  if (!url.startsWith(BUNDLE.href) || !existsSync(map)) return [url];
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  return sources;
}

const packageOf = (source: string): string[] => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.slice(1) ?? [];

describe.each(['main', 'worker'] as const)('%s, when it starts', (name) => {
  let files: string[];
  beforeAll(async () => {
    files = await filesOf(name);
  }, 60_000);

  it('loads no package that it does not need yet', () => {
    const loaded = new Set(files.flatMap(packageOf));
    expect([...loaded]).toEqual(expect.arrayContaining(['typeorm', 'zod']));
    const heavy = REFUSED[name].packages.filter((one) => loaded.has(one));
    expect(
      heavy.map((one) => `${name} loads ${one} when it starts: import it where it is first needed (await import), as ADR 0031 says`),
    ).toEqual([]);
  });

  it('loads nothing of the other’s work', () => {
    const ours = files.filter((file) => file.includes('/src/'));
    expect(ours.length).toBeGreaterThan(500);
    expect(ours.filter((file) => REFUSED[name].files.test(file))).toEqual([]);
  });
});
