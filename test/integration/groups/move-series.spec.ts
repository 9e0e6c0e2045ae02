import type { Created } from '@igang/contracts';
import { aStarter, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { acceptedGroup, aFreshCast, aGroup, answer, ask, type Cast, groupOf, HELD, log, openRequest, startedGroup } from './group-steps.ts';

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

const move = (id: string, dates: readonly string[], change: object = {}) =>
  cast.kari.put(`/api/staff/groups/${id}/meetings`, { dates, startsAt: '17:00', endsAt: '19:00', ...change });
const datesOf = async (id: string) => (await groupOf(cast, id)).sessions.map(({ date, startsAt }) => `${date} ${startsAt}`);

describe('moving every meeting that is left', () => {
  it('takes a week later for all at once, though each lands where the next one was, and the starter with it', async () => {
    const id = await startedGroup(cast);
    await ok(move(id, ['2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16']));
    expect(await datesOf(id)).toEqual(['2026-01-26 17:00', '2026-02-02 17:00', '2026-02-09 17:00', '2026-02-16 17:00']);
    const booked = await app.sql<{ day: string }>(
      `SELECT to_char(lower(period) AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD HH24:MI') AS day FROM session_starter
       WHERE person_id = $1 AND released_at IS NULL ORDER BY 1`,
      [cast.mariaId],
    );
    expect(booked.map(({ day }) => day)).toEqual(await datesOf(id));
    expect(await groupOf(cast, id)).toMatchObject({ startsAt: '17:00', endsAt: '19:00' });
    const reminders = await app.sql<{ at: Date }>(
      `SELECT run_at AS at FROM outbox WHERE job = 'session.remind' AND payload ->> 'sessionId' = $1 AND done_at IS NULL`,
      [(await groupOf(cast, id)).sessions[0]?.id],
    );
    expect(reminders.map(({ at }) => at.toISOString())).toContain('2026-01-25T09:00:00.000Z');
  });

  it('leaves what has been, and comes after it', async () => {
    const id = await startedGroup(cast);
    const [first] = (await groupOf(cast, id)).sessions;
    app.clock.set('2026-01-19T21:00:00Z');
    await ok(log(cast.maria, first?.id ?? '', HELD));
    expect(await refused(move(id, ['2026-01-19', '2026-02-02', '2026-02-09']))).toEqual({ status: 422, code: 'group.dates-not-in-order' });
    expect(await refused(move(id, ['2026-01-27']))).toEqual({ status: 422, code: 'group.dates-missing' });
    await ok(move(id, ['2026-01-27', '2026-02-03', '2026-02-10']));
    expect(await datesOf(id)).toEqual(['2026-01-19 18:00', '2026-01-27 17:00', '2026-02-03 17:00', '2026-02-10 17:00']);
  });

  it('is refused whole when the starter is with another group then, and for dates that are wrong', async () => {
    const other = await acceptedGroup(cast, {
      startsAt: '17:30',
      endsAt: '19:30',
      sessionDates: ['2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10'],
    });
    const id = await startedGroup(cast);
    const before = await datesOf(id);
    expect(await refused(move(id, ['2026-01-13', '2026-01-20', '2026-01-28', '2026-02-04']))).toEqual({
      status: 409,
      code: 'starter.double-booked',
    });
    expect(await refused(move(id, ['2026-01-05', '2026-01-21', '2026-01-28', '2026-02-04']))).toMatchObject({ status: 422 });
    expect(await refused(move(id, ['2026-01-28', '2026-01-21', '2026-02-04', '2026-02-11']))).toMatchObject({ status: 422 });
    expect(await refused(move(id, ['2026-01-14', '2026-01-21', '2026-01-28', '2026-02-04'], { endsAt: '16:00' }))).toMatchObject({
      status: 422,
    });
    expect(await datesOf(id)).toEqual(before);
    expect(await datesOf(other)).toHaveLength(4);
  });

  it('brings back a starter who was away on the old day', async () => {
    const olaId = await aStarter(app, { officeId: cast.officeId, name: 'Ola Vik' });
    const id = await aGroup(cast, { startersWanted: 2 });
    await ok(ask(cast, id, cast.mariaId, olaId));
    for (const starter of [cast.maria, await app.signedIn(olaId)]) await ok(answer(starter, await openRequest(starter), 'accept'));
    const [first] = (await groupOf(cast, id)).sessions;
    const away = { firstDay: '2026-01-19', lastDay: '2026-01-19', meetings: [{ sessionId: first?.id, coming: false }] };
    await ok(cast.maria.post('/api/starter/absences', away));
    expect((await groupOf(cast, id)).sessions[0]?.away).toHaveLength(1);
    await ok(move(id, ['2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10']));
    expect((await groupOf(cast, id)).sessions[0]?.away).toEqual([]);
  });
});

describe('those who are to come', () => {
  it('are told once of several moves in a row, starters and people who said yes alike, and not when the group is no more', async () => {
    const id = await acceptedGroup(cast);
    const heard = {
      name: 'Eva Moen',
      email: 'eva-flytt@example.no',
      near: '4340',
      language: 'nb',
      wants: 'join',
      channel: 'phone',
      isAdult: true,
      consent: true,
    };
    const seeker = await ok(cast.kari.post<Created>('/api/staff/enquiries', { ...heard, officeId: cast.officeId }));
    await ok(cast.kari.put(`/api/staff/enquiries/${seeker.id}/talk`));
    await ok(cast.kari.post(`/api/groups/${id}/invitations`, { enquiryIds: [seeker.id] }));
    await ok(cast.kari.put(`/api/staff/enquiries/${seeker.id}/invitation-answer`, { answer: 'accept' }));
    await ok(move(id, ['2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10']));
    await ok(move(id, ['2026-01-21', '2026-01-28', '2026-02-04', '2026-02-11']));
    app.clock.advance({ minutes: 6 });
    await app.drain();
    const [maria] = await app.sql<{ email: string }>('SELECT email::text FROM person WHERE id = $1', [cast.mariaId]);
    for (const address of ['eva-flytt@example.no', maria?.email ?? '']) {
      const told = app.mailbox.to(address).filter(({ subject }) => subject === '4 møter er flyttet');
      expect(told.map(({ text }) => text?.includes('onsdager fra 21. januar'))).toEqual([true]);
    }
    await ok(move(id, ['2026-01-22', '2026-01-29', '2026-02-05', '2026-02-12']));
    await ok(cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'ble ikke noe av' }));
    app.clock.advance({ minutes: 6 });
    await app.drain();
    expect(app.mailbox.to(maria?.email ?? '').filter(({ subject }) => subject === '4 møter er flyttet')).toHaveLength(1);
  });
});

