import type { Matching, MatchingMade } from '@igang/contracts';
import type { z } from 'zod';
import {
  aStaffMember,
  aStarter,
  type Client,
  MONDAY,
  nationalOffice,
  officeFor,
  ok,
  refused,
  startApp,
  type TestApp,
} from '../../harness/index.ts';
import { aCast, aGroup, answer, ask, type Cast, openRequest } from './group-steps.ts';

type Run = z.infer<typeof Matching>;
let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.clock.set(MONDAY);
  // Starters and groups of earlier tests are out of the way.
  await app.sql("UPDATE starter SET state = 'retired', paused_until = NULL");
  await app.sql("UPDATE self_help_group SET state = 'dissolved', ended_on = '2026-01-12' WHERE state = 'forming'");
  cast = await aCast(app);
  await app.sql("UPDATE starter SET state = 'retired'");
});
afterAll(() => app.close());

const starter = (name: string, more: Partial<Parameters<typeof aStarter>[1]> = {}) =>
  aStarter(app, { name, officeId: cast.officeId, maxGroups: 1, ...more });
async function start(client: Client = cast.kari, officeId = cast.officeId): Promise<string> {
  return (await ok(client.post<z.infer<typeof MatchingMade>>('/api/staff/matchings', { officeId }))).id;
}
const shown = (id: string, client: Client = cast.kari) => ok(client.get<Run>(`/api/staff/matchings/${id}`));
async function proposal() {
  const id = await start();
  await app.drain();
  const run = await shown(id);
  if (run.outcome === null) throw new Error(`It is ${run.state}`);
  return run.outcome;
}
const proposedFor = ({ needs }: NonNullable<Run['outcome']>, groupId: string) => needs.find((need) => need.groupId === groupId)?.proposed;

describe('the proposal for all needs at once', () => {
  it('covers a need that asking one by one leaves without anybody', async () => {
    // Anna can go to either; Berit only to the one whose theme she does not avoid.
    await app.sql(`INSERT INTO theme (code, names) VALUES ('sorg', '{"nb": "Sorg", "nn": "Sorg", "en": "Grief"}') ON CONFLICT DO NOTHING`);
    const anna = await starter('Anna', { lat: 58.73, lon: 5.64 });
    const berit = await starter('Berit', { lat: 59.2, lon: 5.64, avoidedThemes: ['sorg'] });
    const groups = [await aGroup(cast), await aGroup(cast, { themeCode: 'sorg' })].sort();
    const found = await proposal();
    expect(found.best).toMatchObject({ covered: 2, filled: 2 });
    expect(found.proven).toBe(true);
    expect(found.needs.map(({ groupId }) => groupId).sort()).toEqual(groups);
    expect(found.needs.flatMap(({ proposed }) => proposed).sort()).toEqual([anna, berit].sort());
    expect(found.oneByOne.covered).toBeLessThanOrEqual(2);
  });

  it('gives nobody two groups at the same hour, nor more than she takes', async () => {
    const one = await starter('Gjerne to', { maxGroups: 2 });
    const [monday, also] = [await aGroup(cast), await aGroup(cast, { startsAt: '19:00', endsAt: '21:00' })];
    const found = await proposal();
    expect([...(proposedFor(found, monday) ?? []), ...(proposedFor(found, also) ?? [])]).toEqual([one]);
    const evening = await aGroup(cast, { startsAt: '10:00', endsAt: '12:00' });
    const again = await proposal();
    expect(again.best).toMatchObject({ covered: 2, filled: 2 });
    expect(proposedFor(again, evening)).toEqual([one]);
  });

  it('pairs an experienced starter with a new one', async () => {
    const [old, older] = [await starter('Erfaren'), await starter('Mer erfaren')];
    const fresh = await starter('Fersk', { lat: 58.9, lon: 5.7 });
    await haveStarted([old, older]);
    const id = await aGroup(cast, { startersWanted: 2 });
    const found = await proposal();
    expect(found.best.mixedPairs).toBe(1);
    expect(proposedFor(found, id)).toContain(fresh);
  });

  it('leaves out who said no, and needs that somebody is asked about', async () => {
    const no = await starter('Nei takk', { maxGroups: 5 });
    const id = await aGroup(cast);
    await ok(ask(cast, id, no));
    expect((await proposal()).needs).toEqual([]);
    const client = await app.signedIn(no);
    await ok(answer(client, await openRequest(client), 'decline'));
    const [need] = (await proposal()).needs;
    expect(need).toMatchObject({ groupId: id, wanted: 1, proposed: [], options: [] });
  });

  it('reaches the whole country for a digital group only', async () => {
    const far = await aStarter(app, { name: 'Tromsø', officeId: await officeFor(app, '55'), lat: 69.65, lon: 18.96 });
    const [physical, digital] = [await aGroup(cast), await aGroup(cast, { form: 'digital', startsAt: '10:00', endsAt: '12:00' })];
    const found = await proposal();
    expect(proposedFor(found, digital)).toEqual([far]);
    expect(proposedFor(found, physical)).toEqual([]);
  });

  it('says now that a need was seen to since', async () => {
    const one = await starter('Anna');
    const id = await aGroup(cast);
    const run = await start();
    await app.drain();
    await ok(ask(cast, id, one));
    expect((await shown(run)).outcome?.needs[0]).toMatchObject({ groupId: id, wanted: 0, proposed: [one] });
  });
});

