import { instantBefore } from '@igang/domain';
import { randomUUID } from 'node:crypto';
import type { OfficeCounts, StuckItem, StuckPage } from '@igang/contracts';
import type { z } from 'zod';
import {
  aPerson,
  aStaffMember,
  aStarter,
  aVenue,
  courseTypeId,
  MONDAY,
  nationalOffice,
  officeFor,
  ok,
  refused,
  startApp,
  type TestApp,
} from '../../harness/index.ts';
import {
  aCast,
  acceptedGroup,
  aGroup,
  answer,
  ask,
  type Cast,
  groupOf,
  HELD,
  leaderlessGroup,
  log,
  openRequest,
  readyGroup,
  signedInAgain,
  startedGroup,
  startOnItsDay,
} from '../groups/group-steps.ts';

let app: TestApp;
let cast: Cast;
/** A county of each district office: every test has an office of its own, and so a list of its own. */
const COUNTIES = ['55', '11', '18', '50', '46', '39', '03', '34'];
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.clock.set(MONDAY);
  cast = await aCast(app, COUNTIES.shift());
});
afterAll(() => app.close());

const stuck = async (query = ''): Promise<StuckItem[]> =>
  (await ok(cast.kari.get<z.infer<typeof StuckPage>>(`/api/staff/work${query}`))).items;
const brief = (items: StuckItem[]) => items.map(({ kind, subject, dueOn, values }) => ({ kind, subject, dueOn, values }));

describe('what is stuck with groups', () => {
  it('a meeting that nobody can come to, and a group that lost one of its two starters', async () => {
    const olaId = await aStarter(app, { officeId: cast.officeId, name: 'Ola Vik' });
    const id = await aGroup(cast, { startersWanted: 2 });
    await ok(ask(cast, id, cast.mariaId, olaId));
    for (const starter of [cast.maria, await app.signedIn(olaId)]) await ok(answer(starter, await openRequest(starter), 'accept'));
    await ok(cast.kari.put(`/api/staff/groups/${id}/call-in`));
    await startOnItsDay(cast, id);
    expect(await stuck()).toEqual([]);
    await ok(cast.kari.delete(`/api/staff/groups/${id}/starters/${olaId}`));
    expect(brief(await stuck())).toEqual([
      { kind: 'starter-missing', subject: 'Mandagsgruppa', dueOn: '2026-01-19', values: { starter: 'Maria Starter' } },
    ]);
    const [, second] = (await groupOf(cast, id)).sessions;
    const away = { firstDay: '2026-01-26', lastDay: '2026-01-26', meetings: [{ sessionId: second?.id, coming: false }] };
    await ok(cast.maria.post('/api/starter/absences', away));
    expect(brief(await stuck())).toContainEqual({
      kind: 'meeting-without-starter',
      subject: 'Mandagsgruppa',
      dueOn: '2026-01-26',
      values: { number: 2 },
    });
    await ok(cast.kari.put(`/api/staff/sessions/${second?.id ?? ''}`, { date: '2026-01-27', startsAt: '18:00', endsAt: '20:00' }));
    expect(brief(await stuck()).map(({ kind }) => kind)).toEqual(['starter-missing']);
    // The office of this county is that of another test too, which begins with an empty list.
    await ok(cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'slutt på prøven' }));
  });

  it('a group without a starter, with how many were asked and said no', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    expect(await stuck()).toEqual([]);
    await ok(answer(cast.maria, await openRequest(cast.maria), 'decline'));
    expect(await stuck()).toEqual([
      {
        id: expect.stringMatching(/^group-without-starter:/) as string,
        kind: 'group-without-starter',
        subjectId: id,
        subject: 'Mandagsgruppa',
        place: 'Time',
        since: '2026-01-12T08:00:00.000Z',
        dueOn: '2026-01-19',
        values: { asked: 1, declined: 1 },
        officeName: expect.any(String) as string,
      },
    ]);
  });

  it('a request unanswered for three days', async () => {
    await ok(ask(cast, await aGroup(cast), cast.mariaId));
    app.clock.advance({ days: 2 });
    expect(await stuck()).toEqual([]);
    app.clock.advance({ days: 1 });
    expect(brief(await stuck())).toEqual([
      { kind: 'request-unanswered', subject: 'Mandagsgruppa', dueOn: '2026-01-17', values: { starter: 'Maria Starter', days: 3 } },
    ]);
  });

  it('a group to call in, then to start on its first day, then a missing log', async () => {
    const id = await acceptedGroup(cast);
    expect(brief(await stuck())).toEqual([
      { kind: 'group-ready-to-call-in', subject: 'Mandagsgruppa', dueOn: '2026-01-19', values: { starter: 'Maria Starter', coming: 0 } },
    ]);
    await ok(cast.kari.put(`/api/staff/groups/${id}/call-in`));
    expect(await stuck()).toEqual([]);
    app.clock.set('2026-01-19T10:00:00Z');
    expect(brief(await stuck())).toEqual([
      { kind: 'group-ready-to-start', subject: 'Mandagsgruppa', dueOn: '2026-01-19', values: { starter: 'Maria Starter' } },
    ]);
    await ok(cast.kari.put(`/api/staff/groups/${id}/start`, { participants: 5, everyoneIsAdult: true, nobodyKnowsAnother: true }));
    app.clock.set('2026-01-19T22:00:00Z');
    expect(await stuck()).toEqual([]);
    app.clock.set('2026-01-20T10:00:00Z');
    expect(brief(await stuck())).toEqual([
      { kind: 'log-missing', subject: 'Mandagsgruppa', dueOn: '2026-01-19', values: { number: 1, starter: 'Maria Starter', days: 1 } },
    ]);
    await ok(log(cast.maria, (await groupOf(cast, id)).sessions[0]?.id ?? '', HELD));
    expect(await stuck()).toEqual([]);
  });

  it('a handover a week overdue; a paused group is not stuck', async () => {
    const id = await readyGroup(app, cast);
    expect(await stuck()).toEqual([]);
    app.clock.set('2026-02-16T10:00:00Z');
    cast = await signedInAgain(app, cast);
    expect(brief(await stuck())).toEqual([
      { kind: 'handover-overdue', subject: 'Mandagsgruppa', dueOn: '2026-02-16', values: { held: 4, days: 7 } },
    ]);
    await ok(cast.kari.put(`/api/staff/groups/${id}/pause`));
    expect(await stuck()).toEqual([]);
  });

  it('a follow-up to call about, and help wanted until somebody helps', async () => {
    const id = await leaderlessGroup(app, cast);
    for (const day of ['2026-03-23', '2026-03-30', '2026-04-06']) {
      app.clock.set(`${day}T09:00:00Z`);
      await app.drain();
    }
    cast = await signedInAgain(app, cast);
    expect(brief(await stuck())).toEqual([
      { kind: 'follow-up-due', subject: 'Mandagsgruppa', dueOn: '2026-03-23', values: { kind: 'six-weeks', days: 14 } },
    ]);
    const [followUp] = (await groupOf(cast, id)).followUps;
    await ok(cast.kari.put(`/api/staff/follow-ups/${followUp?.id ?? ''}/outcome`, { outcome: 'wants-help' }));
    expect(brief(await stuck())).toEqual([
      { kind: 'help-wanted', subject: 'Mandagsgruppa', dueOn: null, values: { kind: 'six-weeks', days: 0 } },
    ]);
    await app.sql(
      "INSERT INTO assignment (id, group_id, kind, state, budget, created_at, state_changed_at) VALUES ($1, $2, 'support', 'asked', 2, $3, $3)",
      [randomUUID(), id, app.clock.now()],
    );
    expect(await stuck()).toEqual([]);
  });
});

