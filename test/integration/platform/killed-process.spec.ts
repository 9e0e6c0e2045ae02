import { addDays, localDate } from '@igang/domain';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { Client, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse, linkTo } from '../training/course-steps.ts';

const MAIN = fileURLToPath(new URL('../../../backend/dist/bundle/main.js', import.meta.url));
const PEOPLE = 400;
const PLACES = 40;
const CONNECTIONS = 40;

let app: TestApp;
const children: ChildProcess[] = [];
beforeAll(async () => {
  app = await startApp();
  // The processes that are killed live in real time, and so does their course.
  app.clock.set(new Date());
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await app.close();
});

async function anyFree(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A real API process, as in production. */
async function anApi(): Promise<{ child: ChildProcess; origin: string }> {
  const port = await anyFree();
  const { DATABASE_URL, SMTP_URL, PUBLIC_URL, APP_SECRET } = app.config;
  const told = { DATABASE_URL, SMTP_URL, PUBLIC_URL, APP_SECRET, LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '1000000', PORT: String(port) };
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...told }, stdio: 'ignore' });
  children.push(child);
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    const isUp = await fetch(`${origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { child, origin };
    await sleep(50);
  }
  throw new Error('The API did not come up');
}

async function applied(course: string): Promise<string[]> {
  const rows = await app.sql<{ id: string }>(
    `INSERT INTO enrolment (id, course_id, name, email, language, state, source, applied_at, state_changed_at)
     SELECT gen_random_uuid(), $1, 'Person ' || n, 'person' || n || '@example.no', 'nb', 'applied', 'public', $3, $3
     FROM generate_series(1, $2) AS n RETURNING id`,
    [course, PEOPLE, app.clock.now()],
  );
  return rows.map(({ id }) => id);
}

interface Ask {
  readonly id: string;
  readonly key: string;
  answer: 'none' | number;
}

describe('an API process that is killed in the middle of a rush', () => {
  it('takes no acknowledged confirmation with it, and what was not answered may be asked again', async () => {
    const day = (n: number) => addDays(localDate(app.clock.now()), n);
    const days = [60, 61].map((n) => ({ date: day(n), startsAt: '10:00', endsAt: '16:00' }));
    const course = await anOpenCourse(await aGround(app), { capacity: PLACES, days, enrolmentDeadline: day(50) });
    const asks = (await applied(course)).map((id): Ask => ({ id, key: randomUUID(), answer: 'none' }));
    const [doomed, other] = await Promise.all([anApi(), anApi()]);

    const confirm = async (ask: Ask, origin: string) => {
      const answer = new Client(origin).put(`${linkTo(app, ask.id, 'enrolment.confirm')}/confirmation`, {}, { key: ask.key });
      ask.answer = await answer.then(
        ({ status }) => status,
        () => 'none',
      );
    };
    let next = 0;
    const rush = Array.from({ length: CONNECTIONS }, async (_, n) => {
      for (let ask = asks[next++]; ask !== undefined; ask = asks[next++]) await confirm(ask, n % 2 === 0 ? doomed.origin : other.origin);
    });
    while (asks.filter(({ answer }) => answer === 200).length < PEOPLE / 8) await sleep(1);
    doomed.child.kill('SIGKILL');
    await Promise.all([...rush, once(doomed.child, 'exit')]);

    const acknowledged = asks.filter(({ answer }) => answer === 200);
    const unanswered = asks.filter(({ answer }) => answer === 'none');
    expect(acknowledged.length + unanswered.length).toBe(PEOPLE);
    expect(unanswered.length).toBeGreaterThan(0);
    const arrived = await app.sql<{ id: string }>('SELECT id FROM enrolment WHERE course_id = $1 AND arrival IS NOT NULL', [course]);
    const onDisk = new Set(arrived.map(({ id }) => id));
    expect(acknowledged.filter(({ id }) => !onDisk.has(id))).toEqual([]);

    for (const ask of unanswered) await confirm(ask, other.origin);
    expect(new Set(unanswered.map(({ answer }) => answer))).toEqual(new Set([200]));
    const rows = await app.sql<{ state: string; arrival: number }>(
      'SELECT state, arrival::int FROM enrolment WHERE course_id = $1 ORDER BY arrival',
      [course],
    );
    expect(rows).toEqual(Array.from({ length: PEOPLE }, (_, n) => ({ state: n < PLACES ? 'confirmed' : 'waitlisted', arrival: n + 1 })));
    expect(
      await app.sql(
        `SELECT subject_id FROM audit_event WHERE subject_type = 'enrolment' AND from_state = 'applied' GROUP BY subject_id HAVING count(*) > 1`,
      ),
    ).toEqual([]);
    expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), new Date()))).toEqual([]);
  });
});
