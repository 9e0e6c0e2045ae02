import type { StaffStarter, StarterRowPage } from '@igang/contracts';
import type { z } from 'zod';
import { aStaffMember, aStarter, MONDAY, nationalOffice, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aCast,
  aGroup,
  answer,
  ask,
  type Cast,
  leaderlessGroup,
  openRequest,
  pageOf,
  signedInAgain,
  startedGroup,
} from '../groups/group-steps.ts';

let app: TestApp;
let cast: Cast;
beforeEach(async () => {
  app = await startApp();
  app.clock.set(MONDAY);
  cast = await aCast(app);
});
afterEach(() => app.close());

const list = (query = '') => ok(cast.kari.get<z.infer<typeof StarterRowPage>>(`/api/staff/starters${query}`));
const starter = () => ok(cast.kari.get<StaffStarter>(`/api/staff/starters/${cast.mariaId}`));

describe('the office’s starters', () => {
  it('are listed by name, a page at a time, found by name and state', async () => {
    await aStarter(app, { name: 'Anne Å', officeId: cast.officeId });
    await aStarter(app, { name: 'Zoe', officeId: cast.officeId, state: 'lapsed' });
    await aStarter(app, { name: 'Borte', officeId: await officeFor(app, '50') });
    const first = await list('?limit=2');
    expect(first.items.map(({ name }) => name)).toEqual(['Anne Å', 'Maria Starter']);
    expect((await list(`?limit=2&cursor=${first.next ?? ''}`)).items.map(({ name }) => name)).toEqual(['Zoe']);
    expect((await list('?q=ria%20st')).items.map(({ id }) => id)).toEqual([cast.mariaId]);
    expect((await list('?state=lapsed')).items.map(({ name }) => name)).toEqual(['Zoe']);
    expect((await list('?q=%25')).items).toEqual([]);
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    expect((await ok(national.get<z.infer<typeof StarterRowPage>>('/api/staff/starters'))).items).toHaveLength(4);
  });

  it('show their groups now and how many they have started', async () => {
    await leaderlessGroup(app, cast);
    await startedGroup(cast, { sessionDates: ['2026-02-16', '2026-02-23', '2026-03-02', '2026-03-09'] });
    app.clock.advance({ minutes: 1 });
    const dates = ['2026-02-17', '2026-02-24', '2026-03-03', '2026-03-10'];
    const forming = await aGroup(cast, { name: 'Tirsdagsgruppa', sessionDates: dates });
    await ok(ask(cast, forming, cast.mariaId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    expect(await starter()).toMatchObject({
      activeGroups: 2,
      groupsStarted: 2,
      can: ['pause'],
      promise: { how: 'before', text: 'unknown' },
    });
    expect((await starter()).groups.map(({ name, state, held, budget }) => [name, state, held, budget])).toEqual([
      ['Mandagsgruppa', 'started', 0, 4],
      ['Tirsdagsgruppa', 'forming', 0, 4],
    ]);
    expect((await list('?q=maria')).items[0]).toMatchObject({ activeGroups: 2, groupsStarted: 2, maxGroups: 10 });
  });

  it('are not found by other offices, by starters or by nobody', async () => {
    const path = `/api/staff/starters/${cast.mariaId}`;
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    expect(await refused(other.get(path))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(other.put(`${path}/pause`, { until: '2026-06-01' }))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(other.get(`/api/staff/starters?officeId=${cast.officeId}`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(cast.maria.get(path))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().get(path))).toEqual({ status: 401, code: 'access.sign-in-needed' });
    expect(await refused(cast.kari.get('/api/staff/starters/not-an-id'))).toEqual({ status: 422, code: 'request.invalid' });
  });
});

describe('pausing a starter', () => {
  it('keeps her from being asked until she is resumed', async () => {
    const pause = `/api/staff/starters/${cast.mariaId}/pause`;
    expect(await refused(cast.kari.put(pause, { until: '2026-01-12' }))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(cast.kari.put(pause, { until: '2026-06-01' }));
    expect(await starter()).toMatchObject({ state: 'paused', pausedUntil: '2026-06-01', can: ['resume'] });
    expect(await pageOf(cast.maria)).toMatchObject({ state: 'paused', pausedUntil: '2026-06-01' });
    expect(await refused(cast.kari.put(pause, { until: '2026-07-01' }))).toEqual({ status: 409, code: 'starter.not-possible' });
    const group = await aGroup(cast);
    expect(await refused(ask(cast, group, cast.mariaId))).toEqual({ status: 409, code: 'starter.not-available' });
    await ok(cast.kari.delete(pause));
    await ok(ask(cast, group, cast.mariaId));
  });

  it('also keeps her from saying yes to what she was asked before', async () => {
    await ok(ask(cast, await aGroup(cast), cast.mariaId));
    await ok(cast.kari.put(`/api/staff/starters/${cast.mariaId}/pause`, { until: '2026-06-01' }));
    expect(await refused(answer(cast.maria, await openRequest(cast.maria), 'accept'))).toEqual({
      status: 409,
      code: 'starter.not-available',
    });
    await ok(answer(cast.maria, await openRequest(cast.maria), 'decline'));
  });
});

describe('the starter’s own page', () => {
  it('is hers: empty at first, not there for others', async () => {
    expect(await pageOf(cast.maria)).toEqual({
      name: 'Maria Starter',
      called: null,
      state: 'qualified',
      qualifiedUntil: '2027-01-12T08:00:00.000Z',
      confidentialityAgreed: true,
      pausedUntil: null,
      qualifications: { lines: [], renewal: null },
      requests: [],
      groups: [],
      certificates: [],
      groupsHandedOver: 0,
      sessionsHeld: 0,
    });
    expect(await refused(cast.kari.get('/api/starter'))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().get('/api/starter'))).toEqual({ status: 401, code: 'access.sign-in-needed' });
  });

  it('keeps what she has done', async () => {
    await leaderlessGroup(app, cast);
    cast = await signedInAgain(app, cast);
    expect(await pageOf(cast.maria)).toMatchObject({ groups: [], groupsHandedOver: 1, sessionsHeld: 4 });
  });
});