describe('changing what is practical about a group', () => {
  it('keeps what somebody else has changed meanwhile, and empties what is emptied', async () => {
    const id = await aGroup(cast);
    const { version } = await groupOf(cast, id);
    const details = {
      name: 'Tirsdagsgruppa',
      venue: 'Biblioteket',
      roomAndKey: 'Skranken har nøkkelen',
      expectedSize: 7,
      contactEmail: 'ny@example.no',
      version,
    };
    await ok(cast.kari.put(`/api/staff/groups/${id}`, details));
    expect(await groupOf(cast, id)).toMatchObject({
      name: 'Tirsdagsgruppa',
      venue: 'Biblioteket',
      roomAndKey: 'Skranken har nøkkelen',
      contactPhone: null,
    });
    expect(await refused(cast.kari.put(`/api/staff/groups/${id}`, details))).toEqual({ status: 409, code: 'change.conflict' });
    const now = await groupOf(cast, id);
    await ok(cast.kari.put(`/api/staff/groups/${id}`, { ...details, venue: '', version: now.version }));
    expect(await groupOf(cast, id)).toMatchObject({ venue: null });
    expect(await refused(cast.kari.put(`/api/staff/groups/${id}`, { ...details, expectedSize: 9 }))).toMatchObject({ status: 422 });
  });
});
