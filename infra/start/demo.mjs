/** Whether the people of a database are invented, so that anybody may sign in as one of them. The database says so itself. */
import pg from 'pg';
import { Stop } from '../say.mjs';

/**
 * @typedef {'demo' | 'empty' | 'people'} Standing
 * @typedef {{ wanted: boolean, insisted: boolean, isReal: boolean, hasSmtp: boolean }} Wish `insisted`: --demo was said; `isReal`: a
 *   database or an address of the user's own
 */

/**
 * @param {string} url
 * @param {Wish} wish
 * @returns {Promise<boolean>} whether it is a demo, or is to be filled as one
 */
export async function isDemo(url, wish) {
  return decideDemo(await standingOf(url), wish);
}

/**
 * @param {Standing} standing
 * @param {Wish} wish
 */
export function decideDemo(standing, { wanted, insisted, isReal, hasSmtp }) {
  if (standing === 'people' && insisted) {
    throw new Stop(
      '--demo is for a database that is empty or was filled as a demo, and this one has people in it. Leave --demo out, or name another.',
    );
  }
  const demo = wanted && mayBeDemo(standing, insisted || !isReal);
  if (!demo && isReal && !hasSmtp) {
    throw new Stop(
      'This is not a demo, and SMTP_URL is not set: mails to real people would end in the development mailbox. Name your mail server with SMTP_URL, or say --demo to fill an empty database with invented people.',
    );
  }
  return demo;
}

/**
 * @param {Standing} standing
 * @param {boolean} mayFill
 */
function mayBeDemo(standing, mayFill) {
  return standing === 'demo' || (standing === 'empty' && mayFill);
}

/**
 * @param {string} url
 * @returns {Promise<Standing>}
 */
async function standingOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT EXISTS (SELECT FROM installation WHERE demo) AS demo, EXISTS (SELECT FROM person) AS people',
    );
    if (rows[0].demo) return 'demo';
    return rows[0].people ? 'people' : 'empty';
  } finally {
    await client.end();
  }
}
