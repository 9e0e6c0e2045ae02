import type { NewSessionLog, SessionDayTaken } from '@igang/contracts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aStaffMember, aStarter, type Client, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aFreshCast,
  answer,
  ask,
  calledInGroup,
  type Cast,
  groupOf,
  HELD,
  log,
  openRequest,
  pageOf,
  readyGroup,
  signedInAgain,
  startedGroup,
} from './group-steps.ts';

let app: TestApp;
let cast: Cast;
// One for each: the clock only goes forwards.
beforeEach(async () => {
  app = await startApp();
  cast = await aFreshCast(app);
});
afterEach(() => app.close());

const sessionsOf = async (id: string) => (await groupOf(cast, id)).sessions;
const first = async (id: string) => (await sessionsOf(id))[0]?.id ?? '';
const correct = (client: Client, id: string, change: Partial<NewSessionLog> = {}) =>
  client.put(`/api/starter/sessions/${id}/log`, { ...HELD, ...change });
const trail = (id: string) =>
  app.sql<{ action: string; reason: string | null }>('SELECT action, reason FROM audit_event WHERE subject_id = $1 ORDER BY at, id', [id]);

describe('correcting a log she has sent', () => {
  const logged = async (): Promise<{ id: string; meeting: string }> => {
    const id = await startedGroup(cast);
    app.clock.set('2026-01-19T20:00:00Z');
    const meeting = await first(id);
    await ok(log(cast.maria, meeting, { ...HELD, note: 'Nøkkelen mangler.' }));
    return { id, meeting };
  };

  it('holds for numbers, frames and note; the office sees it, the trail knows, and everything reads the corrected one', async () => {
    const { id, meeting } = await logged();
    expect((await pageOf(cast.maria)).groups[0]?.sessions[0]).toMatchObject({ can: ['correct-log'], log: { correctedAt: null } });
    app.clock.advance({ hours: 2 });
    await ok(
      correct(cast.maria, meeting, { present: 7, absentWithNotice: 1, frames: ['sober'], readiness: 4, note: 'Nøkkelen er funnet.' }),
    );
    const [session] = await sessionsOf(id);
    expect(session).toMatchObject({
      state: 'held',
      log: {
        present: 7,
        absentWithNotice: 1,
        frames: ['sober'],
        readiness: 4,
        note: 'Nøkkelen er funnet.',
        correctedAt: '2026-01-19T22:00:00.000Z',
      },
    });
    expect(await trail(meeting)).toContainEqual({ action: 'session.correct-log', reason: 'present 5 → 7' });
    expect(JSON.stringify(await trail(meeting))).not.toContain('Nøkkelen');
    // The same again is no change; what is left out is gone.
    const before = (await trail(meeting)).length;
    await ok(
      correct(cast.maria, meeting, { present: 7, absentWithNotice: 1, frames: ['sober'], readiness: 4, note: 'Nøkkelen er funnet.' }),
    );
    expect(await trail(meeting)).toHaveLength(before);
    await ok(correct(cast.maria, meeting));
    expect((await sessionsOf(id))[0]?.log).toMatchObject({ present: 5, absentWithNotice: null, note: null });
    await app.drain();
    expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
  });

  it('is over after a day, and never for the other starter, the office, another office or whether it was held', async () => {
    const { id, meeting } = await logged();
    expect(await refused(correct(cast.maria, meeting, { outcome: 'cancelled', present: undefined }))).toEqual({
      status: 409,
      code: 'session.outcome-stays',
    });
    expect(await refused(correct(cast.maria, meeting, { note: 'Anne, 010107 50160' }))).toMatchObject({ status: 422 });
    expect(await refused(correct(cast.maria, meeting, { newcomers: 6 }))).toMatchObject({ status: 422 });
    const strangerId = await aStarter(app, { officeId: cast.officeId });
    expect(await refused(correct(await app.signedIn(strangerId), meeting))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(correct(cast.kari, meeting))).toMatchObject({ status: 404 });
    app.clock.set('2026-01-20T20:00:00Z');
    await ok(correct(cast.maria, meeting, { present: 6 }));
    app.clock.set('2026-01-20T20:00:01Z');
    expect((await pageOf(cast.maria)).groups[0]?.sessions[0]?.can).toEqual([]);
    expect(await refused(correct(cast.maria, meeting, { present: 8 }))).toEqual({ status: 409, code: 'session.log-closed' });
    expect((await sessionsOf(id))[0]?.log?.present).toBe(6);
  });

  it('is the log itself when the first never came through, by the rules of a log', async () => {
    const id = await startedGroup(cast);
    const meeting = await first(id);
    expect(await refused(correct(cast.maria, meeting))).toEqual({ status: 409, code: 'session.not-yet' });
    app.clock.set('2026-01-19T20:00:00Z');
    await ok(correct(cast.maria, meeting, { present: 4 }));
    expect((await sessionsOf(id))[0]).toMatchObject({ state: 'held', log: { present: 4, correctedAt: null } });
  });

  it('is over when she has let go of the group', async () => {
    const id = await readyGroup(app, cast);
    const last = (await sessionsOf(id)).at(-1)?.id ?? '';
    await ok(cast.maria.put(`/api/starter/groups/${id}/withdrawal`));
    expect(await refused(correct(cast.maria, last, { present: 8 }))).toEqual({ status: 404, code: 'access.not-found' });
  });
});

