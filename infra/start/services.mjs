/** The processes of a stack, each started with what it needs to know. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { backendOut, bundled } from '../build/index.mjs';
import { isFree } from '../ports.mjs';
import { say, Stop } from '../say.mjs';
import { lastLines, startChild } from './child.mjs';

const READY_WITHIN_MS = 120_000;
const mailboxScript = fileURLToPath(new URL('../mailbox.mjs', import.meta.url));

/** @typedef {{ household: import('./household.mjs').Household, logs: string, verbose: boolean, watching?: boolean }} Place */

/** Megabytes. In a rush the API holds hundreds of requests at once: with 4 it spent a fifth of its time copying them about. */
const YOUNG = { api: 16, others: 4 };

/**
 * What is built runs gathered. Its garbage of the young is collected in small steps: V8's own way takes 50 MB that nobody needs. While
 * somebody edits, the compiled files run as they are.
 * @param {Pick<Place, 'watching'>} place @param {string} file
 */
export function built({ watching }, file) {
  if (watching) return { script: join(backendOut, file), flags: ['--enable-source-maps'] };
  return { script: join(bundled, file), flags: [`--max-semi-space-size=${file === 'main.js' ? YOUNG.api : YOUNG.others}`] };
}

/**
 * @param {Place} place
 * @param {{ smtp: number, web: number, folder: string }} at
 */
export async function startMailbox(place, at) {
  const env = { ...process.env, MAILBOX_SMTP_PORT: String(at.smtp), MAILBOX_WEB_PORT: String(at.web), MAILBOX_FOLDER: at.folder };
  add(place, 'The mailbox', 'mailbox', { script: mailboxScript, flags: [] }, env);
  await answers(place, `http://127.0.0.1:${at.web}/healthz`);
  if (await isFree(at.smtp)) throw new Stop(`The mailbox shows its page but takes no mail on port ${at.smtp}.`);
}

/**
 * @param {Place} place
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [name] of its log
 */
export function startApi(place, env, name = 'api') {
  return application(place, 'The API', name, built(place, 'main.js'), env);
}

/**
 * @param {Place} place
 * @param {NodeJS.ProcessEnv} env
 */
export function startWorker(place, env) {
  return application(place, 'The worker', 'worker', built(place, 'worker.js'), env);
}

/**
 * Waits until the address answers with 2xx, as long as everything stands.
 * @param {Place} place
 * @param {string} url
 */
export function answers({ household }, url) {
  return household.whileStanding(poll(url));
}

/** @param {string} url */
async function poll(url) {
  const until = performance.now() + READY_WITHIN_MS;
  while (performance.now() < until) {
    const ok = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await sleep(40);
  }
  throw new Stop(`${url} did not answer within two minutes: the logs in .igang/logs may tell why.`);
}

/**
 * Runs one command of `igang` to its end.
 * @param {Place} place
 * @param {NodeJS.ProcessEnv} env
 * @param {{ words: string[], says: (line: string) => void }} command
 */
export async function runCommand(place, env, { words, says }) {
  const { household, logs, verbose } = place;
  const name = words[0] ?? 'cli';
  const log = join(logs, `${name}.log`);
  const child = startChild({ name, ...built(place, 'cli.js'), args: words, env, log, verbose, onLine: says });
  const task = { ...child, exited: new Promise(() => undefined) }; // its end is no loss
  household.add(task);
  const code = await household.whileStanding(child.exited);
  await household.remove(task);
  if (code !== 0) throw new Stop(`${lastLines(log)}\n"igang ${words.join(' ')}" failed (exit code ${code}); the lines above are its own.`);
}

/** So long alive, and a fall is an accident rather than a fault of every start. */
const WELL_AFTER_MS = 10_000;
const LONGEST_PAUSE_MS = 30_000;
/** So often in a row before it has come up at all, and starting again helps nobody. */
const MOST_FALSE_STARTS = 8;
/** sysexits.h: wrong settings do not mend themselves. */
const EXIT_BAD_CONFIG = 78;

/**
 * An application that falls is started again after a pause, longer each time: the database may not be up yet, the disk may be full, or
 * somebody killed it. The rest goes on meanwhile. Whoever holds the member holds the one that lives now.
 * @param {Place} place
 * @param {string} name
 * @param {string} file
 * @param {ReturnType<typeof built>} code
 * @param {NodeJS.ProcessEnv} env
 */
function keepUp({ household, logs, verbose }, name, file, code, env) {
  const log = join(logs, `${file}.log`);
  const start = () => startChild({ name, ...code, env, log, verbose });
  let [now, since, falls, hasStood] = [start(), performance.now(), 0, false];
  /** @type {PromiseWithResolvers<number | null>} */
  const ended = Promise.withResolvers();
  const member = {
    name,
    log,
    exited: ended.promise,
    kill: () => now.kill(),
    rest: () => now.rest(),
    wake: () => now.wake(),
    stop: () => now.stop(),
  };
  /** @param {number | null} code */
  const fallen = async (code) => {
    if (performance.now() - since > WELL_AFTER_MS) [falls, hasStood] = [0, true];
    falls++;
    const isHopeless = code === EXIT_BAD_CONFIG || (!hasStood && falls > MOST_FALSE_STARTS);
    if (!household.has(member) || isHopeless) return ended.resolve(code);
    const pause = Math.min(LONGEST_PAUSE_MS, 500 * 2 ** (falls - 1));
    say(
      `✗ ${name} stopped (${code === null ? 'killed' : `exit code ${code}`}). It is started again in ${Math.ceil(pause / 1000)} s; its log is ${log}.`,
    );
    await sleep(pause);
    if (!household.has(member)) return ended.resolve(code);
    [now, since] = [start(), performance.now()];
    void now.exited.then(fallen);
  };
  household.add(member);
  void now.exited.then(fallen);
  return member;
}

/**
 * While somebody edits, an application that falls is waited for: the next change may mend it.
 * @param {Place} place
 * @param {string} name
 * @param {string} file
 * @param {ReturnType<typeof built>} code
 * @param {NodeJS.ProcessEnv} env
 */
function application(place, name, file, code, env) {
  return place.watching ? add(place, name, file, code, env) : keepUp(place, name, file, code, env);
}

/**
 * @param {Place} place
 * @param {string} name
 * @param {string} file
 * @param {ReturnType<typeof built>} code
 * @param {NodeJS.ProcessEnv} env
 */
function add({ household, logs, verbose, watching }, name, file, code, env) {
  const log = join(logs, `${file}.log`);
  const fallen = watching ? () => say(`${lastLines(log)}\n✗ ${name} fell: mend it, and it starts again.`) : undefined;
  return household.add({ ...startChild({ name, ...code, env, log, verbose }), fallen });
}
