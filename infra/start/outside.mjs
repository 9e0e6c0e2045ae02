/** Servers that somebody else runs, named by DATABASE_URL, REDIS_URL and SMTP_URL: looked at before anything is built on them. */
import { connect } from 'node:net';
import { Stop } from '../say.mjs';

const PATIENCE_MS = 5_000;

/** @typedef {{ database: string | undefined, redis: string | undefined, smtp: string | undefined }} Outside */

/** @returns {Outside} */
export function outside() {
  return {
    database: checked('DATABASE_URL', ['postgres:', 'postgresql:']),
    redis: checked('REDIS_URL', ['redis:', 'rediss:']),
    smtp: checked('SMTP_URL', ['smtp:', 'smtps:']),
  };
}

/**
 * @param {string} variable
 * @param {string[]} protocols
 */
function checked(variable, protocols) {
  const value = process.env[variable];
  if (!value) return undefined;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  throw new Stop(`${variable} must look like ${protocols[0]}//name:password@host:port, and it does not.`);
}

/** @param {Outside} servers */
export async function checkOutside({ database, redis, smtp }) {
  if (redis) await checkPort('REDIS_URL', redis, 6379);
  if (smtp) await checkPort('SMTP_URL', smtp, new URL(smtp).protocol === 'smtps:' ? 465 : 25);
  if (database) await checkDatabase(database);
}

/** @param {string} url */
async function checkDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major");
    if (rows[0].major < 15) throw new Error(`it is PostgreSQL ${rows[0].major}, and 15 or newer is needed`);
  } catch (error) {
    throw new Stop(`The database of DATABASE_URL (${whereIs(url, 5432)}) cannot be used: ${reason(error)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * @param {string} variable
 * @param {string} url
 * @param {number} usual
 */
async function checkPort(variable, url, usual) {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || usual), timeout: PATIENCE_MS });
  try {
    await new Promise((done, fail) => {
      socket.on('connect', done);
      socket.on('timeout', () => fail(new Error('no answer')));
      socket.on('error', fail);
    });
  } catch (error) {
    throw new Stop(`The server of ${variable} (${whereIs(url, usual)}) cannot be reached: ${reason(error)}.`);
  } finally {
    socket.destroy();
  }
}

/**
 * Host and port only: the rest may hold a password.
 * @param {string} url
 * @param {number} usual
 */
function whereIs(url, usual) {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || usual}`;
}

/** @type {Record<string, string>} */
const PLAINLY = { ECONNREFUSED: 'nothing answers there', ENOTFOUND: 'there is no such host', EAI_AGAIN: 'there is no such host' };

/** @param {unknown} error */
function reason(error) {
  const several = error instanceof AggregateError ? error.errors[0] : error;
  const plain = PLAINLY[/** @type {NodeJS.ErrnoException} */ (several)?.code ?? ''];
  if (plain) return plain;
  return (several instanceof Error ? several.message : String(several)).split('\n')[0]?.replace(/\.$/, '');
}
