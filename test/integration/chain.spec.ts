import type { Chain, Survival } from '@igang/contracts';
import { aStaffMember, type Client, courseTypeId, MONDAY, nationalOffice, ok, refused, startApp, type TestApp } from '../harness/index.ts';
import { aGround, aGuest, anOpenCourse, moveTo, peopleIn, rewarded, staffView } from './course-steps.ts';
import { aCast, aGroup, type Cast, groupOf, leaderlessGroup, signedInAgain, startedGroup } from './group-steps.ts';

let app: TestApp;
let cast: Cast;
let nationalId: string;
beforeEach(async () => {
  app = await startApp();
  app.clock.set(MONDAY);
  cast = await aCast(app);
  nationalId = await aStaffMember(app, 'national', await nationalOffice(app));
});
afterEach(() => app.close());

const chainFrom = async (from: string, until: string) => {
  const national: Client = await app.signedIn(nationalId);
  return ok(national.get<Chain>(`/api/national/chain?from=${from}&until=${until}`));
};

describe('the chain in numbers', () => {
  it('counts what happened in the period and what is now, per office and in sum', async () => {
    const id = await leaderlessGroup(app, cast);
    app.clock.set('2026-03-23T09:00:00Z');
    await app.drain();
    cast = await signedInAgain(app, cast);
    await ok(cast.kari.put(`/api/staff/follow-ups/${(await groupOf(cast, id)).followUps[0]?.id ?? ''}/outcome`, { outcome: 'alive' }));
    const dates = ['2026-03-30', '2026-04-13', '2026-04-20', '2026-04-27'];
    await startedGroup(cast, { sessionDates: dates });
    await aGroup(cast, { sessionDates: dates });
    const chain = await chainFrom('2026-01-01', '2026-12-31');
    const expected = {
      groupsForming: 1,
      groupsStarted: 2,
      groupsWithStarter: 1,
      sessionsHeld: 4,
      handedOver: 1,
      leaderless: 1,
      followedUp: 1,
      alive: 1,
      startersActive: 1,
    };
    expect(chain.total).toMatchObject(expected);
    expect(chain.offices.find((office) => office.id === cast.officeId)?.counts).toMatchObject(expected);
    const others = chain.offices.filter((office) => office.id !== cast.officeId);
    expect(others.length).toBeGreaterThan(5);
    expect(others.flatMap(({ counts }) => Object.values(counts)).every((count) => count === 0)).toBe(true);
    expect((await chainFrom('2026-01-01', '2026-01-31')).total).toMatchObject({
      sessionsHeld: 2,
      handedOver: 0,
      groupsStarted: 1,
      leaderless: 1,
    });
  });

  it('counts like with like: those who qualified among those with a place on starter courses that were held', async () => {
    const ground = await aGround(app);
    const held = await anOpenCourse(ground);
    const ahead = await anOpenCourse(ground, {
      days: ['2026-05-09', '2026-05-10'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' })),
      enrolmentDeadline: '2026-05-01',
    });
    await app.sql(`UPDATE course_type SET audience = 'anyone' WHERE code = 'oppfriskning'`);
    const other = await anOpenCourse(ground, { courseTypeId: await courseTypeId(app, 'oppfriskning') });
    for (const name of ['Anne', 'Berit', 'Cecilie']) await aGuest(ground, held, name);
    for (const id of [ahead, other]) await aGuest(ground, id, 'Dag');
    await moveTo(ground, '2026-03-15T16:00:00Z');
    for (const id of [held, other]) {
      const { days } = await staffView(ground, id);
      for (const person of await peopleIn(ground, id)) {
        for (const day of days)
          await ok(ground.kari.put(`/api/staff/enrolments/${person.id}/attendance/${day.id}`, { presence: 'present' }));
        await ok(
          ground.kari.put(`/api/staff/enrolments/${person.id}/result`, { result: person.name === 'Cecilie' ? 'not-passed' : 'passed' }),
        );
      }
    }
    await rewarded(ground);
    expect((await chainFrom('2026-01-01', '2026-12-31')).total).toMatchObject({
      coursesHeld: 1,
      coursesPlanned: 1,
      enrolled: 3,
      qualified: 2,
    });
    expect((await chainFrom('2026-04-01', '2026-12-31')).total).toMatchObject({ coursesHeld: 0, enrolled: 0, qualified: 0 });
  });

  it('is for the national office and its auditor, over days that exist', async () => {
    const path = '/api/national/chain?from=2026-01-01&until=2026-12-31';
    expect(await refused(cast.kari.get(path))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().get(path))).toEqual({ status: 401, code: 'access.sign-in-needed' });
    const auditor = await app.signedIn(await aStaffMember(app, 'auditor', await nationalOffice(app)));
    expect((await auditor.get(path)).status).toBe(200);
    for (const bad of ['from=2026-02-30&until=2026-12-31', 'from=2026-12-31&until=2026-01-01', 'from=2026-01-01'])
      expect(await refused(auditor.get(`/api/national/chain?${bad}`))).toEqual({ status: 422, code: 'request.invalid' });
  });
});

