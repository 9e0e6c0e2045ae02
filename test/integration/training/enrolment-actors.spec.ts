import { addDays, instantAfter, localDate } from '@igang/domain';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { type Answer, Client, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, application, type Ground, linkTo, moveTo } from './course-steps.ts';

const PEOPLE = ['anne', 'bjorn', 'cecilie', 'dag', 'eli', 'frode', 'guro', 'hege', 'ivar', 'jorunn', 'kai', 'lise'];
const ACTIONS = ['apply', 'confirm', 'cancel', 'restore', 'accept', 'decline', 'rejoin', 'capacity', 'add', 'remove'] as const;
const step = fc.record({
  action: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('apply', 'confirm', 'cancel', 'remove', 'accept', 'accept', 'decline') },
    { weight: 4, arbitrary: fc.constantFrom(...ACTIONS) },
  ),
  who: fc.constantFrom(...PEOPLE),
  number: fc.integer({ min: 1, max: 7 }),
  after: fc.integer({ min: 0, max: 400 }),
});
interface Step {
  action: (typeof ACTIONS)[number];
  who: string;
  number: number;
  /** Milliseconds until she presses. */
  after: number;
}
interface Row {
  readonly id: string;
  readonly state: string;
}

let app: TestApp;
let ground: Ground;
let second: { origin: string; close(): Promise<void> };
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  second = await app.another();
});
afterAll(async () => {
  await second.close();
  await app.close();
});

const atRandom = (n: number) => (n % 2 === 0 ? app.anonymous() : new Client(second.origin));
const emailOf = (who: string) => application(who).email;
const breaches = async () => breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()));

/** Everybody at once at two API processes, round after round; offers run out meanwhile. The audit is clean whenever it is quiet. */
describe('a course driven by many at once', () => {
  it('never gives a place too many, lets nobody pass, loses and doubles nobody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 4 }),
        fc.array(fc.array(step, { minLength: 20, maxLength: 40 }), { minLength: 2, maxLength: 4 }),
        async (capacity, rounds) => {
          const course = await anOpenCourse(ground, inAYear(capacity));
          const watch = watching(course);
          await Promise.all(PEOPLE.slice(0, 9).map((who) => aGuest(ground, course, who)));
          for (const [n, round] of rounds.entries()) {
            const answers = await Promise.all([...round.map((one, i) => take(one, course, i)), ...(n % 2 === 1 ? [runOut()] : [])]);
            expect(answers.filter((status) => status >= 500)).toEqual([]);
            await app.drain();
            expect(await breaches()).toEqual([]);
            expect(await passed(course)).toEqual([]);
          }
          expect(await watch.end()).toEqual([]);
        },
      ),
      { numRuns: 4, seed: 20_261_125, endOnFailure: true },
    );
    // Places have been freed and offered all the while, or it proves little.
    const [{ offers } = { offers: 0 }] = await app.sql<{ offers: number }>('SELECT count(*)::int AS offers FROM place_offer');
    expect(offers).toBeGreaterThan(3);
  });

  async function take({ action, who, number, after }: Step, course: string, n: number): Promise<number> {
    await sleep(after);
    const visitor = atRandom(n);
    const staff = ground.kari;
    if (action === 'apply') return status(visitor.post(`/api/courses/${course}/enrolments`, application(who)));
    if (action === 'capacity') return status(staff.put(`/api/staff/courses/${course}/capacity`, { capacity: number }));
    if (action === 'add') return status(staff.post(`/api/staff/courses/${course}/enrolments`, application(who)));
    const row = action === 'accept' || action === 'decline' ? await offered(course, number) : await latest(course, who);
    if (row === undefined) return 404;
    switch (action) {
      case 'confirm':
        return status(visitor.put(`${linkTo(app, row.id, 'enrolment.confirm')}/confirmation`));
      case 'cancel':
        return status(visitor.put(`${linkTo(app, row.id)}/cancellation`));
      case 'restore':
        return status(visitor.delete(`${linkTo(app, row.id)}/cancellation`));
      case 'rejoin':
        return status(visitor.put(`${linkTo(app, row.id)}/rejoining`));
      case 'accept':
      case 'decline':
        return status(visitor.put(`${linkTo(app, row.id)}/offer-answer`, { answer: action }));
      case 'remove':
        return status(staff.put(`/api/staff/enrolments/${row.id}/cancellation`, { reason: 'Ringte' }));
    }
  }

  /** Two days pass: every open offer runs out while the others press on. */
  async function runOut(): Promise<number> {
    await sleep(200);
    await moveTo(ground, instantAfter(app.clock.now(), { hours: 49 }));
    await app.drain();
    return 200;
  }

  const status = async (answer: Promise<Answer<unknown>>) => (await answer).status;

  async function latest(course: string, who: string): Promise<Row | undefined> {
    const sql = 'SELECT id, state FROM enrolment WHERE course_id = $1 AND email = $2 ORDER BY applied_at DESC, id DESC LIMIT 1';
    return (await app.sql<Row>(sql, [course, emailOf(who)]))[0];
  }

  /** One of those who have an offer: few do, and chance alone would hardly ever meet them. */
  async function offered(course: string, number: number): Promise<Row | undefined> {
    const rows = await app.sql<Row>("SELECT id, state FROM enrolment WHERE course_id = $1 AND state = 'offered' ORDER BY id", [course]);
    return rows[number % Math.max(rows.length, 1)];
  }

  function inAYear(capacity: number) {
    const day = (n: number) => addDays(localDate(app.clock.now()), n);
    const days = [300, 301].map((n) => ({ date: day(n), startsAt: '10:00', endsAt: '16:00' }));
    return { capacity, days, enrolmentDeadline: day(290) };
  }

  /** Looks all the while, each time at one instant of the database. */
  function watching(course: string) {
    const found: unknown[] = [];
    const watch = new AbortController();
    const done = (async () => {
      for (let looks = 0; !watch.signal.aborted && looks < 20_000; looks++) {
        found.push(...(await app.sql(OVERBOOKED_OR_DOUBLED, [course])));
        await sleep(2);
      }
    })();
    return {
      end: () => {
        watch.abort();
        return done.then(() => found);
      },
    };
  }

  /** Who waits although somebody who came later holds a place. */
  const passed = (course: string) =>
    app.sql(
      `SELECT w.email, h.email AS holder FROM enrolment w JOIN enrolment h ON h.course_id = w.course_id AND h.arrival > w.arrival
       WHERE w.course_id = $1 AND w.state = 'waitlisted' AND h.state IN ('confirmed', 'offered')`,
      [course],
    );
});

