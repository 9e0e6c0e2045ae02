import type { Done, EnrolmentRow } from '@igang/contracts';
import { aStaffMember, type Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, moveTo, peopleIn, staffView } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
let id: string;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
beforeEach(async () => {
  await moveTo(ground, '2026-01-12T08:00:00Z');
  id = await anOpenCourse(ground, { capacity: 2 });
  for (const name of ['Anne', 'Bjørn', 'Cecilie'])
    await aGuest(ground, id, name, { email: `${name.slice(0, 2).replace('ø', 'o')}@example.no` });
});
afterAll(() => app.close());

const DURING_DAY_1 = '2026-03-14T10:00:00Z';
const DURING_DAY_2 = '2026-03-15T10:00:00Z';
const AFTER = '2026-03-15T17:00:00Z';
const dayIds = async () => (await staffView(ground, id)).days.map((day) => day.id);
const rowOf = async (name: string): Promise<EnrolmentRow> => {
  const row = (await peopleIn(ground, id)).find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`${name} is not in the course`);
  return row;
};
const mark = async (name: string, day: number, presence: string, as: Client = ground.kari) =>
  as.put<Done>(`/api/staff/enrolments/${(await rowOf(name)).id}/attendance/${(await dayIds())[day - 1] ?? ''}`, { presence });
const result = async (name: string, word: string) =>
  ground.kari.put<Done>(`/api/staff/enrolments/${(await rowOf(name)).id}/result`, { result: word });

describe('marking attendance', () => {
  it('waits for the day to begin, and is for people with a place', async () => {
    expect(await refused(mark('Anne', 1, 'present'))).toEqual({ status: 409, code: 'attendance.day-not-started' });
    await moveTo(ground, DURING_DAY_1);
    await ok(mark('Anne', 1, 'present'));
    expect(await refused(mark('Anne', 2, 'present'))).toEqual({ status: 409, code: 'attendance.day-not-started' });
    expect(await refused(mark('Cecilie', 1, 'present'))).toEqual({ status: 409, code: 'attendance.not-enrolled' });
    expect(await refused(mark('Anne', 1, 'kanskje'))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(mark('Anne', 1, 'late'));
    expect((await rowOf('Anne')).attendance).toMatchObject([{ presence: 'late' }]);
    expect((await staffView(ground, id)).can).toContain('mark-attendance');
  });

  it('is the trainer’s own, and no other trainer’s', async () => {
    const [tor, ola] = [await aStaffMember(app, 'trainer', ground.officeId), await aStaffMember(app, 'trainer', ground.officeId)];
    id = await anOpenCourse(ground, { trainerIds: [tor] });
    await aGuest(ground, id, 'Dag');
    await moveTo(ground, DURING_DAY_1);
    await ok(mark('Dag', 1, 'present', await app.signedIn(tor)));
    expect(await refused(mark('Dag', 1, 'absent', await app.signedIn(ola)))).toEqual({ status: 404, code: 'access.not-found' });
    const trainer = await app.signedIn(tor);
    expect((await ok(trainer.get<{ can: string[] }>(`/api/staff/courses/${id}`))).can).toEqual(['mark-attendance']);
    expect(await refused(trainer.put(`/api/staff/courses/${id}/closure`))).toEqual({ status: 404, code: 'access.not-found' });
  });
});

describe('results', () => {
  it('need every day marked, and every day attended when the type says so', async () => {
    await moveTo(ground, DURING_DAY_2);
    await ok(mark('Anne', 1, 'present'));
    expect(await refused(result('Anne', 'passed'))).toEqual({ status: 409, code: 'attendance.incomplete' });
    await ok(mark('Anne', 2, 'absent'));
    expect(await refused(result('Anne', 'passed'))).toEqual({ status: 409, code: 'result.not-all-days' });
    await ok(result('Anne', 'repeat'));
    expect(await rowOf('Anne')).toMatchObject({ state: 'attended', result: 'repeat', certificateId: null });
    for (const day of [1, 2]) await ok(mark('Bjørn', day, 'absent'));
    await ok(result('Bjørn', 'not-passed'));
    expect(await rowOf('Bjørn')).toMatchObject({ state: 'absent', result: 'not-passed' });
    expect(await refused(result('Cecilie', 'passed'))).toEqual({ status: 409, code: 'attendance.not-enrolled' });
  });

  it('must stay true when attendance is corrected', async () => {
    await moveTo(ground, DURING_DAY_2);
    for (const day of [1, 2]) await ok(mark('Anne', day, 'present'));
    await ok(result('Anne', 'passed'));
    expect(await refused(mark('Anne', 1, 'absent'))).toEqual({ status: 409, code: 'result.not-all-days' });
    await ok(mark('Anne', 1, 'left-early'));
  });
});

describe('finishing a course', () => {
  it('is held when it is over and all attendance is there, and completed when every result is set', async () => {
    await moveTo(ground, DURING_DAY_2);
    for (const name of ['Anne', 'Bjørn']) for (const day of [1, 2]) await ok(mark(name, day, 'present'));
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/completion`))).toEqual({ status: 409, code: 'course.not-finished' });
    await moveTo(ground, AFTER);
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/completion`))).toEqual({ status: 409, code: 'course.results-missing' });
    await ok(result('Anne', 'passed'));
    expect(await staffView(ground, id)).toMatchObject({ state: 'held', can: ['mark-attendance', 'set-results', 'add-enrolment'] });
    await ok(result('Bjørn', 'passed'));
    expect((await staffView(ground, id)).can).toContain('complete');
    await ok(ground.kari.put(`/api/staff/courses/${id}/completion`));
    await ok(ground.kari.put(`/api/staff/courses/${id}/completion`));
    expect(await staffView(ground, id)).toMatchObject({ state: 'completed', can: [] });
    const steps = await app.sql<{ action: string }>(`SELECT action FROM audit_event WHERE subject_id = $1 AND to_state IS NOT NULL`, [id]);
    expect(steps.map(({ action }) => action).sort()).toEqual(
      ['course.plan', 'course.publish', 'course.open', 'course.close', 'course.hold', 'course.complete'].sort(),
    );
  });

  it('cannot be cancelled once it has been held', async () => {
    await moveTo(ground, AFTER);
    for (const name of ['Anne', 'Bjørn']) for (const day of [1, 2]) await ok(mark(name, day, 'present'));
    expect((await staffView(ground, id)).state).toBe('held');
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/cancellation`, { reason: 'For sent' }))).toEqual({
      status: 409,
      code: 'course.not-possible',
    });
  });
});