describe('what is stuck with courses', () => {
  interface CourseOptions {
    readonly state: string;
    readonly firstDay: string;
  }
  async function aCourse({ state, firstDay }: CourseOptions): Promise<string> {
    const id = randomUUID();
    const venueId = await aVenue(app, cast.officeId);
    await app.sql(
      `INSERT INTO course (id, office_id, course_type_id, venue_id, state, capacity, minimum_places, enrolment_deadline, first_day, starts_at, ends_at, created_at)
       VALUES ($1, $2, $3, $4, $5, 20, 8, $6::date - 7, $6, $6::date + time '09:00', $6::date + time '15:00', $7)`,
      [id, cast.officeId, await courseTypeId(app), venueId, state, firstDay, app.clock.now()],
    );
    await app.sql("INSERT INTO course_day (id, course_id, number, date, starts_at, ends_at) VALUES ($1, $2, 1, $3, '10:00', '16:00')", [
      randomUUID(),
      id,
      firstDay,
    ]);
    return id;
  }

  it('sign-ups that wait for a yes since the first of them, too few two weeks before, a draft six weeks before', async () => {
    const courseId = await aCourse({ state: 'open', firstDay: '2026-04-20' });
    for (const [name, days] of Object.entries({ Vent: 2, Venter: 0 })) {
      const at = instantBefore(MONDAY, { days });
      await app.sql(
        `INSERT INTO enrolment (id, course_id, name, email, language, state, source, arrival, applied_at, state_changed_at)
         VALUES ($1, $2, $3, $4, 'nb', 'in-review', 'public', $5, $6, $6)`,
        [randomUUID(), courseId, name, `${name}@example.no`, 10 - days, at],
      );
    }
    const [first] = await app.sql<{ id: string }>("SELECT id FROM enrolment WHERE course_id = $1 AND name = 'Vent'", [courseId]);
    const waiting = {
      kind: 'review-waiting',
      subjectId: courseId,
      since: '2026-01-10T08:00:00.000Z',
      values: { number: 2, first: first?.id },
    };
    expect(await stuck()).toMatchObject([waiting]);
    // Whoever stands in for her sees the same; another office sees nothing.
    const work = async (personId: string) =>
      (await ok((await app.signedIn(personId)).get<z.infer<typeof StuckPage>>('/api/staff/work'))).items;
    expect(await work(await aStaffMember(app, 'coordinator', cast.officeId, 'Vikar'))).toMatchObject([waiting]);
    const neighbour = await work(await aStaffMember(app, 'coordinator', await officeFor(app, '46'), 'Nabo'));
    expect(neighbour.filter(({ kind }) => kind === 'review-waiting')).toEqual([]);
    await app.sql("UPDATE enrolment SET state = 'turned-down' WHERE course_id = $1", [courseId]);
    await aCourse({ state: 'open', firstDay: '2026-01-27' });
    await aCourse({ state: 'draft', firstDay: '2026-02-24' });
    expect(await stuck()).toEqual([]);
    app.clock.set('2026-01-13T08:00:00Z');
    expect(brief(await stuck())).toEqual([
      { kind: 'course-too-few', subject: 'Igangsetterkurs', dueOn: '2026-01-27', values: { taken: 0, minimum: 8, days: 14 } },
      { kind: 'course-draft-soon', subject: 'Igangsetterkurs', dueOn: '2026-02-24', values: { days: 42 } },
    ]);
  });

  it('attendance not marked after the day, then results not set', async () => {
    const courseId = await aCourse({ state: 'closed', firstDay: '2026-01-20' });
    const personId = await aPerson(app);
    const enrolmentId = randomUUID();
    await app.sql(
      `INSERT INTO enrolment (id, course_id, person_id, name, email, language, state, source, arrival, applied_at, state_changed_at)
       SELECT $1, $2, id, name, email, 'nb', 'confirmed', 'public', 1, $4, $4 FROM person WHERE id = $3`,
      [enrolmentId, courseId, personId, app.clock.now()],
    );
    app.clock.set('2026-01-20T16:00:00Z');
    expect(brief(await stuck())).toEqual([
      { kind: 'attendance-missing', subject: 'Igangsetterkurs', dueOn: '2026-01-20', values: { number: 1 } },
    ]);
    await app.sql(
      "INSERT INTO attendance (enrolment_id, course_day_id, presence, marked_at, marked_by_id) SELECT $1, id, 'present', $3, $4 FROM course_day WHERE course_id = $2",
      [enrolmentId, courseId, app.clock.now(), personId],
    );
    expect(brief(await stuck())).toEqual([
      { kind: 'results-missing', subject: 'Igangsetterkurs', dueOn: '2026-01-20', values: { number: 1 } },
    ]);
  });
});

