import type { Chain } from '@igang/contracts';
import { aStaffMember, type Client, MONDAY, nationalOffice, ok, refused, startApp, type TestApp } from '../harness/index.ts';
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
