/** A whole stack whose data is gone afterwards: for screenshots and benchmarks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFree } from './ports.mjs';
import { startPostgres } from './postgres/index.mjs';
import { lastLines } from './start/child.mjs';
import { listenForFarewell } from './start/farewell.mjs';
import { Household, Leaving, Lost } from './start/household.mjs';
import { answers, runCommand, startApi } from './start/services.mjs';
import { bringUp } from './start/stack.mjs';
import { Stop } from './say.mjs';

/**
 * @typedef {import('./start/stack.mjs').Stack & { web: string, household: Household, another: () => Promise<string>, audit: () => Promise<void> }} ThrowAway
 *
 * @param {{ demo: boolean, durable: boolean, pages: boolean }} wish
 * @param {(stack: ThrowAway) => Promise<void>} work
 * @returns {Promise<number>} the exit code
 */
export async function withThrowAwayStack({ demo, durable, pages }, work) {
  const folder = mkdtempSync(join(tmpdir(), 'igang-stack-'));
  const household = new Household();
  listenForFarewell({ leave: () => void household.leave(), hurry: () => void household.kill() });
  try {
    const ports = { api: await anyFree(), mailboxPage: await anyFree(), smtp: await anyFree() };
    const web = `http://127.0.0.1:${ports.api}`;
    const plan = {
      outside: { database: undefined, redis: process.env['REDIS_URL'], smtp: undefined },
      ports,
      publicUrl: web,
      pages,
      demo,
      // So many times the demo data: for benchmarks of lists, which grow with it.
      size: Number(process.env['BENCH_SIZE'] ?? 1),
    };
    const place = { household, logs: join(folder, 'logs'), verbose: false };
    const own = { postgres: () => startPostgres({ durable }), postgresLog: join(folder, 'none'), mailFolder: join(folder, 'mail') };
    const stack = await bringUp(place, { ...plan, ...own });
    const another = async () => {
      const port = await anyFree();
      startApi(place, { ...stack.env, PORT: String(port) }, `api-${port}`);
      await answers(place, `http://127.0.0.1:${port}/health/ready`);
      return `http://127.0.0.1:${port}`;
    };
    const audit = () => runCommand(place, stack.env, { words: ['audit'], says: () => undefined });
    await household.whileStanding(work({ ...stack, web, household, another, audit }));
    return 0;
  } catch (error) {
    if (error instanceof Leaving) return 130;
    if (error instanceof Lost) throw new Stop(`${lastLines(error.member.log)}\n${error.message}.`);
    throw error;
  } finally {
    await household.leave();
    rmSync(folder, { recursive: true, force: true });
  }
}
