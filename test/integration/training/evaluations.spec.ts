import type { EvaluationResults, EvaluationView } from '@igang/contracts';
import { randomUUID } from 'node:crypto';
import { aStaffMember, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, moveTo, peopleIn, staffView } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
let courseId: string;
const NAMES = ['Ane', 'Berit', 'Cato', 'Dina', 'Even', 'Frida'];
const addressOf = (name: string) => `${name.toLowerCase()}.kom@example.no`;

beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  courseId = await anOpenCourse(ground);
  for (const name of NAMES) await aGuest(ground, courseId, `${name} Kom`);
  await moveTo(ground, '2026-03-15T15:30:00Z');
  const { days } = await staffView(ground, courseId);
  for (const person of await peopleIn(ground, courseId))
    for (const day of days)
      await ok(
        ground.kari.put(`/api/staff/enrolments/${person.id}/attendance/${day.id}`, {
          presence: person.name === 'Frida Kom' ? 'absent' : 'present',
        }),
      );
  await app.drain();
});
afterAll(() => app.close());

const linkOf = (name: string) => `/api/evaluation-links/${app.mailbox.link(addressOf(name), '/evaluering/').slice('/evaluering/'.length)}`;
const results = () => ok(ground.kari.get<EvaluationResults>(`/api/staff/courses/${courseId}/evaluation`));

/** Held in the same half-year, with so many who came. */
async function aSmallCourse(people: number): Promise<string> {
  await moveTo(ground, '2026-01-12T08:00:00Z');
  const id = await anOpenCourse(ground);
  for (let i = 0; i < people; i++) await aGuest(ground, id, `Liten ${i} ${id.slice(-4)}`);
  await moveTo(ground, '2026-03-16T17:00:00Z');
  return id;
}
/** Tickets as the mails have them. */
async function answer(id: string, marks: readonly number[]): Promise<void> {
  for (const whole of marks)
    await app.sql(
      `INSERT INTO evaluation_answer (id, course_id, form, answered_on, answers) SELECT gen_random_uuid(), $1, form, '2026-03-17', $2::jsonb FROM evaluation_answer LIMIT 1`,
      [id, JSON.stringify({ whole, better: 'Jeg heter Ane' })],
    );
}

describe('how the course was', () => {
  it('is asked of those who came, the evening after the last day', async () => {
    await moveTo(ground, '2026-03-16T10:00:00Z');
    await app.drain();
    expect(app.mailbox.mails.some(({ subject }) => subject?.startsWith('Hvordan var kurset?'))).toBe(false);
    await moveTo(ground, '2026-03-16T17:00:00Z');
    await app.drain();
    const asked = NAMES.filter((name) => app.mailbox.to(addressOf(name)).some(({ subject }) => subject?.startsWith('Hvordan var kurset?')));
    expect(asked).toEqual(['Ane', 'Berit', 'Cato', 'Dina', 'Even']);
    const view = await ok(app.anonymous().get<EvaluationView>(linkOf('Ane')));
    expect(view).toMatchObject({ place: 'Nærbø', lastDay: '2026-03-15' });
    expect(JSON.stringify(view.survey)).toContain('Er du klar for å sette i gang ei gruppe?');
  });

  it('is answered once with each link, and refused when it does not fit the form', async () => {
    const visitor = app.anonymous();
    expect(await refused(visitor.put(`${linkOf('Ane')}/answer`, { answers: { whole: 9 } }))).toEqual({
      status: 422,
      code: 'evaluation.answers',
    });
    const [key, body] = [randomUUID(), { answers: { whole: 5, best: 'Alle sammen', missing: ['practical'] } }];
    await ok(visitor.put(`${linkOf('Ane')}/answer`, body, { key }));
    await ok(visitor.put(`${linkOf('Ane')}/answer`, body, { key }));
    expect(await refused(visitor.put(`${linkOf('Ane')}/answer`, body))).toEqual({ status: 410, code: 'link.expired' });
    expect(await refused(visitor.get(linkOf('Ane')))).toEqual({ status: 410, code: 'link.expired' });
  });

  it('is shown from five answers up', async () => {
    for (const name of ['Berit', 'Cato', 'Dina'])
      await ok(app.anonymous().put(`${linkOf(name)}/answer`, { answers: { whole: 4, ready: 'yes' } }));
    expect(await results()).toEqual({ answers: null, given: 4, asked: 5, fewest: 5, questions: [], together: null });
    // Also when somebody signed in opens her link.
    await ok(ground.kari.put(`${linkOf('Even')}/answer`, { answers: { whole: 3, better: 'Mer kaffe' } }));
    const { answers, questions } = await results();
    expect(answers).toBe(5);
    expect(questions.find(({ name }) => name === 'whole')).toMatchObject({ mean: 4, most: 5, answered: 5 });
    expect(questions.find(({ name }) => name === 'ready')?.choices.map(({ count }) => count)).toEqual([3, 0, 0]);
    expect(questions.find(({ name }) => name === 'better')?.texts).toEqual(['Mer kaffe']);
    expect(JSON.stringify(questions)).not.toMatch(/2026-/);
  });

  it('leads to nobody: no column, no order, no row of hers is left', async () => {
    const columns = await app.sql<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'evaluation_answer' ORDER BY 1`,
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual(['answered_on', 'answers', 'course_id', 'form', 'id']);
    expect(await app.sql('SELECT FROM evaluation_ticket')).toEqual([]);
    const trail = await app.sql(
      `SELECT DISTINCT actor_kind, actor_person_id, subject_id FROM audit_event WHERE action = 'evaluation.answer'`,
    );
    expect(trail).toEqual([{ actor_kind: 'anonymous', actor_person_id: null, subject_id: courseId }]);
  });

  it('is shown for small courses together only, from five answers in two courses up, and never what somebody wrote', async () => {
    const [one, two] = [await aSmallCourse(2), await aSmallCourse(2)];
    const seen = (id: string) => ok(ground.kari.get<EvaluationResults>(`/api/staff/courses/${id}/evaluation`));
    await answer(one, [5, 4]);
    await answer(two, [3]);
    // Three in two courses.
    expect([await seen(one), await seen(two)]).toMatchObject([
      { answers: null, given: 2, questions: [], together: null },
      { answers: null, given: 1, questions: [], together: null },
    ]);
    await answer(two, [2]);
    expect((await seen(one)).together).toBeNull();
    const three = await aSmallCourse(1);
    await answer(three, [1]);
    for (const id of [one, two, three]) {
      const { answers, questions, together } = await seen(id);
      expect({ answers, questions }).toEqual({ answers: null, questions: [] });
      expect(together).toMatchObject({ courses: 3, answers: 5 });
      expect(together?.questions.find(({ name }) => name === 'whole')).toMatchObject({ mean: 3, answered: 5 });
      expect(JSON.stringify(together)).not.toContain('Jeg heter');
      // The course that has enough of its own is not in the sum: nothing comes out by taking one from the other.
      expect(together?.questions.some(({ kind }) => kind === 'text')).toBe(false);
    }
    expect((await results()).together).toBeNull();
  });

  it("is not another office's to see", async () => {
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect((await stranger.get(`/api/staff/courses/${courseId}/evaluation`)).status).toBe(404);
  });
});
