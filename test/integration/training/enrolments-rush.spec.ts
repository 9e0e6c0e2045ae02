import type { Arrived, MyEnrolment } from '@igang/contracts';
import { Client, ok, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse, application, type Ground, linkTo, staffView } from './course-steps.ts';

const PEOPLE = 200;
const PLACES = 20;
const everybody = Array.from({ length: PEOPLE }, (_, i) => application(`Person ${i + 1}`));

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

/** All at once, spread over the API processes; the answers in the order they were asked. */
function rush<T>(clients: readonly Client[], ask: (client: Client, i: number) => Promise<T>): Promise<T[]> {
  return Promise.all(everybody.map((_, i) => ask(clients[i % clients.length] ?? app.anonymous(), i)));
}

describe('200 people at once for 20 places, at two API processes', () => {
  it('end with exactly 20 places given, and 180 on the list in the order they arrived', async () => {
    const id = await anOpenCourse(ground, { capacity: PLACES });
    const second = await app.another();
    const clients = [app.anonymous(), new Client(second.origin)];

    const applied = await rush(clients, (client, i) => client.post(`/api/courses/${id}/enrolments`, everybody[i]));
    expect(new Set(applied.map(({ status }) => status))).toEqual(new Set([202]));
    const idOf = new Map(
      (await app.sql<{ id: string; email: string }>('SELECT id, email FROM enrolment WHERE course_id = $1', [id])).map((row) => [
        row.email,
        row.id,
      ]),
    );
    // Everybody presses twice: two requests with keys of their own.
    const pages = everybody.map(({ email }) => linkTo(app, idOf.get(email) ?? '', 'enrolment.confirm'));
    const confirmed = await rush(clients, (client, i) =>
      Promise.all([client.put<Arrived>(`${pages[i] ?? ''}/confirmation`), client.put<Arrived>(`${pages[i] ?? ''}/confirmation`)]),
    );
    expect(new Set(confirmed.flat().map(({ status }) => status))).toEqual(new Set([200]));

    const rows = await app.sql<{ email: string; state: string; arrival: number }>(
      'SELECT email, state, arrival FROM enrolment WHERE course_id = $1 ORDER BY arrival',
      [id],
    );
    expect(rows.map(({ arrival }) => arrival)).toEqual(everybody.map((_, i) => i + 1));
    expect(rows.map(({ state }) => state)).toEqual(everybody.map((_, i) => (i < PLACES ? 'confirmed' : 'waitlisted')));
    expect(await staffView(ground, id)).toMatchObject({ taken: PLACES, waiting: PEOPLE - PLACES });

    for (const [i, { email }] of rows.entries()) {
      if (i % 20 !== 19) continue;
      const mine = await ok(app.anonymous().get<MyEnrolment>(linkTo(app, idOf.get(email) ?? '')));
      expect(mine.position).toBe(i < PLACES ? null : i - PLACES + 1);
    }
    await second.close();
  });

  it('end the same when the places are freed again at once: nobody passes anybody, nobody is left out', async () => {
    const id = await anOpenCourse(ground, { capacity: PLACES });
    await rush([app.anonymous()], (client, i) => client.post(`/api/courses/${id}/enrolments`, everybody[i]));
    const rows = await app.sql<{ id: string }>('SELECT id FROM enrolment WHERE course_id = $1', [id]);
    await Promise.all(rows.map((row) => app.anonymous().put(`${linkTo(app, row.id)}/confirmation`)));
    const holders = await app.sql<{ id: string }>("SELECT id FROM enrolment WHERE course_id = $1 AND state = 'confirmed'", [id]);
    await Promise.all(holders.map((row) => ok(app.anonymous().put(`${linkTo(app, row.id)}/cancellation`))));
    const states = await app.sql<{ state: string; first: number; last: number; count: number }>(
      `SELECT state, min(arrival)::int AS first, max(arrival)::int AS last, count(*)::int AS count
       FROM enrolment WHERE course_id = $1 GROUP BY state ORDER BY first`,
      [id],
    );
    expect(states).toEqual([
      { state: 'cancelled', first: 1, last: PLACES, count: PLACES },
      { state: 'offered', first: PLACES + 1, last: 2 * PLACES, count: PLACES },
      { state: 'waitlisted', first: 2 * PLACES + 1, last: PEOPLE, count: PEOPLE - 2 * PLACES },
    ]);
  });

  it('answer each for itself when they are decided together: double click, other body, cancelled, applied before it closed, unknown', async () => {
    const [open, closed] = [await anOpenCourse(ground, { capacity: 2 }), await anOpenCourse(ground, { capacity: 2 })];
    const enrolled = async (course: string, n: number) => {
      const person = application(`Sammen ${course.slice(-4)} ${n}`);
      await ok(app.anonymous().post(`/api/courses/${course}/enrolments`, person));
      const [row] = await app.sql<{ id: string }>('SELECT id FROM enrolment WHERE course_id = $1 AND email = $2', [course, person.email]);
      return linkTo(app, row?.id ?? '', 'enrolment.confirm');
    };
    const [first = '', second = '', third = '', gone = ''] = await Promise.all([1, 2, 3, 4].map((n) => enrolled(open, n)));
    const late = await enrolled(closed, 1);
    await ok(app.anonymous().put(`${gone}/cancellation`));
    await ok(ground.kari.put(`/api/staff/courses/${closed}/closure`));

    const visitor = app.anonymous();
    const confirm = (link: string, body = {}, key?: string) =>
      visitor.put<Arrived>(`${link}/confirmation`, body, key === undefined ? {} : { key });
    const answers = await Promise.all([
      confirm(first),
      confirm(gone),
      confirm(second, {}, 'twice'),
      confirm(second, {}, 'twice'),
      confirm(second, { other: true }, 'twice'),
      confirm(late),
      confirm(`${late.slice(0, -1)}x`),
      confirm(third),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 409, 200, 200, 422, 200, 404, 200]);
    const [one, , two, again, , , , listed] = answers;
    expect([one, two, again, listed].map(({ body }) => body.state)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waitlisted']);
    expect(listed.body.position).toBe(1);
    expect(await staffView(ground, open)).toMatchObject({ taken: 2, waiting: 1 });
  });

  /** The control: the same rush where each looks for a free place and then takes it, without lock, counter or constraint. */
  it('would oversell without the guard', async () => {
    await app.sql('CREATE TABLE unguarded (email text PRIMARY KEY, state text NOT NULL)');
    await Promise.all(
      everybody.map(async ({ email }) => {
        const [row] = await app.sql<{ taken: number }>("SELECT count(*)::int AS taken FROM unguarded WHERE state = 'confirmed'");
        await app.sql('INSERT INTO unguarded VALUES ($1, $2)', [email, (row?.taken ?? 0) < PLACES ? 'confirmed' : 'waitlisted']);
      }),
    );
    const [{ taken } = { taken: 0 }] = await app.sql<{ taken: number }>(
      "SELECT count(*)::int AS taken FROM unguarded WHERE state = 'confirmed'",
    );
    expect(taken).toBeGreaterThan(PLACES);
    await app.sql('DROP TABLE unguarded');
  });
});
