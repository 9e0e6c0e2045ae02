import { addDays } from '@igang/domain';
import type { GroupPage, GroupStarted, Problem, SessionPlan } from '@igang/contracts';
import type { z } from 'zod';
import { aStaffMember, aStarter, MONDAY, nationalOffice, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aCast,
  acceptedGroup,
  aGroup,
  answer,
  ask,
  type Cast,
  groupOf,
  groupPlan,
  HELD,
  log,
  MONDAYS,
  openRequest,
  pageOf,
  signedInAgain,
  START,
  startedGroup,
} from './group-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.clock.set(MONDAY);
  cast = await aCast(app);
});
afterAll(() => app.close());

const plan = (change: object) => refused(cast.kari.post('/api/staff/groups', { ...groupPlan(cast.officeId), ...change }));

describe('planning a group', () => {
  it('says that another office looks after the place, at the place', async () => {
    const { status, body } = await cast.kari.post<Problem>('/api/staff/groups', { ...groupPlan(cast.officeId), municipalityCode: '4601' });
    const [field, ...others] = body.fields;
    expect([status, field?.path, field?.code, others]).toEqual([422, 'municipalityCode', 'other-office', []]);
    expect(field?.detail).toContain('et annet kontor');
  });
  it('makes a forming group with its need and its meetings', async () => {
    const group = await groupOf(cast, await aGroup(cast));
    expect(group).toMatchObject({ state: 'forming', place: 'Time', held: 0, budget: 4, theme: null, version: 1 });
    expect(group.assignment).toMatchObject({ state: 'needed', startersWanted: 1, starters: [], requests: [] });
    expect(group.sessions.map(({ number, date, state }) => ({ number, date, state }))).toEqual(
      MONDAYS.map((date, i) => ({ number: i + 1, date, state: 'planned' })),
    );
    expect(group.can).toEqual(['ask-starter', 'dissolve', 'pause']);
  });

  it.each([
    ['3 people', { expectedSize: 3 }, 'request.invalid'],
    ['9 people', { expectedSize: 9 }, 'request.invalid'],
    ['dates out of order', { sessionDates: [MONDAYS[1], MONDAYS[0], MONDAYS[2], MONDAYS[3]] }, 'group.dates-not-in-order'],
    ['the same date twice', { sessionDates: [MONDAYS[0], MONDAYS[0], MONDAYS[2], MONDAYS[3]] }, 'group.dates-not-in-order'],
    ['fewer dates than the budget', { sessionDates: MONDAYS.slice(0, 3) }, 'group.dates-missing'],
    ['a date in the past', { sessionDates: ['2026-01-05', ...MONDAYS.slice(1)] }, 'group.in-the-past'],
    ['a date far away', { sessionDates: [...MONDAYS.slice(0, 3), '9999-12-31'] }, 'request.invalid'],
    ['a day no calendar has', { sessionDates: [...MONDAYS.slice(0, 3), '2026-02-30'] }, 'request.invalid'],
    ['a municipality that does not exist', { municipalityCode: '9999' }, 'request.invalid'],
    ['a theme that does not exist', { themeCode: 'no-such-theme' }, 'request.invalid'],
    ['an end before its start', { startsAt: '20:00', endsAt: '18:00' }, 'request.invalid'],
    ['an unknown field', { memberNames: ['Per'] }, 'request.invalid'],
  ])('is refused with %s', async (_, change, code) => {
    expect(await plan(change)).toEqual({ status: 422, code });
  });

  it('takes nine or ten meetings with a reason and never more', async () => {
    const dates = (count: number) => Array.from({ length: count }, (_, i) => addDays('2026-01-19', 7 * i));
    expect(await plan({ sessionBudget: 9, sessionDates: dates(9) })).toEqual({ status: 422, code: 'budget.reason-missing' });
    expect(await plan({ sessionBudget: 11, sessionDates: dates(10) })).toEqual({ status: 422, code: 'request.invalid' });
    const id = await aGroup(cast, { sessionBudget: 9, sessionDates: dates(9), budgetReason: 'Tung start' });
    expect((await groupOf(cast, id)).budgetReason).toBe('Tung start');
  });

  it('is for her own office only; another office is not found', async () => {
    expect(await plan({ officeId: await officeFor(app, '50') })).toEqual({ status: 404, code: 'access.not-found' });
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    const id = await aGroup(cast);
    expect(await refused(other.get(`/api/staff/groups/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(other.put(`/api/staff/groups/${id}/call-in`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(cast.maria.get(`/api/staff/groups/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().get(`/api/staff/groups/${id}`))).toEqual({ status: 401, code: 'access.sign-in-needed' });
  });

  it('suggests weekly dates and jumps over public holidays', async () => {
    const dates = await ok(cast.kari.get<z.infer<typeof SessionPlan>>('/api/staff/session-plan?first=2026-03-30&count=3'));
    expect(dates.dates).toEqual(['2026-03-30', '2026-04-13', '2026-04-20']);
    expect(dates.jumped.map(({ date }) => date)).toEqual(['2026-04-06']);
    expect(await refused(cast.kari.get('/api/staff/session-plan?first=9999-12-31&count=3'))).toEqual({
      status: 422,
      code: 'request.invalid',
    });
  });
});

describe('starting a group', () => {
  it('needs it called in, a starter, and 4–8 adults who do not know each other', async () => {
    const id = await aGroup(cast);
    const start = (change: object = {}) => refused(cast.kari.put(`/api/staff/groups/${id}/start`, { ...START, ...change }));
    expect(await start()).toEqual({ status: 409, code: 'group.not-possible' });
    expect(await refused(cast.kari.put(`/api/staff/groups/${id}/call-in`))).toEqual({ status: 409, code: 'group.starter-missing' });
    expect((await groupOf(cast, id)).can).not.toContain('start');
    await ok(ask(cast, id, cast.mariaId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    await ok(cast.kari.put(`/api/staff/groups/${id}/call-in`));
    expect(await start()).toEqual({ status: 409, code: 'group.not-met' });
    expect((await groupOf(cast, id)).can).not.toContain('start');
    app.clock.set('2026-01-19T07:00:00Z');
    cast = await signedInAgain(app, cast);
    expect(await start({ participants: 3 })).toEqual({ status: 422, code: 'group.size' });
    expect(await start({ participants: 9 })).toEqual({ status: 422, code: 'group.size' });
    expect(await start({ everyoneIsAdult: false })).toEqual({ status: 422, code: 'group.adults-only' });
    expect(await start({ nobodyKnowsAnother: false })).toEqual({ status: 422, code: 'group.relations' });
    const started = await ok(cast.kari.put<z.infer<typeof GroupStarted>>(`/api/staff/groups/${id}/start`, { ...START, ageSpanYears: 30 }));
    expect(started.warnings).toEqual(['age-span', 'one-starter']);
    expect(await groupOf(cast, id)).toMatchObject({
      state: 'started',
      startedOn: '2026-01-19',
      participantsAtStart: 6,
      assignment: { state: 'active' },
    });
  });

  it('waits while the group is paused', async () => {
    const id = await acceptedGroup(cast);
    await ok(cast.kari.put(`/api/staff/groups/${id}/pause`));
    expect(await refused(cast.kari.put(`/api/staff/groups/${id}/call-in`))).toEqual({ status: 409, code: 'group.paused' });
    expect((await groupOf(cast, id)).can).toEqual(['withdraw-starter', 'dissolve', 'resume']);
    await ok(cast.kari.delete(`/api/staff/groups/${id}/pause`));
    await ok(cast.kari.put(`/api/staff/groups/${id}/call-in`));
  });
});

describe('ending a group before handover', () => {
  it('dissolves it, takes the questions back, calls meetings off and frees the starter', async () => {
    const liv = await app.signedIn(await aStarter(app, { name: 'Liv', officeId: cast.officeId }));
    const livId = (await ok(liv.get<{ person: { id: string } }>('/api/me'))).person.id;
    const id = await acceptedGroup(cast, { startersWanted: 2 });
    await ok(ask(cast, id, livId));
    expect(await refused(cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: '' }))).toEqual({
      status: 422,
      code: 'request.invalid',
    });
    await ok(cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'For få kom' }));
    const group = await groupOf(cast, id);
    expect(group).toMatchObject({ state: 'dissolved', endReason: 'For få kom', can: [], assignment: { state: 'withdrawn' } });
    expect(group.sessions.every(({ state, can }) => state === 'cancelled' && can.length === 0)).toBe(true);
    expect(group.assignment?.requests.map(({ state }) => state).sort()).toEqual(['accepted', 'taken-back']);
    expect((await pageOf(cast.maria)).groups).toEqual([]);
    // Her Mondays are free again.
    await acceptedGroup(cast);
    expect(await refused(cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'Igjen' }))).toEqual({
      status: 409,
      code: 'group.not-possible',
    });
  });
});

