import type { Chain, Survival } from '@igang/contracts';
import { aStaffMember, type Client, courseTypeId, MONDAY, nationalOffice, ok, refused, startApp, type TestApp } from '../harness/index.ts';
import { aGround, aGuest, anOpenCourse, moveTo, peopleIn, rewarded, staffView } from './training/course-steps.ts';
import { aCast, aGroup, type Cast, groupOf, leaderlessGroup, signedInAgain, startedGroup } from './groups/group-steps.ts';

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
    expect((await auditor.get('/api/national/chain?from=2025-01-01&until=2025-12-31')).status).toBe(200);
    for (const bad of ['from=2026-02-30&until=2026-12-31', 'from=2026-12-31&until=2026-01-01', 'from=2026-01-01'])
      expect(await refused(auditor.get(`/api/national/chain?${bad}`))).toEqual({ status: 422, code: 'request.invalid' });
  });
});

describe('how long groups live after the handover', () => {
  const seen = async () => ok((await app.signedIn(nationalId)).get<Survival>('/api/national/survival'));
  /** Handed over on 1 February 2024, with what it answered, or null where it did not, to the questions in turn. */
  async function groups(
    id: string,
    count: number,
    ...answers: readonly ('alive' | 'ended' | 'merged' | 'no-questions' | null)[]
  ): Promise<void> {
    const ends = answers.findIndex((answer) => answer === 'ended' || answer === 'merged');
    for (let i = 0; i < count; i++) {
      const [copy] = await app.sql<{ id: string }>(
        `INSERT INTO self_help_group (id, office_id, name, municipality_code, form, expected_size, contact_email, state, starts_time, ends_time,
           participants_at_start, started_on, leaderless_on, fresh_until, ended_on, lat, lon, state_changed_at, created_at)
         SELECT gen_random_uuid(), office_id, name, municipality_code, form, expected_size, contact_email, $2, starts_time, ends_time,
           participants_at_start, '2024-01-01', '2024-02-01', '2024-08-01', date '2024-02-01' + $3::int, lat, lon, now(), now()
         FROM self_help_group WHERE id = $1 RETURNING id`,
        [id, ends < 0 ? 'followed-up' : answers[ends], ends < 0 ? null : (DAYS[ends] ?? 0) + 3],
      );
      for (const [nth, answer] of answers.entries()) {
        await app.sql(
          `INSERT INTO follow_up (id, group_id, kind, due_on, state, outcome, answered_at, answered_by, state_changed_at)
           VALUES (gen_random_uuid(), $1, $2, date '2024-02-01' + $3::int, $4, $5,
             CASE WHEN $5::text IS NOT NULL THEN timestamptz '2024-02-01 12:00Z' + make_interval(days => $3::int + 3) END, 'group', now())`,
          [copy?.id, KINDS[nth], DAYS[nth], answer === null ? 'unknown' : 'done', answer],
        );
      }
    }
  }
  const DAYS = [42, 183, 365];
  const KINDS = ['six-weeks', 'six-months', 'twelve-months'];

  it('is told from ten groups up, as the answers say: an end lies between the last answer and the one that told of it', async () => {
    const id = await leaderlessGroup(app, cast);
    await groups(id, 8, 'alive', 'alive');
    expect(await seen()).toEqual({ groups: 9, curve: null });
    await groups(id, 10, 'alive', null, 'alive');
    await groups(id, 2, 'ended');
    await groups(id, 1, 'alive', 'ended');
    await groups(id, 5, 'alive', 'alive', 'ended');
    await groups(id, 1, 'alive', 'merged');
    await groups(id, 3, 'no-questions');
    const { curve, groups: all } = await seen();
    expect(all).toBe(31);
    const expected = [
      [0, 31, 31, 1],
      [42, 25, 27, 25 / 27],
      [183, 23, 24, (25 / 27) * (23 / 24)],
      [365, 10, 15, (25 / 27) * (23 / 24) * (10 / 15)],
    ];
    expect(curve?.map(({ day, alive, answers, share }) => [day, alive, answers, Number(share.toFixed(4))])).toEqual(
      expected.map(([day, alive, answers, share]) => [day, alive, answers, Number(share?.toFixed(4))]),
    );
    // The one that ended at half a year began afresh with more people: no death.
    await app.sql(
      `UPDATE self_help_group SET predecessor_id = (
         SELECT f.group_id FROM follow_up f WHERE f.kind = 'six-months' AND f.outcome = 'ended') WHERE id = $1`,
      [id],
    );
    const renewed = (await seen()).curve?.[2];
    expect([renewed?.alive, renewed?.answers, renewed?.share.toFixed(4)]).toEqual([24, 24, (25 / 27).toFixed(4)]);
  });
});
