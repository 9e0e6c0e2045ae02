/**
 * Five hundred phones come home from the cellar at once, each with twenty logs that waited: sent in the order of the meetings, each under
 * its own key, some answers lost and sent again, some sent from two tabs at once. None may be lost or counted twice. Beside it the same
 * number of requests to a bare server.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { load } from './http.mjs';

const DEVICES = 500;
const GROUPS_EACH = 2;
const MEETINGS = 10;
const LOGS = DEVICES * GROUPS_EACH * MEETINGS;
/** Of all requests. */
const LOST = 0.1;
const TWICE = 0.05;
const NO_WAIT_MS = 8;
const TRIES = 20;

/** @typedef {{ databaseUrl: string, origin: string, bareOrigin: string }} Bench */
/** @typedef {{ cookie: string, sessions: string[] }} Device */

/** @param {Bench} bench */
export default async function logs({ databaseUrl, origin, bareOrigin }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const devices = await signedIn(origin, await cellars(client));
    const counts = { lost: 0, twice: 0, refused: 0 };
    const began = performance.now();
    await Promise.all(devices.map((device) => sync(origin, device, counts)));
    const seconds = (performance.now() - began) / 1000;
    const body = JSON.stringify(log(0));
    let left = LOGS;
    const bare = await load(bareOrigin, {
      connections: 100,
      seconds: 30,
      next: () => (left-- > 0 ? { method: 'POST', path: '/post', headers: {}, body } : undefined),
    });
    const { rows } = await client.query(OUTCOME);
    const { logged, held, wrong } = rows[0] ?? {};
    return [
      {
        what: `${LOGS.toLocaleString('en')} logs from ${DEVICES} phones`,
        ours: `${Math.round(LOGS / seconds)}/s`,
        against: 'bare server',
        reference: `${Math.round(bare.perSecond)}/s`,
        ratio: (LOGS / seconds / bare.perSecond).toFixed(3),
        note: `${seconds.toFixed(1)} s; ${logged} logged, ${held} held, ${wrong} wrong; ${counts.lost} answers lost, ${counts.twice} sent twice at once, ${counts.refused} refused`,
      },
    ];
  } finally {
    for (const statement of GONE) await client.query(statement);
    await client.end();
  }
}

/** What a phone wrote; the number tells the logs apart afterwards. @param {number} index */
function log(index) {
  return { outcome: 'held', present: index % 9, frames: ['rounds'], readiness: 3, steppingIn: index % 5, nextAgreed: true };
}

/**
 * As `send-logs.ts` does it: one after the other, the next when the last is with the server.
 * @param {string} origin
 * @param {Device} device
 * @param {{ lost: number, twice: number, refused: number }} counts
 */
async function sync(origin, { cookie, sessions }, counts) {
  for (const [index, session] of sessions.entries()) {
    const send = sender(`${origin}/api/starter/sessions/${session}/log`, cookie, JSON.stringify(log(index)));
    if (Math.random() < LOST) {
      counts.lost += 1;
      await send(AbortSignal.timeout(NO_WAIT_MS)).catch(() => 0);
    }
    if (Math.random() < TWICE) {
      counts.twice += 1;
      await Promise.all([send(), send()]);
    }
    if (!(await delivered(send))) counts.refused += 1;
  }
}

/** @param {(signal?: AbortSignal) => Promise<number>} send */
async function delivered(send) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const status = await send().catch(() => 0);
    if (status < 300 && status > 0) return true;
    await new Promise((done) => setTimeout(done, NO_WAIT_MS * (tries + 1)));
  }
  return false;
}

/** @param {string} url @param {string} cookie @param {string} body */
function sender(url, cookie, body) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie };
  return async (/** @type {AbortSignal | undefined} */ signal) => {
    const answer = await fetch(url, { method: 'POST', headers, body, ...(signal === undefined ? {} : { signal }) });
    await answer.arrayBuffer();
    return answer.status;
  };
}

/** @param {string} origin @param {Map<string, string[]>} cellars */
async function signedIn(origin, cellars) {
  /** @type {Device[]} */
  const devices = [];
  for (const [personId, sessions] of cellars) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await fetch(`${origin}/api/demo/sessions`, { method: 'POST', headers, body: JSON.stringify({ personId }) });
    if (!answer.ok) throw new Error(`No session for a starter: ${answer.status} ${await answer.text()}`);
    devices.push({
      cookie: answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
      sessions,
    });
  }
  return devices;
}

/** Starters with two groups each that have met and are not logged. @param {pg.Client} client */
async function cellars(client) {
  await client.query(CELLARS);
  const { rows } = await client.query(SESSIONS);
  return new Map(rows.map((row) => [row.person_id, row.sessions]));
}

