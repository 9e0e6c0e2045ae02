import type { CourseDetail, CourseInterest, Created, Done, Page, StaffCourseRow } from '@igang/contracts';
import { ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aDraft,
  aGround,
  aGuest,
  anOpenCourse,
  application,
  coursePlan,
  type Ground,
  moveTo,
  peopleIn,
  rewarded,
  staffView,
} from './course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeEach(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterEach(() => app.close());

const days = (...dates: string[]) => dates.map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
const mails = () => app.sql<{ kind: string }>(`SELECT payload ->> 'kind' AS kind FROM outbox WHERE job IN ('mail.send', 'interest.tell')`);

describe('a course that was never planned here', () => {
  it('that is over can be written down, with who was there and how it went, and nobody hears of it before that', async () => {
    const held = coursePlan(ground, { days: days('2026-01-03', '2026-01-04'), enrolmentDeadline: '2026-01-03' });
    const { id } = await ok(ground.kari.post<Created>('/api/staff/courses', held));
    const written = await staffView(ground, id);
    expect([written.state, written.can.includes('add-enrolment'), written.can.includes('mark-attendance')]).toEqual(['closed', true, true]);
    const { id: enrolmentId } = await ok(ground.kari.post<Created>(`/api/staff/courses/${id}/enrolments`, application('Var Med')));
    await app.drain();
    expect(app.mailbox.to('var.med@example.no')).toEqual([]);
    for (const { id: dayId } of (await staffView(ground, id)).days)
      await ok(ground.kari.put<Done>(`/api/staff/enrolments/${enrolmentId}/attendance/${dayId}`, { presence: 'present' }));
    await ok(ground.kari.put<Done>(`/api/staff/enrolments/${enrolmentId}/result`, { result: 'passed' }));
    await rewarded(ground);
    expect(app.mailbox.to('var.med@example.no').map(({ subject = '' }) => subject.split(':')[0])).toEqual(['Kursbeviset ditt']);
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/completion`));
    expect(await refused(ground.kari.post(`/api/staff/courses/${id}/enrolments`, application('For Sent')))).toEqual({
      status: 409,
      code: 'course.not-open',
    });
  });

  it('that begins later today can be announced, and one that has begun is closed at once', async () => {
    await moveTo(ground, '2026-01-12T07:00:00Z');
    const today = { days: days('2026-01-12', '2026-01-13'), enrolmentDeadline: '2026-01-12' };
    const id = await anOpenCourse(ground, today);
    expect((await staffView(ground, id)).state).toBe('open');
    expect((await aGuest(ground, id, 'Samme Dag')).email).toBe('samme.dag@example.no');
    const list = await ok(ground.kari.get<Page<StaffCourseRow>>('/api/staff/courses?when=today'));
    expect(list.items.map((row) => row.id)).toEqual([id]);
    await moveTo(ground, '2026-01-12T10:00:00Z');
    const { id: begun } = await ok(ground.kari.post<Created>('/api/staff/courses', coursePlan(ground, today)));
    expect((await staffView(ground, begun)).state).toBe('closed');
  });

  it('is refused with a year that must be wrong, and is never announced when its draft has been overtaken', async () => {
    const wrong = coursePlan(ground, { days: days('1926-01-03', '1926-01-04'), enrolmentDeadline: '1926-01-03' });
    expect(await refused(ground.kari.post('/api/staff/courses', wrong))).toMatchObject({ code: 'course.in-the-past' });
    const id = await aDraft(ground);
    await moveTo(ground, '2026-03-14T10:00:00Z');
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/publication`))).toMatchObject({
      status: 422,
      code: 'course.in-the-past',
    });
  });
});

describe('a draft', () => {
  it('is seen as it will look by those who plan it, and by nobody else', async () => {
    const id = await aDraft(ground, { message: 'Ta med matpakke' });
    const preview = await ok(ground.kari.get<CourseDetail>(`/api/staff/courses/${id}/preview`));
    expect(preview).toMatchObject({ state: 'open', message: 'Ta med matpakke', free: 20 });
    expect((await refused(app.anonymous().get(`/api/staff/courses/${id}/preview`))).status).toBe(401);
    expect((await refused((await aGround(app, '46')).kari.get(`/api/staff/courses/${id}/preview`))).status).toBe(404);
    expect((await refused(app.anonymous().get(`/api/courses/${id}`))).status).toBe(404);
  });

  it('made by mistake is gone, without a reason and without a mail; its room is free', async () => {
    const id = await aDraft(ground, { room: 'Salen' });
    const before = (await mails()).length;
    expect((await staffView(ground, id)).can).toEqual(expect.arrayContaining(['discard', 'publish']));
    expect((await staffView(ground, id)).can).not.toContain('cancel');
    await ok(ground.kari.delete<Done>(`/api/staff/courses/${id}`));
    expect((await refused(ground.kari.get(`/api/staff/courses/${id}`))).status).toBe(404);
    expect((await mails()).length).toBe(before);
    const again = await aDraft(ground, { room: 'Salen' });
    await ok(ground.kari.put<Done>(`/api/staff/courses/${again}/publication`));
    expect(await refused(ground.kari.delete(`/api/staff/courses/${again}`))).toEqual({ status: 409, code: 'course.not-possible' });
  });

  it('says beforehand how many asked to hear of it, as many as are written to', async () => {
    const id = await aDraft(ground);
    const interested = () => ok(ground.kari.get<CourseInterest>(`/api/staff/courses/${id}/interest`));
    expect(await interested()).toEqual({ interested: 0 });
    await app.sql(
      `INSERT INTO interest (id, email, language, course_type_id, place, lat, lon, radius_km, asked_at, confirmed_at, expires_at)
       SELECT gen_random_uuid(), 'nær@example.no', 'nb', NULL, '4365', v.lat, v.lon, 50, $2, $2, $2::timestamptz + interval '1 year' FROM venue v WHERE v.id = $1`,
      [ground.venueId, app.clock.now()],
    );
    expect(await interested()).toEqual({ interested: 1 });
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/publication`));
    await app.drain();
    expect((await mails()).filter(({ kind }) => kind === 'interest.course')).toHaveLength(1);
    expect(await interested()).toEqual({ interested: 0 });
  });
});

it('more time to sign up opens what had closed, tells nobody, and ends before the course begins', async () => {
  const id = await anOpenCourse(ground, { enrolmentDeadline: '2026-02-01' });
  await aGuest(ground, id, 'Har Plass');
  await moveTo(ground, '2026-02-03T10:00:00Z');
  await app.drain();
  expect((await staffView(ground, id)).state).toBe('closed');
  const before = (await mails()).length;
  const extend = (enrolmentDeadline: string) => ground.kari.put<Done>(`/api/staff/courses/${id}/deadline`, { enrolmentDeadline });
  expect(await refused(extend('2026-03-15'))).toMatchObject({ code: 'course.deadline-after-start' });
  expect(await refused(extend('2026-02-02'))).toMatchObject({ code: 'course.in-the-past' });
  await ok(extend('2026-02-20'));
  expect(await staffView(ground, id)).toMatchObject({ state: 'open', enrolmentDeadline: '2026-02-20' });
  expect((await mails()).length).toBe(before);
  expect(await peopleIn(ground, id)).toHaveLength(1);
});