describe('a run', () => {
  it('is stopped before the worker comes to it, and then nothing is proposed', async () => {
    await aGroup(cast);
    const id = await start();
    await ok(cast.kari.delete(`/api/staff/matchings/${id}`));
    await ok(cast.kari.delete(`/api/staff/matchings/${id}`));
    await app.drain();
    expect(await shown(id)).toMatchObject({ state: 'cancelled', outcome: null });
  });

  it('that is done is not stopped, and is forgotten after a week', async () => {
    const id = await start();
    await app.drain();
    expect(await shown(id)).toMatchObject({ state: 'done', step: null });
    expect(await refused(cast.kari.delete(`/api/staff/matchings/${id}`))).toMatchObject({ status: 409, code: 'matching.not-possible' });
    app.clock.advance({ days: 8 });
    await app.drain();
    const kari = await app.signedIn(cast.kariId);
    expect(await refused(kari.get(`/api/staff/matchings/${id}`))).toMatchObject({ status: 404 });
  });

  it('of an office that is none is not found', async () => {
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const nowhere = { officeId: '00000000-0000-7000-8000-000000000001' };
    expect(await refused(national.post('/api/staff/matchings', nowhere))).toMatchObject({ status: 404 });
  });

  it('belongs to its office', async () => {
    const elsewhere = await officeFor(app, '50');
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', elsewhere));
    const id = await start();
    expect(await refused(other.get(`/api/staff/matchings/${id}`))).toMatchObject({ status: 404 });
    expect(await refused(other.delete(`/api/staff/matchings/${id}`))).toMatchObject({ status: 404 });
    expect(await refused(cast.kari.post('/api/staff/matchings', { officeId: elsewhere }))).toMatchObject({ status: 404 });
  });
});

/** As if each had handed a group over before. */
async function haveStarted(people: readonly string[]): Promise<void> {
  for (const person of people) {
    const id = await aGroup(cast, { startsAt: '07:00', endsAt: '09:00' });
    await app.sql(
      `INSERT INTO assignment_starter (assignment_id, person_id, accepted_at, ended_at, end_kind)
       SELECT id, $2, $3, $3, 'handed-over' FROM assignment WHERE group_id = $1`,
      [id, person, app.clock.now()],
    );
    await app.sql("UPDATE assignment SET state = 'completed' WHERE group_id = $1", [id]);
    await app.sql(
      "UPDATE self_help_group SET state = 'ended', started_on = '2025-01-13', ended_on = '2025-12-01', participants_at_start = 6 WHERE id = $1",
      [id],
    );
  }
}
