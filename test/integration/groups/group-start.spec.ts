import type { GroupStarted, NewSessionLog, StaffGroup } from '@igang/contracts';
import type { z } from 'zod';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aHost, type Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { readPdf } from '../../harness/pdf.ts';
import { aFreshCast, calledInGroup, type Cast, groupOf, HELD, log, MONDAYS, pageOf, signedInAgain, START } from './group-steps.ts';
import { askAndProve } from './seeker-steps.ts';

let app: TestApp;
let cast: Cast;
let asked = 0;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
});
afterAll(() => app.close());

const FIRST = `${MONDAYS[0]}T`;
const BEGINS = { everyoneIsAdult: true, nobodyKnowsAnother: true };

const start = (id: string, change: object = {}) =>
  cast.kari.put<z.infer<typeof GroupStarted>>(`/api/staff/groups/${id}/start`, { ...START, ...change });
const takeBack = (id: string, by: Client = cast.kari) => by.delete(`/api/staff/groups/${id}/start`);
/** The clock goes back from test to test, and the trail with it does not. */
const breaches = async () =>
  breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now())).filter(
    ({ name }) => name !== 'trail.before-its-time',
  );

/** The clock goes on, and everybody signs in again. */
async function at(instant: string): Promise<void> {
  app.clock.set(instant);
  await app.drain();
  cast = await signedInAgain(app, cast);
}