describe('the list of work', () => {
  beforeEach(async () => {
    await app.close();
    app = await startApp();
    cast = await aCast(app);
  });

  it('is oldest first among what is alike, paged, and each office’s own; the national office sees all', async () => {
    for (const name of ['Eldst', 'Midt', 'Yngst']) {
      await aGroup(cast, { name });
      app.clock.advance({ minutes: 5 });
    }
    const first = await ok(cast.kari.get<z.infer<typeof StuckPage>>('/api/staff/work?limit=2'));
    expect(first.items.map(({ subject }) => subject)).toEqual(['Eldst', 'Midt']);
    expect((await stuck(`?limit=2&cursor=${first.next ?? ''}`)).map(({ subject }) => subject)).toEqual(['Yngst']);
    const elsewhere = await officeFor(app, '50');
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', elsewhere));
    expect((await ok(other.get<z.infer<typeof StuckPage>>('/api/staff/work'))).items).toEqual([]);
    expect(await refused(cast.kari.get(`/api/staff/work?officeId=${elsewhere}`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(cast.maria.get('/api/staff/work'))).toEqual({ status: 404, code: 'access.not-found' });
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    expect((await ok(national.get<z.infer<typeof StuckPage>>('/api/staff/work'))).items).toHaveLength(3);
    expect(await ok(national.get<OfficeCounts>(`/api/staff/counts?officeId=${elsewhere}`))).toEqual({
      stuck: 0,
      courses: 0,
      groups: 0,
      starters: 0,
    });
  });

  it('is counted beside courses, groups and starters', async () => {
    await startedGroup(cast);
    await aGroup(cast);
    expect(await ok(cast.kari.get<OfficeCounts>('/api/staff/counts'))).toEqual({ stuck: 1, courses: 0, groups: 2, starters: 1 });
    expect(await refused(cast.kari.get(`/api/staff/counts?officeId=${await officeFor(app, '50')}`))).toEqual({
      status: 404,
      code: 'access.not-found',
    });
  });
});
