/** Brings a whole stack up, from the database to the pages. `npm start` does it with lasting data, tests and screenshots with data that is thrown away. */
import { join } from 'node:path';
import { buildBackend, buildFrontend } from '../build/index.mjs';
import { step, Stop } from '../say.mjs';
import { environment } from './environment.mjs';
import { checkOutside } from './outside.mjs';
import { prepareDatabase } from './prepare.mjs';
import { answers, startApi, startMailbox, startWorker } from './services.mjs';

/**
 * @typedef {object} Plan
 * @property {import('./outside.mjs').Outside} outside
 * @property {() => Promise<import('../postgres/index.d.mts').Running>} postgres ours, if nobody else's is named
 * @property {string} postgresLog
 * @property {{ api: number, mailboxPage: number, smtp: number }} ports
 * @property {string} publicUrl
 * @property {string} mailFolder
 * @property {boolean} pages whether the API serves the built pages
 * @property {boolean} demo
 * @property {boolean} [insisted] that it is to be a demo, whosever the database is
 * @property {number} size
 */

/**
 * @typedef {{ env: NodeJS.ProcessEnv, mailbox: string | undefined, database: string, demo: boolean,
 *   api: import('./household.mjs').Member, worker: import('./household.mjs').Member & { rest(): void, wake(): void } }} Stack
 */

/**
 * @param {import('./services.mjs').Place} place
 * @param {Plan} plan
 * @returns {Promise<Stack>}
 */
export async function bringUp(place, plan) {
  await checkOutside(plan.outside);
  await place.household.whileStanding(buildBackend());
  // The pages are built while the database is filled: neither needs the other.
  const [ground] = await Promise.all([prepared(place, plan), plan.pages ? place.household.whileStanding(buildFrontend()) : undefined]);
  const started = await step('Starting API and worker', () => startApplication(place, ground.env, plan.ports.api));
  await ground.mailboxUp;
  const { env, mailbox, database: url, demo } = ground;
  return { env, mailbox, database: url, demo, ...started };
}

/**
 * What the application stands on: its database, made ready, and where its mails go.
 * @param {import('./services.mjs').Place} place
 * @param {Plan} plan
 */
async function prepared(place, plan) {
  const { url, folder } = await database(place, plan);
  const smtp = plan.outside.smtp ?? `smtp://127.0.0.1:${plan.ports.smtp}`;
  const { publicUrl, size } = plan;
  const told = { database: url, redis: plan.outside.redis, smtp, port: plan.ports.api, publicUrl, pages: plan.pages };
  const mailbox = plan.outside.smtp ? undefined : `http://localhost:${plan.ports.mailboxPage}`;
  const { smtp: smtpPort, mailboxPage } = plan.ports;
  const mailboxUp = mailbox && startMailbox(place, { smtp: smtpPort, web: mailboxPage, folder: plan.mailFolder });
  const demo = await prepareDatabase(place, environment({ ...told, demo: false }), {
    demo: demoWish(plan),
    size,
    stamp: folder && join(folder, 'prepared'),
  });
  return { env: environment({ ...told, demo }), mailbox, database: url, demo, mailboxUp };
}

/**
 * @param {Plan} plan
 * @returns {import('./demo.mjs').Wish}
 */
function demoWish({ demo, insisted = false, outside, publicUrl }) {
  const isReal = outside.database !== undefined || publicUrl.startsWith('https:');
  return { wanted: demo, insisted, isReal, hasSmtp: outside.smtp !== undefined };
}

/**
 * @param {import('./services.mjs').Place} place
 * @param {NodeJS.ProcessEnv} env
 * @param {number} port
 */
export async function startApplication(place, env, port) {
  const api = startApi(place, env);
  const worker = startWorker(place, env);
  const fell = api.exited.then(() => {
    throw new Stop('The API did not come up.');
  });
  await Promise.race([answers(place, `http://127.0.0.1:${port}/health/ready`), fell]);
  return { api, worker };
}

/**
 * @param {import('./services.mjs').Place} place
 * @param {Plan} plan
 * @returns {Promise<{ url: string, folder: string | undefined }>}
 */
async function database({ household }, { outside, postgres, postgresLog }) {
  if (outside.database) return { url: outside.database, folder: undefined };
  const server = await household.whileStanding(step('Starting PostgreSQL', postgres));
  household.add({ ...server, name: 'PostgreSQL', log: postgresLog });
  return server;
}