/** Somebody who has said yes, or has been asked and not answered. */
async function seeker(groupId: string, name: string, says: 'yes' | 'nothing'): Promise<string> {
  const email = `starter-${++asked}@example.no`;
  await askAndProve(app, {
    ...{ name, email, near: '4340', language: 'nb', wants: 'join' },
    ...{ isAdult: true, consent: true },
  });
  const [row] = await app.sql<{ id: string }>('SELECT id FROM enquiry WHERE email = $1', [email]);
  const id = row?.id ?? '';
  await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`));
  await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [id] }));
  if (says === 'yes') await ok(cast.kari.put(`/api/staff/enquiries/${id}/invitation-answer`, { answer: 'accept' }));
  return id;
}
const hopesOf = async (id: string) =>
  (await app.sql<{ state: string; name: string; lat: number | null }>('SELECT state, name, lat FROM enquiry WHERE id = $1', [id]))[0];
const firstOf = ({ sessions }: StaffGroup): string => sessions[0]?.id ?? '';
const logFirst = async (id: string, change: Partial<NewSessionLog>) =>
  log(cast.maria, firstOf(await groupOf(cast, id)), { ...HELD, ...change });

describe('a start', () => {
  it('is not before the day of the first meeting, for the page, the office and the database', async () => {
    const id = await calledInGroup(cast);
    expect((await groupOf(cast, id)).can).not.toContain('start');
    expect(await refused(start(id))).toEqual({ status: 409, code: 'group.not-met' });
    const early = `UPDATE self_help_group SET state = 'started', started_on = '2026-01-12', participants_at_start = 6 WHERE id = $1`;
    await expect(app.sql(early, [id])).rejects.toThrow(/has not met yet/);
    await at(`${FIRST}06:00:00Z`);
    expect((await groupOf(cast, id)).can).toContain('start');
    await ok(start(id));
    expect(await groupOf(cast, id)).toMatchObject({ startedOn: MONDAYS[0], startSettlesAt: '2026-01-20T06:00:00.000Z' });
  });

  it('counts from the day of the meeting, however late it is told; long after it wants a reason, which stands in the trail', async () => {
    const id = await calledInGroup(cast);
    await at('2026-02-03T09:00:00Z');
    expect(await refused(start(id))).toEqual({ status: 422, code: 'group.start-late' });
    expect(await refused(start(id, { reason: '  ' }))).toEqual({ status: 422, code: 'group.start-late' });
    await ok(start(id, { reason: 'Kontoret var stengt' }));
    expect(await groupOf(cast, id)).toMatchObject({ startedOn: MONDAYS[0] });
    const trail = `SELECT reason FROM audit_event WHERE subject_id = $1 AND action = 'group.start-late'`;
    expect(await app.sql(trail, [id])).toEqual([{ reason: 'Kontoret var stengt' }]);
  });

  it('taken back within a day, everything is as before, and those who are coming have heard nothing', async () => {
    const id = await calledInGroup(cast);
    const [eva, ola] = [await seeker(id, 'Eva Moen', 'yes'), await seeker(id, 'Ola Dahl', 'nothing')];
    await at(`${FIRST}16:00:00Z`);
    const standing = async () => ({ ...(await groupOf(cast, id)), version: 0 });
    const before = await standing();
    const hoped = [await hopesOf(eva), await hopesOf(ola)];
    await ok(start(id));
    await app.drain();
    expect(await breaches()).toEqual([]);
    expect((await groupOf(cast, id)).can).toContain('take-back-start');
    const mails = await app.sql('SELECT FROM mail_delivery');
    await ok(takeBack(id));
    // Again is as once.
    await ok(takeBack(id));
    expect(await standing()).toEqual(before);
    expect([await hopesOf(eva), await hopesOf(ola)]).toEqual(hoped);
    await at('2026-01-20T18:00:00Z');
    expect(await groupOf(cast, id)).toMatchObject({ state: 'called-in', startedOn: null, participantsAtStart: null });
    const waits = await hopesOf(eva);
    expect([waits?.state, typeof waits?.lat]).toEqual(['coming', 'number']);
    const later = await app.sql<{ kind: string }>('SELECT kind FROM mail_delivery ORDER BY created_at, id');
    expect(later.slice(mails.length).filter(({ kind }) => kind.startsWith('invitation.'))).toEqual([]);
    // And it can be started anew.
    await ok(start(id));
    expect(await breaches()).toEqual([]);
  });

  it('settles after a day: hopes are forgotten, whoever has not answered waits on, and nothing can be taken back', async () => {
    const id = await calledInGroup(cast);
    const [eva, ola] = [await seeker(id, 'Eva Moen', 'yes'), await seeker(id, 'Ola Dahl', 'nothing')];
    await at(`${FIRST}16:00:00Z`);
    await ok(start(id));
    await at('2026-01-20T15:59:00Z');
    expect(await hopesOf(eva)).toMatchObject({ state: 'coming' });
    await at('2026-01-20T16:00:00Z');
    expect(await hopesOf(eva)).toEqual({ state: 'placed', name: 'Eva Moen', lat: null });
    expect(await hopesOf(ola)).toMatchObject({ state: 'waiting' });
    expect((await groupOf(cast, id)).can).not.toContain('take-back-start');
    expect(await refused(takeBack(id))).toEqual({ status: 409, code: 'group.start-settled' });
    expect(await breaches()).toEqual([]);
  });

  it('settles with the first log, and is not taken back then', async () => {
    const id = await calledInGroup(cast);
    const eva = await seeker(id, 'Eva Moen', 'yes');
    await at(`${FIRST}20:00:00Z`);
    await ok(start(id));
    await ok(logFirst(id, {}));
    expect(await hopesOf(eva)).toMatchObject({ state: 'placed' });
    expect(await refused(takeBack(id))).toEqual({ status: 409, code: 'group.not-possible' });
    expect(await breaches()).toEqual([]);
  });

  it('is the office own to make and to take back', async () => {
    const id = await calledInGroup(cast);
    await at(`${FIRST}16:00:00Z`);
    await ok(start(id));
    expect(await refused(takeBack(id, cast.maria))).toEqual({ status: 404, code: 'access.not-found' });
  });
});

describe('the log of the first meeting', () => {
  it('starts a group nobody has started, with what she declares and those who did not come', async () => {
    const id = await calledInGroup(cast);
    const eva = await seeker(id, 'Eva Moen', 'yes');
    await at(`${FIRST}20:00:00Z`);
    const [hers] = (await pageOf(cast.maria)).groups;
    expect(hers?.sessions[0]?.can).toContain('log');
    expect((await groupOf(cast, id)).sessions[0]?.can).not.toContain('log-for');
    expect(await refused(logFirst(id, {}))).toEqual({ status: 422, code: 'group.not-begun' });
    expect(await refused(logFirst(id, { begins: { ...BEGINS, everyoneIsAdult: false } }))).toEqual({
      status: 422,
      code: 'group.adults-only',
    });
    expect(await refused(logFirst(id, { present: 3, begins: BEGINS }))).toEqual({ status: 422, code: 'group.size' });
    expect(await groupOf(cast, id)).toMatchObject({ state: 'called-in', held: 0 });
    await ok(logFirst(id, { present: 4, absentWithNotice: 1, begins: BEGINS }));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'with-starter', held: 1, startedOn: MONDAYS[0], participantsAtStart: 5 });
    expect(await hopesOf(eva)).toMatchObject({ state: 'placed' });
    expect(await breaches()).toEqual([]);
  });

  it('that was called off leaves the group called in, with a meeting more', async () => {
    const id = await calledInGroup(cast);
    await at(`${FIRST}20:00:00Z`);
    await ok(log(cast.maria, firstOf(await groupOf(cast, id)), { outcome: 'cancelled', frames: [] }));
    const group = await groupOf(cast, id);
    expect([group.state, group.sessions.filter(({ state }) => state === 'planned').length]).toEqual(['called-in', 4]);
    expect(await refused(start(id))).toEqual({ status: 409, code: 'group.not-met' });
    await at('2026-01-26T20:00:00Z');
    await ok(logFirstPlanned(id));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'with-starter', startedOn: '2026-01-26' });
    expect(await breaches()).toEqual([]);
  });

  it('counts the start once when the office has made it while hers waited on her phone', async () => {
    const id = await calledInGroup(cast);
    await at(`${FIRST}20:00:00Z`);
    await ok(start(id, { participants: 8 }));
    await ok(logFirst(id, { present: 4, begins: BEGINS }));
    expect(await groupOf(cast, id)).toMatchObject({ state: 'with-starter', participantsAtStart: 8, held: 1 });
  });
});

describe('the first meeting', () => {
  it('has sheets to print, with nobody on them', async () => {
    const id = await calledInGroup(cast);
    await seeker(id, 'Eva Moen', 'yes');
    const host = await app.signedIn((await aHost(app, cast.officeId)).personId);
    for (const reader of [cast.kari, cast.maria]) {
      const pdf = await readPdf((await reader.bytes(`/api/groups/${id}/start-papers.pdf?lang=nn`)).body);
      expect(pdf).toMatchObject({ isTagged: true, pages: 2, lang: 'nn-NO' });
      expect(pdf.tags).toEqual(expect.arrayContaining(['H1: Erklæring om teieplikt', 'H1: Lista vår', 'TH: Underskrift', 'TH: Telefon']));
      expect(pdf.text).not.toContain('Eva');
      expect(pdf.overflow).toBeLessThanOrEqual(0);
    }
    expect((await host.bytes(`/api/groups/${id}/start-papers.pdf`)).status).toBe(404);
  });
});

async function logFirstPlanned(id: string) {
  const planned = (await groupOf(cast, id)).sessions.find(({ state }) => state === 'planned');
  return log(cast.maria, planned?.id ?? '', { ...HELD, begins: BEGINS });
}