const CELLARS = `
  WITH ground AS (SELECT g.* FROM self_help_group g JOIN office o ON o.id = g.office_id WHERE o.closed_on IS NULL ORDER BY g.id LIMIT 1),
  who AS (INSERT INTO person (id, name, email, created_at)
    SELECT gen_random_uuid(), 'Benk ' || n, 'benk-log-' || n || '@example.no', now() FROM generate_series(1, ${DEVICES}) n RETURNING id),
  able AS (INSERT INTO starter (person_id, office_id, state, max_groups, confidentiality_agreed_at, qualified_until, state_changed_at, lat, lon)
    SELECT who.id, ground.office_id, 'qualified', 2, now(), now() + interval '1 year', now(), ground.lat, ground.lon FROM who, ground RETURNING person_id),
  groups AS (INSERT INTO self_help_group (id, office_id, name, municipality_code, form, expected_size, contact_email, state, starts_time, ends_time,
      session_budget, budget_reason, participants_at_start, started_on, lat, lon, state_changed_at, created_at)
    SELECT gen_random_uuid(), ground.office_id, 'Benk ' || able.person_id || ' ' || n, ground.municipality_code, 'physical', 6, 'benk@example.no',
      'started', '10:00', '12:00', 10, 'Benk', 6, current_date - 80, ground.lat, ground.lon, now(), now()
    FROM able, ground, generate_series(1, ${GROUPS_EACH}) n RETURNING id, name, office_id),
  needs AS (INSERT INTO assignment (id, group_id, kind, state, budget, starters_wanted, created_at, state_changed_at)
    SELECT gen_random_uuid(), id, 'start', 'active', 10, 1, now(), now() FROM groups RETURNING id, group_id),
  hers AS (SELECT needs.id AS assignment_id, needs.group_id, split_part(groups.name, ' ', 2)::uuid AS person_id, split_part(groups.name, ' ', 3)::int AS n
    FROM needs JOIN groups ON groups.id = needs.group_id),
  with_her AS (INSERT INTO assignment_starter (assignment_id, person_id, accepted_at) SELECT assignment_id, person_id, now() FROM hers),
  meetings AS (INSERT INTO group_session (id, group_id, assignment_id, number, date, starts_at, ends_at, state, state_changed_at)
    SELECT gen_random_uuid(), group_id, assignment_id, m, current_date - 80 + m * 7 + n, '10:00', '12:00', 'planned', now()
    FROM hers, generate_series(1, ${MEETINGS}) m RETURNING id, assignment_id, period)
  INSERT INTO session_starter (session_id, person_id, period)
  SELECT meetings.id, hers.person_id, meetings.period FROM meetings JOIN hers USING (assignment_id)`;

const HERS = `FROM session_starter ss JOIN group_session s ON s.id = ss.session_id JOIN person p ON p.id = ss.person_id WHERE p.email::text LIKE 'benk-log-%'`;
const SESSIONS = `SELECT ss.person_id, array_agg(s.id ORDER BY s.date) AS sessions ${HERS} GROUP BY ss.person_id`;
/** Wrong: what stands in a log is not what its phone wrote, by its place in the row of her meetings. */
const OUTCOME = `
  WITH hers AS (SELECT s.id, s.state, row_number() OVER (PARTITION BY ss.person_id ORDER BY s.date) - 1 AS index ${HERS})
  SELECT count(l.id)::int AS logged, (count(*) FILTER (WHERE hers.state = 'held'))::int AS held,
    (count(*) FILTER (WHERE l.present <> hers.index % 9 OR l.stepping_in <> hers.index % 5))::int AS wrong
  FROM hers LEFT JOIN session_log l ON l.session_id = hers.id`;
/** They were made without their trail; the benchmarks after this one look for it. */
const THEIR_SESSIONS = `(SELECT s.id ${HERS})`;
const GONE = [
  "CREATE TEMP TABLE bench_group AS SELECT id FROM self_help_group WHERE budget_reason = 'Benk'",
  `DELETE FROM session_log WHERE session_id IN ${THEIR_SESSIONS}`,
  'DELETE FROM session_starter ss USING group_session s WHERE s.id = ss.session_id AND s.group_id IN (SELECT id FROM bench_group)',
  'DELETE FROM group_session WHERE group_id IN (SELECT id FROM bench_group)',
  'DELETE FROM assignment_starter x USING assignment a WHERE a.id = x.assignment_id AND a.group_id IN (SELECT id FROM bench_group)',
  'DELETE FROM assignment WHERE group_id IN (SELECT id FROM bench_group)',
  'DELETE FROM self_help_group WHERE id IN (SELECT id FROM bench_group)',
  "DELETE FROM starter s USING person p WHERE p.id = s.person_id AND p.email::text LIKE 'benk-log-%'",
];
