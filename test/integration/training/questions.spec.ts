import { randomUUID } from 'node:crypto';
import type { Created, MyEnrolment, Problem, QuestionForm, QuestionRemoval, StaffEnrolment } from '@igang/contracts';
import { SENSITIVE_KEPT_DAYS } from '@igang/domain';
import { aStaffMember, nationalOffice, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, application, apply, type Ground, moveTo, ownPage, peopleIn } from './course-steps.ts';
import { aChoice, aQuestion, CHOICES, formAsAsked, formAsBuilt } from './question-steps.ts';

/** What people are asked when they sign up, and what becomes of what they answer. */
describe('questions', () => {
  let app: TestApp;
  let ground: Ground;
  beforeAll(async () => {
    app = await startApp();
    ground = await aGround(app);
  });
  afterAll(() => app.close());

  const wrongFields = async (answer: ReturnType<typeof apply>) => {
    const { status, body } = await answer;
    return { status, fields: (body as Problem).fields.map(({ path, code }) => [path.replace('answers.', ''), code]) };
  };

  it('are asked of a course, its type first, each only where it belongs', async () => {
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const typePath = `/api/staff/course-types/${ground.typeId}/questions`;
    const fromType = (await ok(national.post<Created>(typePath, { kind: 'text', words: { nn: { label: 'Kvifor?' } } }))).id;
    const courseId = await anOpenCourse(ground);
    const own = await aChoice(ground, courseId, 'Trenger du overnatting?');
    expect((await formAsAsked(ground, courseId)).map(({ id }) => id)).toEqual([fromType, own]);
    expect((await formAsBuilt(ground, courseId)).inherited.map(({ id }) => id)).toEqual([fromType]);
    const elsewhere = await anOpenCourse(ground);
    expect(await wrongFields(apply(ground, elsewhere, application('Fremmed', { answers: { [own]: 'ja' } })))).toEqual({
      status: 422,
      fields: [[own, 'unknown']],
    });
    expect(await refused(ground.kari.get(typePath))).toMatchObject({ status: 404 });
    expect(await refused(ground.kari.delete(`/api/staff/questions/${fromType}`))).toMatchObject({ status: 404 });
    expect(await ok(national.delete<QuestionRemoval>(`/api/staff/questions/${fromType}`))).toEqual({ closed: false });
  });

  it('are answered by the rules the page shows: hidden ones are neither needed nor kept', async () => {
    const courseId = await anOpenCourse(ground);
    const food = await aChoice(ground, courseId, 'Er det mat du ikke tåler?', { required: true });
    const which = await aQuestion(ground, courseId, 'Hva?', {
      required: true,
      sensitivity: 'sensitive',
      shownWhen: { questionId: food, is: ['ja'] },
    });
    expect(await wrongFields(apply(ground, courseId, application('Ingen')))).toEqual({ status: 422, fields: [[food, 'missing']] });
    expect(await wrongFields(apply(ground, courseId, application('Halv', { answers: { [food]: 'ja' } })))).toEqual({
      status: 422,
      fields: [[which, 'missing']],
    });
    const script = '<script>alert(1)</script>';
    const mari = await aGuest(ground, courseId, 'Mari', { answers: { [food]: 'ja', [which]: `  ${script} ` } });
    expect(await mari.see()).toMatchObject({ state: 'confirmed', answers: { [food]: 'ja', [which]: script } });
    const changed = await ok(app.anonymous().put<MyEnrolment>(`${mari.page}/answers`, { answers: { [food]: 'nei', [which]: script } }));
    expect(changed.answers).toEqual({ [food]: 'nei' });
    const [trail] = await app.sql<{ n: number }>(`SELECT count(*)::int AS n FROM audit_event WHERE action = 'enrolment.change-answers'`);
    expect(trail?.n).toBe(1);
  });

  it('take no 10 kB of text, no 200 choices, no unknown fields, and no circle', async () => {
    const courseId = await anOpenCourse(ground);
    const text = await aQuestion(ground, courseId, 'Noe mer?', { kind: 'long-text' });
    expect(await wrongFields(apply(ground, courseId, application('Lang', { answers: { [text]: 'x'.repeat(10_240) } })))).toEqual({
      status: 422,
      fields: [[text, 'too-big']],
    });
    const path = `/api/staff/courses/${courseId}/questions`;
    const choices = Array.from({ length: 200 }, (_, i) => ({ id: `c${i}`, words: { nb: `Valg ${i}` } }));
    const ask = (change: object) =>
      refused(ground.kari.post(path, { kind: 'choice', words: { nb: { label: 'X' } }, choices: CHOICES, ...change }));
    expect(await ask({ choices })).toMatchObject({ status: 422, code: 'request.invalid' });
    expect(await ask({ choices: CHOICES.slice(0, 1) })).toEqual({ status: 422, code: 'question.choices' });
    expect(await ask({ surprise: true })).toMatchObject({ status: 422, code: 'request.invalid' });
    expect(await ask({ words: {} })).toMatchObject({ status: 422, code: 'request.invalid' });
    expect(await ask({ shownWhen: { questionId: randomUUID(), is: ['ja'] } })).toEqual({ status: 422, code: 'question.condition-unknown' });
    const a = await aChoice(ground, courseId, 'A');
    const b = await aChoice(ground, courseId, 'B', { shownWhen: { questionId: a, is: ['ja'] } });
    const change = {
      kind: 'choice',
      words: { nb: { label: 'A' } },
      choices: CHOICES,
      version: 1,
      shownWhen: { questionId: b, is: ['ja'] },
    };
    expect(await refused(ground.kari.put(`/api/staff/questions/${a}`, change))).toEqual({ status: 422, code: 'question.cycle' });
    expect(await refused(ground.kari.put(`${path}/order`, { ids: [text, b, a] }))).toEqual({
      status: 422,
      code: 'question.before-its-condition',
    });
    await ok(ground.kari.put(`${path}/order`, { ids: [a, b, text] }));
    expect((await formAsAsked(ground, courseId)).map(({ id }) => id)).toEqual([a, b, text]);
    expect(await refused(ground.kari.delete(`/api/staff/questions/${a}`))).toEqual({ status: 409, code: 'question.needed' });
  });

  it('that somebody has answered are closed, not removed, and stay what they were', async () => {
    const courseId = await anOpenCourse(ground);
    const id = await aChoice(ground, courseId, 'Kan du kjøre noen?');
    const liv = await aGuest(ground, courseId, 'Liv', { answers: { [id]: 'ja' } });
    const other = { kind: 'text', words: { nb: { label: 'Kan du kjøre noen?' } }, version: 1 };
    expect(await refused(ground.kari.put(`/api/staff/questions/${id}`, other))).toEqual({ status: 409, code: 'question.answered' });
    const stale = { kind: 'choice', words: { nb: { label: 'X' } }, choices: CHOICES, version: 9 };
    expect(await refused(ground.kari.put(`/api/staff/questions/${id}`, stale))).toEqual({ status: 409, code: 'change.conflict' });
    expect(await ok(ground.kari.delete<QuestionRemoval>(`/api/staff/questions/${id}`))).toEqual({ closed: true });
    expect(await formAsAsked(ground, courseId)).toEqual([]);
    expect(await liv.see()).toMatchObject({ questions: [], answers: {} });
    const [row] = await peopleIn(ground, courseId);
    const seen = await ok(ground.kari.get<StaffEnrolment>(`/api/staff/enrolments/${row?.id ?? ''}`));
    expect([seen.answers, seen.questions.map(({ closed }) => closed)]).toEqual([{ [id]: 'ja' }, [true]]);
    expect((await formAsBuilt(ground, courseId)).items).toMatchObject([{ id, closed: true, answers: 1 }]);

    // Asked again, after what has come since; what she answered stands.
    const since = await aQuestion(ground, courseId, 'Trenger du seng?');
    await ok(ground.kari.put(`/api/staff/questions/${id}/reopening`));
    await ok(ground.kari.put(`/api/staff/questions/${id}/reopening`));
    expect((await formAsAsked(ground, courseId)).map((question) => question.id)).toEqual([since, id]);
    expect(await liv.see()).toMatchObject({ answers: { [id]: 'ja' } });
    const trail = await app.sql<{ action: string }>('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY at, id', [id]);
    expect(trail.map(({ action }) => action)).toEqual(['question.add', 'question.close', 'question.reopen']);
  });

  it('that depend on a closed question are not asked again before it', async () => {
    const courseId = await anOpenCourse(ground);
    const first = await aChoice(ground, courseId, 'Kommer du med bil?');
    const second = await aQuestion(ground, courseId, 'Hvor mange seter?', { shownWhen: { questionId: first, is: ['ja'] } });
    await aGuest(ground, courseId, 'Kari', { answers: { [first]: 'ja', [second]: 'Fire' } });
    for (const id of [second, first]) await ok(ground.kari.delete<QuestionRemoval>(`/api/staff/questions/${id}`));
    const reopen = (id: string) => ground.kari.put(`/api/staff/questions/${id}/reopening`);
    expect(await refused(reopen(second))).toEqual({ status: 422, code: 'question.condition-unknown' });
    for (const id of [first, second]) await ok(reopen(id));
    expect((await formAsAsked(ground, courseId)).map(({ id }) => id)).toEqual([first, second]);
  });

  it('that are sensitive are seen by the own office and the trainers of that course, and nobody else', async () => {
    const ingridId = await aStaffMember(app, 'trainer', ground.officeId);
    const courseId = await anOpenCourse(ground, { trainerIds: [ingridId] });
    const health = await aQuestion(ground, courseId, 'Trenger du noe tilrettelagt?', { sensitivity: 'sensitive' });
    const plain = await aQuestion(ground, courseId, 'Hvordan hørte du om oss?');
    await aGuest(ground, courseId, 'Siv', { answers: { [health]: 'Rullestol', [plain]: 'Avisa' } });
    const [row] = await peopleIn(ground, courseId);
    const path = `/api/staff/enrolments/${row?.id ?? ''}`;
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const [office, trainer, above] = await Promise.all(
      [ground.kari, await app.signedIn(ingridId), national].map((reader) => ok(reader.get<StaffEnrolment>(path))),
    );
    expect([office?.answers[health], trainer?.answers[health], above?.answers[health]]).toEqual(['Rullestol', 'Rullestol', undefined]);
    expect([office?.hidden, above?.hidden, above?.answers[plain]]).toEqual([0, 1, 'Avisa']);
    expect(JSON.stringify(above)).not.toContain('tilrettelagt');
    expect(trainer?.mayChangeAnswers).toBe(false);
    await ok(national.put(`${path}/answers`, { answers: { [plain]: 'Nettet', [health]: 'Visket ut' } }));
    expect((await ok(ground.kari.get<StaffEnrolment>(path))).answers).toEqual({ [health]: 'Rullestol', [plain]: 'Nettet' });
    const stranger = await app.signedIn(await aStaffMember(app, 'trainer', ground.officeId));
    expect(await refused(stranger.get(path))).toMatchObject({ status: 404 });
  });

  it('are not answered for her by a stranger who applies in her name', async () => {
    const courseId = await anOpenCourse(ground);
    const id = await aQuestion(ground, courseId, 'Hvorfor?');
    await ok(apply(ground, courseId, application('Ane', { answers: { [id]: 'Min grunn' } })));
    app.clock.advance({ minutes: 2 });
    await ok(apply(ground, courseId, application('Ane', { answers: { [id]: 'En annens' } })));
    const page = await ownPage(ground, courseId, 'ane@example.no');
    expect((await ok(app.anonymous().get<MyEnrolment>(page))).answers).toEqual({ [id]: 'Min grunn' });
  });

  it('are forgotten at night when their time is up, and a report says how many', async () => {
    const courseId = await anOpenCourse(ground);
    const health = await aQuestion(ground, courseId, 'Mat?', { sensitivity: 'sensitive' });
    const plain = await aQuestion(ground, courseId, 'Hvorfor?');
    expect((await formAsBuilt(ground, courseId)).items[0]).toMatchObject({ retentionDays: SENSITIVE_KEPT_DAYS });
    await aGuest(ground, courseId, 'Eli', { answers: { [health]: 'Nøtter', [plain]: 'Lyst' } });
    const answersLeft = async () =>
      (
        await app.sql<{ id: string }>(
          'SELECT a.question_id AS id FROM enrolment_answer a JOIN question q ON q.id = a.question_id WHERE q.course_id = $1 ORDER BY q.position',
          [courseId],
        )
      ).map(({ id }) => id);
    await moveTo(ground, '2026-04-14T08:00:00Z');
    await app.drain();
    expect(await answersLeft()).toEqual([health, plain]);
    await moveTo(ground, '2026-04-15T08:00:00Z');
    await app.drain();
    expect(await answersLeft()).toEqual([plain]);
    const { forgotten } = await ok(ground.kari.get<QuestionForm>(`/api/staff/courses/${courseId}/questions`));
    expect(forgotten?.answers).toBeGreaterThan(0);
    const planned = await app.sql(`SELECT FROM outbox WHERE job = 'answers.forget' AND done_at IS NULL`);
    expect(planned.length).toBeLessThanOrEqual(1);
  });
});
