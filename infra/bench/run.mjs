/** Benchmarks in order, each given the stack and a bare server to compare with. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { say, step, Stop } from '../say.mjs';
import { root } from '../setup/paths.mjs';
import { withThrowAwayStack } from '../throw-away.mjs';

const folder = join(root, 'test', 'load');

/**
 * @param {string | undefined} filter part of a file's name
 * @returns {Promise<number>} the exit code
 */
export async function runBenches(filter = '') {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.bench.mjs') && name.includes(filter))
    .sort();
  if (files.length === 0) throw new Stop(`There is no benchmark whose name holds "${filter}" in test/load.`);
  // All the load comes from one address, which the product would rightly slow down.
  for (const limit of ['RATE_LIMIT_PER_MINUTE', 'PROOF_AFTER', 'PROOF_UNCONFIRMED']) process.env[limit] = '1000000000';
  return withThrowAwayStack(
    { demo: true, durable: true, pages: false },
    async ({ web, database, env, household, worker, another, audit }) => {
      const bare = startBare();
      household.add(bare.member);
      const bench = {
        origin: web,
        databaseUrl: database,
        bareOrigin: await household.whileStanding(bare.address),
        secret: env['APP_SECRET'],
        env,
        another,
        audit,
      };
      const rows = [];
      for (const file of files) {
        const { default: measure, withWorker = false } = await import(pathToFileURL(join(folder, file)).href);
        // The references do no work behind the scenes, so neither do we meanwhile, unless that work is what is measured.
        if (!withWorker) worker.rest();
        rows.push(...(await step(file.replace('.bench.mjs', ''), () => measure(bench))));
        worker.wake();
      }
      table(rows);
    },
  );
}

function startBare() {
  const child = spawn(process.execPath, [join(folder, 'bare.mjs')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const address = /** @type {Promise<string>} */ (new Promise((done) => createInterface({ input: child.stdout }).once('line', done)));
  const exited = /** @type {Promise<number | null>} */ (new Promise((done) => child.on('close', done)));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return { address, member: { name: 'The bare server', log: '', exited, stop, kill: () => void child.kill('SIGKILL') } };
}

/** @param {Record<string, string>[]} rows of one shape */
function table(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length)));
  const line = (/** @type {string[]} */ cells) =>
    say(
      cells
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  say();
  line(columns);
  line(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) line(columns.map((column) => String(row[column] ?? '')));
}
