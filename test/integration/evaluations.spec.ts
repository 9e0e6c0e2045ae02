import type { EvaluationResults, EvaluationView } from '@igang/contracts';
import { randomUUID } from 'node:crypto';
import { aStaffMember, officeFor, ok, refused, startApp, type TestApp } from '../harness/index.ts';
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

  it("is not another office's to see", async () => {
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect((await stranger.get(`/api/staff/courses/${courseId}/evaluation`)).status).toBe(404);
  });
});
