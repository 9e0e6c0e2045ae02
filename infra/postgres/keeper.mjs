/**
 * Stands between us and PostgreSQL in a process of its own, so that a database is never left running:
 * our end of its standard input closes when we are gone, however we went, and then it stops the server in good order.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

const PATIENCE_MS = 20_000;
const spec = /** @type {{ command: string, args: string[], uid?: number, gid?: number, data: string, log: string, discard?: string }} */ (
  JSON.parse(process.argv[2] ?? '{}')
);
const log = openSync(spec.log, 'a', 0o600);
const server = spawn(spec.command, spec.args, {
  ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
  cwd: spec.data,
  env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
  stdio: ['ignore', log, log],
});
server.on('exit', (code) => {
  if (spec.discard) rmSync(spec.discard, { recursive: true, force: true });
  process.exit(code ?? 1);
});

process.stdin.on('data', (words) => (String(words).includes('now') ? server.kill('SIGQUIT') : stop()));
process.stdin.on('end', stop);
process.stdin.on('error', stop);
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, stop);

/** SIGINT is PostgreSQL's "fast" shutdown: it ends sessions and saves everything. SIGQUIT leaves the rest to recovery. */
function stop() {
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), PATIENCE_MS).unref();
}
