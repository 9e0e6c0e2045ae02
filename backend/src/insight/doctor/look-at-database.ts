import { MINUTE_MS, SECOND_MS } from '@igang/domain';
import pg from 'pg';
import type { Clock } from '../../platform/clock.ts';
import { type ProcessName, waitingMigrations } from '../../platform/database.ts';
import { withoutWords } from '../../platform/service/told-of-error.ts';
import { clockSkew, MOST_APART_MS } from '../../platform/service/same-clock.ts';
import { counted, type Finding, placeOf, unwell, well } from './finding.ts';

/** The first PostgreSQL that has all that our migrations ask for (`uuidv7`). */
const OLDEST_POSTGRES = 18;
const VERSION_UNIT = 10_000;
const USUAL_PORT = 5432;
const PATIENCE_MS = 10_000;
const WORKER: ProcessName = 'igang worker';

/** How late a job may be before somebody should look: well above what a rush or a restart costs. */
export const LATE_AFTER_MINUTES = 10;

/** All that is asked of the database, or the one sentence that it does not answer. */
export async function lookAtDatabase(url: string, clock: Clock): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
  // A server that goes away while it is asked: the question itself says so.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await askedOf(client, url, clock);
  } catch (error) {
    const why = error instanceof Error ? withoutWords(error.message) : 'it does not say why';
    return [
      unwell(
        'database',
        `PostgreSQL at ${placeOf(url, USUAL_PORT)} does not answer: ${why}.`,
        'Look at "systemctl status postgresql", and at the name and password in DATABASE_URL.',
      ),
    ];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function askedOf(client: pg.Client, url: string, clock: Clock): Promise<Finding[]> {
  const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`);
  const version = Math.floor(Number(rows[0]?.version) / VERSION_UNIT);
  const clocks = await lookAtClock(client, clock);
  const waiting = await waitingMigrations(client);
  const found = [ofVersion(version, placeOf(url, USUAL_PORT)), clocks, ofMigrations(waiting)];
  // A database that is being set up has no queue yet.
  return waiting.length > 0 ? found : [...found, await lookAtQueue(client, clock), await lookAtFailed(client), await lookForWorker(client)];
}

export function ofVersion(version: number, place: string): Finding {
  if (version >= OLDEST_POSTGRES) return well('database', `PostgreSQL ${version} answers at ${place}.`);
  return unwell(
    'database',
    `PostgreSQL at ${place} is version ${version}, and Igang needs ${OLDEST_POSTGRES} or newer.`,
    `Install postgresql-${OLDEST_POSTGRES} and move the data with pg_upgrade, or restore a backup into a new server.`,
  );
}

async function lookAtClock(client: pg.Client, clock: Clock): Promise<Finding> {
  const skew = await clockSkew(async () => {
    const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    return rows[0]?.now ?? clock.now();
  }, clock);
  return ofClock(skew);
}

/** @param skew milliseconds by which this machine is ahead of the database */
export function ofClock(skew: number): Finding {
  const seconds = Math.round(Math.abs(skew) / SECOND_MS);
  if (Math.abs(skew) <= MOST_APART_MS) return well('clock', `This clock and the database's are ${counted(seconds, 'second')} apart.`);
  return unwell(
    'clock',
    `This clock is ${counted(seconds, 'second')} ${skew > 0 ? 'ahead of' : 'behind'} the database's, and the worker does nothing until it is right.`,
    'Turn on time synchronisation on both machines: "timedatectl set-ntp true".',
  );
}

export function ofMigrations(waiting: readonly string[]): Finding {
  if (waiting.length === 0) return well('migrations', 'The database is up to date.');
  return unwell(
    'migrations',
    `The database lacks ${counted(waiting.length, 'migration')} of this version, first ${waiting[0] ?? ''}.`,
    'Make a backup, then run "igang migrate".',
  );
}

async function lookAtQueue(client: pg.Client, clock: Clock): Promise<Finding> {
  const { rows } = await client.query<{ late: number; since: Date | null }>(
    `SELECT count(*)::int AS late, min(run_at) AS since FROM outbox
      WHERE done_at IS NULL AND failed_at IS NULL AND run_at < $1::timestamptz - make_interval(mins => $2::int)`,
    [clock.now(), LATE_AFTER_MINUTES],
  );
  const { late, since } = rows[0] ?? { late: 0, since: null };
  if (late === 0 || since === null) return well('queue', `No job is more than ${LATE_AFTER_MINUTES} minutes late.`);
  const minutes = Math.floor((clock.now().getTime() - since.getTime()) / MINUTE_MS);
  return unwell(
    'queue',
    `${counted(late, 'job')} should have been done by now, the oldest ${counted(minutes, 'minute')} ago: mails and reminders may be waiting.`,
    'Look at "systemctl status igang-worker" and what it says in "journalctl -u igang-worker".',
  );
}

async function lookAtFailed(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ failed: number }>('SELECT count(*)::int AS failed FROM outbox WHERE failed_at IS NOT NULL');
  const failed = rows[0]?.failed ?? 0;
  if (failed === 0) return well('given-up', 'No job has been given up.');
  return unwell(
    'given-up',
    `${counted(failed, 'job')} failed so often that nobody tries again.`,
    'Look for "failed" in "journalctl -u igang-worker"; "igang audit" says what they leave undone.',
  );
}

async function lookForWorker(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1) AS there`,
    [WORKER],
  );
  if (rows[0]?.there === true) return well('worker', 'A worker is connected to the database.');
  return unwell(
    'worker',
    'No worker is running: no mail leaves, and nothing that falls due is done.',
    'Run "systemctl start igang-worker".',
  );
}