const OVERBOOKED_OR_DOUBLED = `
  SELECT 'overbooked' AS what, count(*)::int AS held, c.capacity FROM course c JOIN enrolment e ON e.course_id = c.id
  WHERE c.id = $1 AND e.state IN ('confirmed', 'offered') GROUP BY c.id HAVING count(*) > c.capacity
  UNION ALL
  SELECT email, count(*)::int, 1 FROM enrolment
  WHERE course_id = $1 AND state IN ('applied', 'waitlisted', 'offered', 'confirmed') GROUP BY email HAVING count(*) > 1
  UNION ALL
  SELECT 'counters', c.places_taken, c.waiting FROM course c, LATERAL (
    SELECT count(*) FILTER (WHERE state IN ('confirmed', 'offered')) AS taken, count(*) FILTER (WHERE state = 'waitlisted') AS waiting
    FROM enrolment WHERE course_id = c.id) AS e
  WHERE c.id = $1 AND (c.places_taken, c.waiting) IS DISTINCT FROM (e.taken, e.waiting)`;

describe('two hundred tabs of the same person', () => {
  it('are one enrolment, one arrival, one place and one mail of each kind', async () => {
    const course = await anOpenCourse(ground, { capacity: 5, ...soon() });
    const berit = application('Berit Vik');
    const tabs = Array.from({ length: 200 }, (_, n) => n);
    const applied = await Promise.all(tabs.map((n) => atRandom(n).post(`/api/courses/${course}/enrolments`, berit)));
    expect(new Set(applied.map(({ status }) => status))).toEqual(new Set([202]));
    const rows = await app.sql<Row>('SELECT id, state FROM enrolment WHERE course_id = $1', [course]);
    expect(rows.map(({ state }) => state)).toEqual(['applied']);

    const link = linkTo(app, rows[0]?.id ?? '', 'enrolment.confirm');
    const confirmed = await Promise.all(tabs.map((n) => atRandom(n).put(`${link}/confirmation`)));
    expect(new Set(confirmed.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await app.sql('SELECT state, arrival::int FROM enrolment WHERE course_id = $1', [course])).toEqual([
      { state: 'confirmed', arrival: 1 },
    ]);
    expect(await app.sql('SELECT places_taken, waiting FROM course WHERE id = $1', [course])).toEqual([{ places_taken: 1, waiting: 0 }]);
    expect(await app.sql('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id', [rows[0]?.id])).toHaveLength(2);
    expect(
      await app.sql("SELECT payload->>'kind' AS kind FROM outbox WHERE payload->>'subjectId' = $1 AND job = 'mail.send' ORDER BY 1", [
        rows[0]?.id,
      ]),
    ).toEqual([{ kind: 'enrolment.confirm-address' }, { kind: 'enrolment.confirmed' }]);
    expect(await breaches()).toEqual([]);
  });

  function soon() {
    const day = (n: number) => addDays(localDate(app.clock.now()), n);
    return { days: [60, 61].map((n) => ({ date: day(n), startsAt: '10:00', endsAt: '16:00' })), enrolmentDeadline: day(50) };
  }
});
