import type { Care, CareMeetingPage, StaffStarter, StuckPage } from '@igang/contracts';
import type { z } from 'zod';
import { aStaffMember, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse } from '../training/course-steps.ts';
import { aFreshCast, type Cast, leaderlessGroup, readyGroup, signedInAgain } from '../groups/group-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
});
afterEach(() => app.drain());
afterAll(() => app.close());

const care = () => ok(cast.maria.get<Care>('/api/starter/care'));
const meetings = (query = '') => ok(cast.maria.get<z.infer<typeof CareMeetingPage>>(`/api/starter/meetings${query}`));
const stuck = async () => (await ok(cast.kari.get<z.infer<typeof StuckPage>>('/api/staff/work'))).items.map(({ kind }) => kind);

describe('somebody to talk with', () => {
  it('is asked for without a reason, told to the office by mail and on its board, and gone when they have talked', async () => {
    await ok(cast.maria.put('/api/starter/supervision'));
    await ok(cast.maria.put('/api/starter/supervision'));
    expect(await care()).toMatchObject({ supervisionAskedAt: '2026-01-12T08:00:00.000Z' });
    expect(await stuck()).toEqual(['supervision-wanted']);
    await app.drain();
    const [kari] = await app.sql<{ email: string }>('SELECT email::text FROM person WHERE id = $1', [cast.kariId]);
    expect(app.mailbox.saying(kari?.email ?? '', /vil gjerne snakke med noen/).text).not.toContain('grupp');
    const seen = await ok(cast.kari.get<StaffStarter>(`/api/staff/starters/${cast.mariaId}`));
    expect(seen.supervisionAskedAt).toBe('2026-01-12T08:00:00.000Z');
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    const done = `/api/staff/starters/${cast.mariaId}/supervision-done`;
    expect(await refused(other.put(done))).toEqual({ status: 404, code: 'access.not-found' });
    await ok(cast.kari.put(done));
    await ok(cast.kari.put(done));
    expect(await app.sql('SELECT FROM supervision_request')).toEqual([]);
    expect(await stuck()).toEqual([]);
    const trail = await app.sql<{ action: string }>("SELECT action FROM audit_event WHERE action LIKE 'supervision.%' ORDER BY at, action");
    expect(trail.map(({ action }) => action).sort()).toEqual(['supervision.ask', 'supervision.done']);
  });

  it('is taken back, and then nobody is told', async () => {
    app.clock.set('2026-01-12T21:00:00Z');
    await ok(cast.maria.put('/api/starter/supervision'));
    await ok(cast.maria.delete('/api/starter/supervision'));
    app.clock.set('2026-01-13T09:00:00Z');
    app.mailbox.clear();
    await app.drain();
    expect(app.mailbox.mails).toEqual([]);
  });
});

describe('a pause of her own', () => {
  it('ends by itself on its day, or when she says so; a day gone by is refused', async () => {
    expect(await refused(cast.maria.put('/api/starter/pause', { until: '2026-01-12' }))).toMatchObject({ status: 422 });
    await ok(cast.maria.put('/api/starter/pause', { until: '2026-02-01' }));
    expect(await care()).toMatchObject({ pausedUntil: '2026-02-01', can: ['resume'] });
    await ok(cast.maria.delete('/api/starter/pause'));
    expect(await care()).toMatchObject({ pausedUntil: null, can: ['pause'] });
    await ok(cast.maria.put('/api/starter/pause', { until: '2026-01-14' }));
    app.clock.set('2026-01-14T08:00:00Z');
    await app.drain();
    expect(await care()).toMatchObject({ pausedUntil: null, can: ['pause'] });
  });
});

describe('what she has done', () => {
  it('is counted by year from plan and map until she says otherwise, and is hers alone', async () => {
    const id = await leaderlessGroup(app, cast);
    cast = await signedInAgain(app, cast);
    const [first, ...rest] = (await meetings('?limit=3')).items;
    expect([first, ...rest].map((one) => one?.date)).toEqual(['2026-02-09', '2026-02-02', '2026-01-26']);
    expect(first).toMatchObject({ place: 'Time', minutes: 120, told: false });
    expect((await meetings(`?limit=3&cursor=${(await meetings('?limit=3')).next ?? ''}`)).items).toHaveLength(1);
    const before = await care();
    expect(before).toMatchObject({ peopleMet: 6, groupsAlive: 1, years: [{ year: 2026, meetings: 4, minutes: 480 }] });
    const path = `/api/starter/meetings/${first?.id ?? ''}/effort`;
    await ok(cast.maria.put(path, { minutes: 180, km: 44 }));
    await ok(cast.maria.put(path, { minutes: 180, km: 44 }));
    expect((await care()).years[0]).toMatchObject({ minutes: 540, km: (before.years[0]?.km ?? 0) - (first?.km ?? 0) + 44 });
    expect((await meetings('?limit=1')).items[0]).toMatchObject({ minutes: 180, km: 44, told: true });
    expect(await refused(cast.maria.put(path, { minutes: -1, km: 44 }))).toMatchObject({ status: 422 });
    expect(await refused(cast.kari.put(path, { minutes: 1, km: 1 }))).toEqual({ status: 404, code: 'access.not-found' });
    await ok(cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'prøven er over' }));
    expect((await care()).groupsAlive).toBe(0);
  });

  it('counts no meeting to come, and nothing of a starter who was not there', async () => {
    await readyGroup(app, cast, { sessionBudget: 1, sessionDates: ['2026-01-19'] });
    const next = await aFreshCast(app);
    expect((await ok(next.maria.get<Care>('/api/starter/care'))).years).toEqual([]);
  });
});

it('shows gatherings that are for starters, and whether she is signed up', async () => {
  const ground = await aGround(app);
  const [type] = await app.sql<{ id: string }>("SELECT id FROM course_type WHERE code = 'erfaringssamling'");
  const day = { date: '2026-03-07', startsAt: '10:00', endsAt: '15:00' };
  const id = await anOpenCourse(ground, { courseTypeId: type?.id ?? '', days: [day], enrolmentDeadline: '2026-03-01' });
  expect((await care()).gatherings).toEqual([expect.objectContaining({ id, firstDay: '2026-03-07', mine: false })]);
});