describe('reading groups', () => {
  it('pages through them, newest change first, and finds them by name and state', async () => {
    cast = await aCast(app, '18');
    for (const name of ['Alfa', 'Beta', 'Gamma']) {
      await aGroup(cast, { name });
      app.clock.advance({ minutes: 1 });
    }
    const first = await ok(cast.kari.get<z.infer<typeof GroupPage>>('/api/staff/groups?limit=2'));
    expect(first.items.map(({ name }) => name)).toEqual(['Gamma', 'Beta']);
    const second = await ok(cast.kari.get<z.infer<typeof GroupPage>>(`/api/staff/groups?limit=2&cursor=${first.next ?? ''}`));
    expect(second).toMatchObject({ items: [{ name: 'Alfa', nextOn: MONDAYS[0], assignmentState: 'needed', starters: [] }], next: null });
    const found = await ok(cast.kari.get<z.infer<typeof GroupPage>>('/api/staff/groups?q=bet&state=forming'));
    expect(found.items.map(({ name }) => name)).toEqual(['Beta']);
    await ok(cast.kari.put(`/api/staff/groups/${first.items[0]?.id ?? ''}/ending`, { reason: 'For få' }));
    const live = await ok(cast.kari.get<z.infer<typeof GroupPage>>('/api/staff/groups?limit=2&state=live'));
    expect(live).toMatchObject({ items: [{ name: 'Beta' }, { name: 'Alfa' }], next: null });
    expect((await ok(cast.kari.get<z.infer<typeof GroupPage>>('/api/staff/groups?q=%25'))).items).toEqual([]);
    expect(await refused(cast.kari.get('/api/staff/groups?cursor=bent'))).toEqual({ status: 422, code: 'request.invalid' });
    const elsewhere = await officeFor(app, '50');
    expect(await refused(cast.kari.get(`/api/staff/groups?officeId=${elsewhere}`))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('shows logs to the office and its starters, and only the counts to the national office', async () => {
    const id = await startedGroup(cast);
    const [session] = (await groupOf(cast, id)).sessions;
    app.clock.set('2026-01-19T20:00:00Z');
    await ok(log(cast.maria, session?.id ?? '', { ...HELD, note: 'Rommet var låst' }));
    expect((await groupOf(cast, id)).sessions[0]?.log).toMatchObject({ present: 5, note: 'Rommet var låst', writtenBy: 'Maria Starter' });
    expect((await pageOf(cast.maria)).groups[0]?.sessions[0]?.log).toMatchObject({ present: 5 });
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const seen = await groupOf({ ...cast, kari: national }, id);
    expect(seen.held).toBe(1);
    expect(seen.sessions[0]?.log).toBeNull();
  });
});
