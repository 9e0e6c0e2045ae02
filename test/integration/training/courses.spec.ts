import type { Created, Done, NewCourse, Page, StaffCourseRow, VenueCard } from '@igang/contracts';
import { aStaffMember, aVenue, nationalOffice, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aDraft,
  aGround,
  aGuest,
  anOpenCourse,
  apply,
  application,
  coursePlan,
  DEADLINE,
  type Ground,
  mailsFor,
  moveTo,
  SATURDAY,
  staffView,
} from './course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

const asChange = ({ venueId, room, days, capacity, minimumPlaces, enrolmentDeadline, trainerIds }: NewCourse) => ({
  ...{ venueId, room, days, capacity, minimumPlaces, enrolmentDeadline, trainerIds },
});
const plan = (change: object) => ground.kari.post<Created>('/api/staff/courses', { ...coursePlan(ground), ...change });
const day = (date: string, startsAt = '10:00', endsAt = '16:00') => ({ date, startsAt, endsAt });

describe('planning a course', () => {
  it('makes a draft that only its office sees', async () => {
    const id = await aDraft(ground, { message: 'Ta med innesko 👟' });
    expect(await staffView(ground, id)).toMatchObject({
      state: 'draft',
      message: 'Ta med innesko 👟',
      version: 1,
      can: ['edit', 'publish', 'discard'],
    });
    expect(await refused(app.anonymous().get(`/api/courses/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect(await refused(stranger.get(`/api/staff/courses/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(stranger.put(`/api/staff/courses/${id}/publication`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().post('/api/staff/courses', coursePlan(ground)))).toEqual({
      status: 401,
      code: 'access.sign-in-needed',
    });
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    expect((await ok(national.get<{ id: string }>(`/api/staff/courses/${id}`))).id).toBe(id);
  });

  it.each([
    ['course.days-missing', { days: [day(SATURDAY)] }],
    ['course.days-not-in-order', { days: [day('2026-03-15'), day('2026-03-14')] }],
    ['course.days-not-consecutive', { days: [day('2026-03-14'), day('2026-03-16')] }],
    ['course.day-ends-before-start', { days: [day('2026-03-14', '16:00', '10:00'), day('2026-03-15')] }],
    ['course.day-ends-before-start', { days: [day('2026-03-28'), day('2026-03-29', '02:30', '03:15')] }],
    ['course.in-the-past', { days: [day('2015-01-10'), day('2015-01-11')], enrolmentDeadline: '2015-01-09' }],
    ['course.in-the-past', { enrolmentDeadline: '2026-01-11' }],
    ['course.deadline-after-start', { enrolmentDeadline: '2026-03-15' }],
    ['course.minimum-over-capacity', { minimumPlaces: 21 }],
    ['request.invalid', { capacity: 0 }],
    ['request.invalid', { capacity: -1 }],
    ['request.invalid', { capacity: 1e9 }],
    ['request.invalid', { capacity: 2.5 }],
    ['request.invalid', { days: [day('2026-02-30'), day('2026-03-01')] }],
    ['request.invalid', { days: [] }],
    ['request.invalid', { message: 'x'.repeat(2001) }],
    ['request.invalid', { venueId: '00000000-0000-4000-8000-000000000000' }],
    ['request.invalid', { courseTypeId: '00000000-0000-4000-8000-000000000000' }],
    ['request.invalid', { trainerIds: ['00000000-0000-4000-8000-000000000000'] }],
    ['request.invalid', { surprise: true }],
  ])('refuses %s: %j', async (code, change) => {
    expect(await refused(plan(change))).toEqual({ status: 422, code });
  });

  it('never books a room or a trainer twice, drafts included', async () => {
    const trainer = await aStaffMember(app, 'trainer', ground.officeId, 'Tor Kursleder');
    const id = await aDraft(ground, { room: 'Storsalen', trainerIds: [trainer] });
    expect(await refused(plan({ room: 'Storsalen' }))).toEqual({ status: 409, code: 'course.room-taken' });
    expect(await refused(plan({ trainerIds: [trainer] }))).toEqual({ status: 409, code: 'course.trainer-taken' });
    await ok(ground.kari.put(`/api/staff/courses/${id}/cancellation`, { reason: 'Ingen kursleder likevel' }));
    const again = await aDraft(ground, { room: 'Storsalen', trainerIds: [trainer] });
    expect((await staffView(ground, again)).trainers).toEqual([{ id: trainer, name: 'Tor Kursleder' }]);
  });

  it('lists types, venues and trainers of the office', async () => {
    const venue = { officeId: ground.officeId, name: 'Bryne mølle', address: 'Storgata 2', postalCode: '4340' };
    await ok(ground.kari.post<Created>('/api/staff/venues', venue));
    const venues = await ok(ground.kari.get<Page<VenueCard>>(`/api/staff/venues?officeId=${ground.officeId}&q=bryne`));
    expect(venues.items).toMatchObject([{ name: 'Bryne mølle', place: 'Bryne', accessNote: null }]);
    expect(await refused(ground.kari.post('/api/staff/venues', { ...venue, postalCode: '9999' }))).toEqual({
      status: 422,
      code: 'request.invalid',
    });
    expect(await refused(ground.kari.get(`/api/staff/venues?officeId=${await officeFor(app, '46')}`))).toEqual({
      status: 404,
      code: 'access.not-found',
    });
    const trainers = await ok(ground.kari.get<Page<{ id: string; name: string }>>(`/api/staff/trainers?officeId=${ground.officeId}`));
    expect(trainers.items.map(({ name }) => name)).toContain('Tor Kursleder');
    const types = await ok(ground.kari.get<{ items: { code: string; days: number }[] }>('/api/staff/course-types'));
    expect(types.items).toContainEqual(expect.objectContaining({ code: 'igangsetterkurs', days: 2, consecutive: true }));
  });

  it('warns of holidays without refusing', async () => {
    const id = await aDraft(ground, { days: [day('2027-05-16'), day('2027-05-17')], enrolmentDeadline: '2027-05-01' });
    expect((await staffView(ground, id)).holidays.filter(({ date }) => date === '2027-05-17')).toHaveLength(2);
  });
});

describe('publishing and sign-up times', () => {
  it('opens sign-up at once, with both steps in the audit trail, and says what can be done next', async () => {
    const id = await anOpenCourse(ground);
    const steps = await app.sql(
      `SELECT action, from_state, to_state FROM audit_event WHERE subject_id = $1 AND from_state IS NOT NULL ORDER BY id`,
      [id],
    );
    expect(steps).toEqual(
      expect.arrayContaining([
        { action: 'course.publish', from_state: 'draft', to_state: 'published' },
        { action: 'course.open', from_state: 'published', to_state: 'open' },
      ]),
    );
    expect((await staffView(ground, id)).can).toEqual(['edit', 'close', 'confirm', 'extend', 'cancel', 'change-capacity', 'add-enrolment']);
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/publication`))).toEqual({ status: 409, code: 'course.not-possible' });
  });

  it('closes and reopens by hand', async () => {
    const id = await anOpenCourse(ground);
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/closure`));
    expect(await refused(apply(ground, id, application('Sein Søker')))).toEqual({ status: 409, code: 'course.not-open' });
    expect(await ok(app.anonymous().get<{ open: boolean; state: string }>(`/api/courses/${id}`))).toMatchObject({
      open: false,
      state: 'closed',
    });
    await ok(ground.kari.delete<Done>(`/api/staff/courses/${id}/closure`));
    expect((await staffView(ground, id)).state).toBe('open');
  });

  it('changes only what was read, and tells those who signed up of another venue', async () => {
    const id = await anOpenCourse(ground);
    const guest = await aGuest(ground, id, 'Flyttet Gjest');
    const same = asChange(coursePlan(ground, { venueId: await aVenue(app, ground.officeId, { postalCode: '4340', name: 'Bryne' }) }));
    const { version } = await staffView(ground, id);
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}`, { ...same, version }));
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}`, { ...same, version }))).toEqual({
      status: 409,
      code: 'change.conflict',
    });
    expect(await mailsFor(ground, id, guest.email)).toContain('enrolment.course-changed');
    const now = await staffView(ground, id);
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}`, { ...same, message: 'Velkommen', version: now.version }));
    expect((await mailsFor(ground, id, guest.email)).filter((kind) => kind === 'enrolment.course-changed')).toHaveLength(1);
    expect((await staffView(ground, id)).days.map(({ id: dayId }) => dayId)).toEqual(now.days.map(({ id: dayId }) => dayId));
  });

  it('says go only with enough people, or anyway', async () => {
    const id = await anOpenCourse(ground, { minimumPlaces: 2 });
    await aGuest(ground, id, 'Eneste Ene');
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/confirmation`, {}))).toEqual({ status: 409, code: 'course.too-few' });
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/confirmation`, { anyway: true }));
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/confirmation`, {}));
    expect((await staffView(ground, id)).confirmedAt).not.toBeNull();
  });

  it('cancels with a reason: everybody is cancelled and told, and the page says so', async () => {
    const id = await anOpenCourse(ground, { capacity: 1, minimumPlaces: 1 });
    const [first, second] = [await aGuest(ground, id, 'Første Gjest'), await aGuest(ground, id, 'Andre Gjest')];
    await ok(apply(ground, id, application('Ubekreftet Gjest')));
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/cancellation`, { reason: '  ' }))).toEqual({
      status: 422,
      code: 'request.invalid',
    });
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/cancellation`, { reason: 'For få påmeldte' }));
    for (const guest of [first, second]) {
      expect(await guest.see()).toMatchObject({
        state: 'cancelled',
        can: [],
        course: { state: 'cancelled', cancelReason: 'For få påmeldte' },
      });
      expect(await mailsFor(ground, id, guest.email)).toContain('enrolment.course-cancelled');
    }
    expect(await mailsFor(ground, id, 'ubekreftet.gjest@example.no')).toContain('enrolment.course-cancelled');
    expect(await ok(app.anonymous().get(`/api/courses/${id}`))).toMatchObject({ state: 'cancelled', open: false });
    expect(await staffView(ground, id)).toMatchObject({ taken: 0, waiting: 0, can: [] });
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/cancellation`, { reason: 'En gang til' }))).toEqual({
      status: 409,
      code: 'course.not-possible',
    });
  });

  it('hides a cancelled draft from the public', async () => {
    const id = await aDraft(ground);
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/cancellation`, { reason: 'Aldri vist' }));
    expect(await refused(app.anonymous().get(`/api/courses/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('lists the coming ones soonest first, the past ones latest first, of the own office', async () => {
    const { items } = await ok(ground.kari.get<Page<StaffCourseRow>>('/api/staff/courses?limit=100'));
    const starts = items.map(({ days }) => days[0]?.date ?? '');
    expect(starts).toEqual([...starts].sort());
    const first = await ok(ground.kari.get<Page<StaffCourseRow>>('/api/staff/courses?limit=2&when=all'));
    const second = await ok(ground.kari.get<Page<StaffCourseRow>>(`/api/staff/courses?limit=2&when=all&cursor=${first.next ?? ''}`));
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect((await ok(stranger.get<Page<StaffCourseRow>>('/api/staff/courses'))).items).toEqual([]);
  });
});

describe('what the calendar does', () => {
  it('reminds seven days and one day before, and closes after the day of the deadline', async () => {
    const id = await anOpenCourse(ground);
    const guest = await aGuest(ground, id, 'Påminnet Gjest');
    await moveTo(ground, '2026-03-07T08:30:00Z');
    await app.drain();
    expect((await mailsFor(ground, id, guest.email)).filter((kind) => kind === 'enrolment.reminder')).toHaveLength(1);
    await moveTo(ground, `${DEADLINE}T22:59:00Z`);
    await app.drain();
    expect((await staffView(ground, id)).state).toBe('open');
    await moveTo(ground, `${DEADLINE}T23:01:00Z`);
    await app.drain();
    expect((await staffView(ground, id)).state).toBe('closed');
    await moveTo(ground, '2026-03-13T08:30:00Z');
    await app.drain();
    expect((await mailsFor(ground, id, guest.email)).filter((kind) => kind === 'enrolment.reminder')).toHaveLength(2);
    expect(await refused(ground.kari.delete(`/api/staff/courses/${id}/closure`))).toEqual({ status: 409, code: 'course.not-possible' });
  });

  it('refuses a day of decision after the start', async () => {
    const plan = coursePlan(ground, { confirmBy: '2026-03-16' });
    expect(await refused(ground.kari.post('/api/staff/courses', plan))).toEqual({ status: 422, code: 'request.invalid' });
  });
});