describe('how long groups live after the handover', () => {
  const seen = async () => ok((await app.signedIn(nationalId)).get<Survival>('/api/national/survival'));
  /** Handed over on a day, and from then on known to live for some days, or ended after them. */
  async function groups(
    id: string,
    ...lives: readonly { readonly days: number; readonly state: 'leaderless' | 'ended' | 'merged' }[]
  ): Promise<void> {
    for (const { days, state } of lives) {
      const [copy] = await app.sql<{ id: string }>(
        `INSERT INTO self_help_group (id, office_id, name, municipality_code, form, expected_size, contact_email, state, starts_time, ends_time,
           participants_at_start, started_on, leaderless_on, fresh_until, ended_on, lat, lon, state_changed_at, created_at)
         SELECT gen_random_uuid(), office_id, name, municipality_code, form, expected_size, contact_email, $2, starts_time, ends_time,
           participants_at_start, '2024-01-01', '2024-02-01', '2024-08-01', CASE WHEN $2 <> 'leaderless' THEN date '2024-02-01' + $3::int END,
           lat, lon, now(), now() FROM self_help_group WHERE id = $1 RETURNING id`,
        [id, state, days],
      );
      await app.sql(
        `INSERT INTO follow_up (id, group_id, kind, due_on, state, outcome, answered_at, answered_by, state_changed_at)
         VALUES (gen_random_uuid(), $1, 'six-weeks', '2024-03-15', 'done', 'alive', timestamptz '2024-02-01 12:00Z' + make_interval(days => $2), 'group', now())`,
        [copy?.id, state === 'leaderless' ? days : 10],
      );
    }
  }

  it('is told from ten groups up: those that ended, those that went into others, and those we last heard of some day', async () => {
    const lives = (count: number, days: number, state: 'leaderless' | 'ended' | 'merged') =>
      Array.from({ length: count }, () => ({ days, state }));
    const id = await leaderlessGroup(app, cast);
    await groups(id, ...lives(4, 400, 'leaderless'), ...lives(3, 100, 'ended'));
    expect(await seen()).toEqual({ groups: 8, ended: 3, curve: null, at: [] });
    await groups(id, ...lives(2, 50, 'merged'));
    const { curve, at, ...sums } = await seen();
    expect(sums).toEqual({ groups: 10, ended: 3 });
    // One was just handed over and two merged before the hundredth day: of the seven left, three ended on it.
    expect(curve?.map(({ day, atRisk, share }) => [day, atRisk, Number(share.toFixed(3))])).toEqual([
      [0, 10, 1],
      [100, 7, 0.571],
    ]);
    expect(at.map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [42, 9],
      [183, 4],
      [365, 4],
    ]);
  });
});