describe('moving a meeting with the group', () => {
  const THURSDAY = { date: '2026-01-29', startsAt: '17:30', endsAt: '19:30' };
  const move = (id: string, change: object = {}, client = cast.maria) =>
    client.put(`/api/starter/sessions/${id}/hours`, { ...THURSDAY, ...change });
  const day = (id: string, { date, startsAt, endsAt } = THURSDAY) =>
    ok(cast.maria.get<SessionDayTaken>(`/api/starter/sessions/${id}/day?date=${date}&startsAt=${startsAt}&endsAt=${endsAt}`));
  const second = async (id: string) => (await sessionsOf(id))[1]?.id ?? '';
  const emailOf = async (id: string) => (await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [id]))[0]?.email ?? '';

  it('holds at once, is told as any change, and the office hears of it and can move it back', async () => {
    const id = await calledInGroup(cast);
    const meeting = await second(id);
    expect((await pageOf(cast.maria)).groups[0]?.sessions[1]?.can).toEqual(['reschedule']);
    expect(await day(meeting)).toEqual({ me: false, busy: [], away: [], room: false, holiday: null });
    await ok(move(meeting));
    const moved = { by: 'Maria Starter', date: '2026-01-26', startsAt: '18:00', endsAt: '20:00' };
    expect((await sessionsOf(id))[1]).toMatchObject({ ...THURSDAY, moved, can: ['move', 'move-back', 'cancel'] });
    app.clock.advance({ hours: 1 });
    await app.drain();
    const [kari, maria] = [await emailOf(cast.kariId), await emailOf(cast.mariaId)];
    expect(app.mailbox.saying(kari, /er flyttet til torsdag 29. januar/i).text).toContain('Før: mandag 26. januar');
    expect(app.mailbox.saying(maria, /er flyttet fra mandag 26. januar til torsdag 29. januar/i).text).toContain('Før');
    // Moved again, it still goes back to what the office had planned.
    await ok(move(meeting, { date: '2026-01-30' }));
    expect((await sessionsOf(id))[1]).toMatchObject({ date: '2026-01-30', moved });
    for (let i = 0; i < 2; i++) await ok(cast.kari.delete(`/api/staff/sessions/${meeting}/move`));
    expect((await sessionsOf(id))[1]).toMatchObject({ date: '2026-01-26', startsAt: '18:00', moved: null, can: ['move', 'cancel'] });
    // What the office moves is the office's.
    await ok(move(meeting));
    await ok(cast.kari.put(`/api/staff/sessions/${meeting}`, { date: '2026-01-28', startsAt: '18:00', endsAt: '20:00' }));
    expect((await sessionsOf(id))[1]?.moved).toBeNull();
    expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
  });

  it('says what else is on that day, and moves it there only when she has seen it', async () => {
    const id = await startedGroup(cast, { startersWanted: 2 });
    const nilsId = await aStarter(app, { name: 'Nils Haug', officeId: cast.officeId, maxGroups: 10 });
    let nils = await app.signedIn(nilsId);
    await ok(ask(cast, id, nilsId));
    await ok(answer(nils, await openRequest(nils), 'accept'));
    await ok(nils.post('/api/starter/absences', { firstDay: '2026-01-29', lastDay: '2026-01-29', meetings: [] }));
    const meeting = await second(id);
    expect(await day(meeting)).toMatchObject({ away: ['Nils Haug'], busy: [] });
    expect(await refused(move(meeting))).toEqual({ status: 409, code: 'session.day-taken' });
    await ok(move(meeting, { anyway: true }));
    expect((await sessionsOf(id))[1]?.away).toEqual([{ name: 'Nils Haug', me: false }]);
    // Another group in the same house, a holiday and an eve.
    const other = await startedGroup(cast, {
      name: 'Torsdagsgruppa',
      venue: ' FRIVILLIGSENTRALEN på bryne ',
      sessionBudget: 1,
      sessionDates: ['2026-02-05'],
    });
    expect(other).not.toBe(id);
    expect(await day(meeting, { ...THURSDAY, date: '2026-02-05', startsAt: '15:00', endsAt: '18:30' })).toMatchObject({
      room: true,
      me: true,
    });
    expect((await day(meeting, { ...THURSDAY, date: '2026-05-17' })).holiday).toMatch(/grunnlovsdag/i);
    expect(await day(meeting, { ...THURSDAY, date: '2026-12-24' })).toMatchObject({ holiday: 'julaften' });
    expect(await day(meeting, { ...THURSDAY, date: '2026-02-05', startsAt: '10:00', endsAt: '12:00' })).toMatchObject({
      room: false,
      me: false,
    });
    nils = await app.signedIn(nilsId);
    expect((await pageOf(nils)).groups[0]?.sessions[1]?.away).toEqual([{ name: 'Nils Haug', me: true }]);
  });

  it('is refused when somebody would be in two places, out of order, in the past, begun, paused, by others and by another office', async () => {
    const id = await startedGroup(cast);
    const meeting = await second(id);
    await startedGroup(cast, { name: 'Onsdagsgruppa', sessionBudget: 1, sessionDates: ['2026-01-28'] });
    const clash = { date: '2026-01-28', startsAt: '19:00', endsAt: '21:00', anyway: true };
    expect(await refused(move(meeting, clash))).toEqual({ status: 409, code: 'starter.double-booked' });
    expect(await refused(move(meeting, { date: '2026-02-03' }))).toMatchObject({ code: 'group.dates-not-in-order' });
    expect(await refused(move(meeting, { date: '2025-12-01' }))).toMatchObject({ code: 'group.in-the-past' });
    expect(await refused(move(meeting, { date: '2026-02-30' }))).toMatchObject({ status: 422, code: 'request.invalid' });
    expect(await refused(move(meeting, { date: '2061-02-03' }))).toMatchObject({ status: 422, code: 'request.invalid' });
    expect(await refused(move(meeting, { endsAt: '17:00' }))).toMatchObject({ status: 422, code: 'request.invalid' });
    const stranger = await app.signedIn(await aStarter(app, { officeId: cast.officeId }));
    expect(await refused(move(meeting, {}, stranger))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(stranger.get(`/api/starter/sessions/${meeting}/day?date=2026-01-29&startsAt=18:00&endsAt=20:00`))).toEqual({
      status: 404,
      code: 'access.not-found',
    });
    const elsewhere = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    expect(await refused(elsewhere.delete(`/api/staff/sessions/${meeting}/move`))).toEqual({ status: 404, code: 'access.not-found' });
    await ok(cast.kari.put(`/api/staff/groups/${id}/pause`, {}));
    expect(await refused(move(meeting))).toMatchObject({ status: 409, code: 'group.paused' });
    await ok(cast.kari.delete(`/api/staff/groups/${id}/pause`));
    app.clock.set('2026-01-26T17:30:00Z');
    cast = await signedInAgain(app, cast);
    expect(await refused(move(meeting))).toMatchObject({ status: 409, code: 'session.not-possible' });
  });
});
