import { addDays } from '@igang/domain';
import type { CourseDetail, MyEnrolment } from '@igang/contracts';
import ical from 'ical.js';
import { ok, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, application, apply, type Ground, mailsFor, moveTo } from '../training/course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

const hours = (dates: readonly string[]) => dates.map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
const outboxOf = async (job: string, courseId: string) =>
  (
    await app.sql<{ run_at: Date }>(`SELECT run_at FROM outbox WHERE job = $1 AND payload->>'courseId' = $2 ORDER BY run_at`, [
      job,
      courseId,
    ])
  ).map(({ run_at }) => run_at.toISOString());

/** Each across the night in which the clocks change: ten o'clock is ten o'clock, a day ends at midnight, an hour is an hour. */
describe.each([
  {
    when: 'spring',
    days: ['2026-03-28', '2026-03-29'],
    instants: ['2026-03-28T09:00:00.000Z', '2026-03-29T08:00:00.000Z'],
    reminders: ['2026-03-21T08:00:00.000Z', '2026-03-27T08:00:00.000Z'],
    monday: '2026-03-30',
    mondayReminders: ['2026-03-23T08:00:00.000Z', '2026-03-29T07:00:00.000Z'],
    sunday: '2026-03-29',
    midnight: '2026-03-29T22:00:00.000Z',
    offered: '2026-03-27T19:00:00.000Z',
    expires: '2026-03-29T19:00:00.000Z',
    said: 'søndag 29. mars kl. 21',
  },
  {
    when: 'autumn',
    days: ['2026-10-24', '2026-10-25'],
    instants: ['2026-10-24T08:00:00.000Z', '2026-10-25T09:00:00.000Z'],
    reminders: ['2026-10-17T07:00:00.000Z', '2026-10-23T07:00:00.000Z'],
    monday: '2026-10-26',
    mondayReminders: ['2026-10-19T07:00:00.000Z', '2026-10-25T08:00:00.000Z'],
    sunday: '2026-10-25',
    midnight: '2026-10-25T23:00:00.000Z',
    offered: '2026-10-23T18:00:00.000Z',
    expires: '2026-10-25T18:00:00.000Z',
    said: 'søndag 25. oktober kl. 19',
  },
])('when the clocks change in $when', (it_) => {
  const { days, instants, reminders, monday, mondayReminders, sunday, midnight, offered, expires, said } = it_;

  it('a course over that weekend begins at ten both days: on its page, in the database and in the calendar', async () => {
    await moveTo(ground, `${monday.slice(0, 8)}01T09:00:00Z`);
    const course = await anOpenCourse(ground, { days: hours(days), enrolmentDeadline: days[0] ?? '', capacity: 2 });
    const view = await ok(app.anonymous().get<CourseDetail>(`/api/courses/${course}`));
    expect(view.days.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }))).toEqual(hours(days));
    const rows = await app.sql<{ at: Date }>('SELECT lower(period) AS at FROM course_day WHERE course_id = $1 ORDER BY at', [course]);
    expect(rows.map(({ at }) => at.toISOString())).toEqual(instants);
    expect(await outboxOf('course.remind', course)).toEqual(reminders);

    const guest = await aGuest(ground, course, `Gjest ${it_.when}`);
    await app.drain();
    const { attachments } = app.mailbox.saying(guest.email, 'Plassen er din');
    const starts = attachments
      .filter(({ contentType }) => contentType === 'text/calendar')
      .map(({ content }) => {
        const component = new ical.Component(ical.parse(content.toString('utf8')) as unknown[]);
        const zone = component.getFirstSubcomponent('vtimezone');
        const event = new ical.Event(component.getFirstSubcomponent('vevent') ?? undefined);
        event.startDate.zone = new ical.Timezone(zone ?? undefined);
        return event.startDate.toJSDate().toISOString();
      });
    expect(starts).toEqual(instants);
  });

  it('the deadline that Sunday ends at midnight on the wall, and reminders come at nine', async () => {
    await moveTo(ground, `${monday.slice(0, 8)}01T09:00:00Z`);
    const course = await anOpenCourse(ground, {
      days: hours([monday, monday.replace(/\d\d$/, (day) => String(Number(day) + 1))]),
      enrolmentDeadline: sunday,
    });
    expect(await outboxOf('course.remind', course)).toEqual(mondayReminders);
    expect(await outboxOf('course.close', course)).toEqual([midnight]);
    const guest = await aGuest(ground, course, `Mandag ${it_.when}`);

    const [, dayBefore = ''] = mondayReminders;
    await moveTo(ground, new Date(Date.parse(dayBefore) - 60_000));
    await app.drain();
    const before = (await mailsFor(ground, course, guest.email)).filter((kind) => kind === 'enrolment.reminder').length;
    await moveTo(ground, dayBefore);
    await app.drain();
    expect((await mailsFor(ground, course, guest.email)).filter((kind) => kind === 'enrolment.reminder')).toHaveLength(before + 1);

    app.clock.set(new Date(Date.parse(midnight) - 1_000));
    expect((await apply(ground, course, application(`Sist ${it_.when}`))).status).toBe(202);
    app.clock.set(midnight);
    expect((await apply(ground, course, application(`For sen ${it_.when}`))).status).toBe(409);
  });

  it('an offer holds for 48 hours, and the mail says what the wall will show', async () => {
    await moveTo(ground, `${monday.slice(0, 8)}01T09:00:00Z`);
    const later = (n: number) => addDays(monday, n);
    const course = await anOpenCourse(ground, { days: hours([later(20), later(21)]), enrolmentDeadline: later(10), capacity: 1 });
    const first = await aGuest(ground, course, `Holder ${it_.when}`);
    const waiting = await aGuest(ground, course, `Venter ${it_.when}`);
    await moveTo(ground, offered);
    await ok(app.anonymous().put(`${first.page}/cancellation`));
    expect((await waiting.see()).offerExpiresAt).toBe(expires);
    await app.drain();
    expect((app.mailbox.saying(waiting.email, 'Det er plass til deg').subject ?? '').replaceAll(/\s/g, ' ')).toContain(said);
    app.clock.set(new Date(Date.parse(expires) - 1_000));
    await app.drain();
    expect((await waiting.see()).state).toBe('offered');
    app.clock.set(expires);
    await app.drain();
    expect((await ok(app.anonymous().get<MyEnrolment>(waiting.page))).state).not.toBe('offered');
  });
});
