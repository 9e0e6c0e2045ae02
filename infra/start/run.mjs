/** `npm start` and `npm run dev`, once packages and Node are in place. */
import { statfsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { explain } from '../errors.mjs';
import { dropLasting, startLasting } from '../postgres/index.mjs';
import { isFree, nextFree } from '../ports.mjs';
import { say, secondsSince, step, Stop } from '../say.mjs';
import { home, root } from '../setup/paths.mjs';
import { lastLines, turnLog } from './child.mjs';
import { listenForFarewell } from './farewell.mjs';
import { Household, Leaving, Lost } from './household.mjs';
import { putNotice, removeNotice, takePlace } from './notice.mjs';
import { USUAL_PORT } from './options.mjs';
import { outside } from './outside.mjs';
import { runCommand } from './services.mjs';
import { bringUp } from './stack.mjs';
import { showSummary } from './summary.mjs';
import { watch } from './watch.mjs';

const NEEDED_BYTES = 300 * 1024 * 1024;

/**
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<number>} the exit code
 */
export async function run(options) {
  const other = await takePlace();
  if (other) return tellOfOther(other, options);
  const household = new Household();
  const left = Promise.withResolvers();
  listenForFarewell({
    leave: () => void leave(household).then(left.resolve),
    hurry: () => void household.kill().then(() => process.exit(130)),
  });
  try {
    await standUp(household, options);
    await household.whileStanding(new Promise(() => undefined));
  } catch (error) {
    if (error instanceof Leaving) await left.promise;
    else return await failed(household, error);
  } finally {
    removeNotice();
  }
  say('Stopped.');
  return 0;
}

/**
 * @param {Household} household
 * @param {import('./options.mjs').Options} options
 */
async function standUp(household, options) {
  const began = performance.now();
  checkSpace();
  const logs = join(home, 'logs');
  const place = { household, logs, verbose: options.verbose, watching: options.watch };
  const { web, ...ports } = await choosePorts(options);
  const publicUrl = process.env['PUBLIC_URL'] || `http://localhost:${web}`;
  const servers = outside();
  await startAnew(options, servers);
  const stack = await bringUp(place, {
    ...lasting(logs),
    outside: servers,
    ports,
    publicUrl,
    pages: !options.watch,
    demo: options.demo,
    insisted: options.insisted,
    size: options.size,
  });
  if (options.watch) watch(place, stack, { web, api: ports.api });
  putNotice({ phase: 'up', web: publicUrl, environment: ownEnvironment(stack.env) });
  const begin = stack.demo ? undefined : await firstRunPage(place, stack.env);
  const at = { web: publicUrl, mailbox: stack.mailbox, database: withoutPassword(stack.database), begin };
  showSummary({ ...at, demo: stack.demo, logs: relative(root, logs) || logs, seconds: secondsSince(began) });
}

/**
 * The address of the page on which an organisation begins, with a fresh code, where none has.
 * @param {import('./services.mjs').Place} place @param {NodeJS.ProcessEnv} env
 */
async function firstRunPage(place, env) {
  /** @type {string[]} */
  const said = [];
  await runCommand(place, env, { words: ['begin'], says: (line) => said.push(line) });
  return said.find((line) => line.includes('/begynn#'))?.trim();
}

/** @param {string} logs */
function lasting(logs) {
  const postgresLog = join(logs, 'postgres.log');
  const postgres = () => {
    turnLog(postgresLog);
    return startLasting({ log: postgresLog });
  };
  return { postgres, postgresLog, mailFolder: join(home, 'mail') };
}

/** @param {import('./options.mjs').Options} options */
async function choosePorts({ port, watch: watching }) {
  if (port && !(await isFree(port))) {
    throw new Stop(`Port ${port} is taken by another program: choose another with "npm start -- --port ${port + 10}".`);
  }
  const spoken = new Set(port ? [port] : []);
  const web = port ?? (await nextFree(USUAL_PORT, spoken));
  if (!port && web !== USUAL_PORT) say(`Port ${USUAL_PORT} is taken by another program, so the web pages are on ${web}.`);
  const api = watching ? await nextFree(web + 10, spoken) : web;
  return { web, api, mailboxPage: await nextFree(web + 1, spoken), smtp: await nextFree(web + 2, spoken) };
}

/**
 * @param {import('./options.mjs').Options} options
 * @param {import('./outside.mjs').Outside} servers
 */
async function startAnew({ fresh }, { database }) {
  if (!fresh) return;
  if (database)
    throw new Stop(
      '--fresh empties only our own database: to begin anew on the server of DATABASE_URL, drop and create its database yourself.',
    );
  await step('Forgetting all data', dropLasting);
}

function checkSpace() {
  const { bavail, bsize } = statfsSync(home);
  if (bavail * bsize < NEEDED_BYTES) throw new Stop(`The disk is nearly full: ${home} needs 300 MB free. Free some space and start again.`);
}

/** @param {Household} household */
async function leave(household) {
  say('\nStopping …');
  putNotice({ phase: 'stopping' });
  await household.leave();
}

/**
 * @param {Household} household
 * @param {unknown} error
 */
async function failed(household, error) {
  putNotice({ phase: 'stopping' });
  await household.leave();
  if (error instanceof Lost) say(`\n${lastLines(error.member.log)}\n\n${error.message}. Its log is ${error.member.log}.`);
  else say(`\n${explain(error)}`);
  return 1;
}

/**
 * @param {import('./notice.mjs').Notice} other
 * @param {import('./options.mjs').Options} options
 */
function tellOfOther({ pid, phase, web }, { fresh }) {
  const state = phase === 'up' ? `running already at ${web}` : phase === 'starting' ? 'starting already' : 'still stopping';
  say(
    `Igang is ${state}, from this checkout (process ${pid}). Stop it first with Ctrl-C in its window or "kill ${pid}"${fresh ? ', then use --fresh' : ''}.`,
  );
  return phase === 'up' && !fresh ? 0 : 1;
}

/** @param {NodeJS.ProcessEnv} env */
function ownEnvironment(env) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined || process.env[name] === value ? [] : [[name, value]])),
  );
}

/** @param {string} url */
function withoutPassword(url) {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
