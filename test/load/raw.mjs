/** The reference: the same facts written straight to PostgreSQL, a round trip a statement, nothing else. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * Tables of the reference's own, beside ours in the same database.
 * @param {string} url
 * @param {number} courses
 * @param {number} [capacity] of each
 */
export async function prepareRaw(url, courses, capacity = 1_000_000) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    DROP SCHEMA IF EXISTS raw CASCADE; CREATE SCHEMA raw;
    CREATE TABLE raw.course (id int PRIMARY KEY, capacity int NOT NULL, taken int NOT NULL DEFAULT 0);
    CREATE TABLE raw.enrolment (id uuid PRIMARY KEY, course_id int NOT NULL REFERENCES raw.course, email text NOT NULL, state text NOT NULL, UNIQUE (course_id, email));
    CREATE TABLE raw.outbox (id uuid PRIMARY KEY, job text NOT NULL, payload jsonb NOT NULL);
    INSERT INTO raw.course SELECT n, ${capacity} FROM generate_series(1, ${courses}) AS n;`);
  await client.end();
}

/**
 * "Lock": SELECT … FOR UPDATE, insert, insert, update, commit; sign-ups a second.
 * @param {string} url
 * @param {{ courses: number, clients: number, seconds: number }} options
 */
export async function rawSignUps(url, { courses, clients, seconds }) {
  const connections = await Promise.all(Array.from({ length: clients }, () => connected(url)));
  const until = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(
    connections.map(async (client) => {
      while (performance.now() < until) {
        await signUp(client, 1 + Math.floor(Math.random() * courses));
        done++;
      }
    }),
  );
  await Promise.all(connections.map((client) => client.end()));
  return done / seconds;
}

/** @param {string} url */
async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/**
 * @param {pg.Client} client
 * @param {number} course
 */
async function signUp(client, course) {
  const id = randomUUID();
  await client.query('BEGIN');
  const { rows } = await client.query('SELECT capacity, taken FROM raw.course WHERE id = $1 FOR UPDATE', [course]);
  const state = rows[0].taken < rows[0].capacity ? 'confirmed' : 'waitlisted';
  await client.query('UPDATE raw.course SET taken = taken + 1 WHERE id = $1', [course]);
  await client.query('INSERT INTO raw.enrolment VALUES ($1, $2, $3, $4)', [id, course, `${id}@example.no`, state]);
  await client.query('INSERT INTO raw.outbox VALUES ($1, $2, $3)', [randomUUID(), 'mail.send', { subjectId: id }]);
  await client.query('COMMIT');
}

/**
 * The control: looks whether there is a place, then takes it, with nothing held in between.
 * @param {string} url
 * @param {{ people: number, clients: number }} options
 * @returns {Promise<number>} how many were told that they have a place
 */
export async function unguardedSignUps(url, { people, clients }) {
  const connections = await Promise.all(Array.from({ length: clients }, () => connected(url)));
  let left = people;
  let sold = 0;
  await Promise.all(
    connections.map(async (client) => {
      while (left-- > 0) {
        const { rows } = await client.query('SELECT capacity, taken FROM raw.course WHERE id = 1');
        if (rows[0].taken >= rows[0].capacity) continue;
        await client.query('UPDATE raw.course SET taken = taken + 1 WHERE id = 1');
        sold++;
      }
    }),
  );
  await Promise.all(connections.map((client) => client.end()));
  return sold;
}
