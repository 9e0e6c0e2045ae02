import type { Availability, Created, Done, NewAbsence, SuggestionList } from '@igang/contracts';
import type { z } from 'zod';
import { aStarter, type Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  acceptedGroup,
  aFreshCast,
  aGroup,
  answer,
  ask,
  type Cast,
  groupOf,
  log,
  openRequest,
  pageOf,
  startedGroup,
  startOnItsDay,
} from '../groups/group-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
});
afterAll(() => app.close());

const SUITS = { unsuitableTimes: [], languages: ['no'], maxGroups: 10, avoidedThemes: [] };
const change = (client: Client, more: object) => client.put<Done>('/api/starter/availability', { ...SUITS, ...more });
const shown = (client: Client) => ok(client.get<Availability>('/api/starter/availability'));
const leave = (client: Client, absence: Partial<NewAbsence>) =>
  client.post<Created>('/api/starter/absences', { firstDay: '2026-01-26', lastDay: '2026-01-26', ...absence });
const suggested = async (groupId: string) =>
  (await ok(cast.kari.get<z.infer<typeof SuggestionList>>(`/api/staff/groups/${groupId}/suggestions`))).items;
const mailsToOffice = async (groupId: string) =>
  (
    await app.sql(
      "SELECT id FROM outbox WHERE payload ->> 'kind' = 'group.starter-missing' AND payload ->> 'subjectId' = $1 AND NOT payload ? 'deliveryId'",
      [groupId],
    )
  ).length;
/** Subjects of the mails this person has got. */
const told = async (personId: string) => {
  const [row] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
  return app.mailbox.to(row?.email ?? '').map(({ subject }) => subject);
};
const second = async (groupId: string) => {
  const session = (await groupOf(cast, groupId)).sessions[1];
  if (session === undefined) throw new Error('The group has one meeting only');
  return session;
};

describe('what suits a starter', () => {
  it('is hers to say, and shown as she said it', async () => {
    await app.sql(`INSERT INTO theme (code, names) VALUES ('sorg', '{"nb": "Sorg", "nn": "Sorg", "en": "Grief"}') ON CONFLICT DO NOTHING`);
    await ok(
      change(cast.maria, { unsuitableTimes: ['3-evening', '1-evening'], languages: ['en', 'no'], maxGroups: 3, avoidedThemes: ['sorg'] }),
    );
    expect(await shown(cast.maria)).toEqual({
      unsuitableTimes: ['1-evening', '3-evening'],
      languages: ['en', 'no'],
      maxGroups: 3,
      avoidedThemes: ['sorg'],
      absences: [],
    });
    expect(await refused(change(cast.maria, { avoidedThemes: ['finnes-ikke'] }))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(change(cast.maria, { languages: [] }))).toEqual({ status: 422, code: 'request.invalid' });
    expect((await cast.kari.get('/api/starter/availability')).status).toBe(404);
  });

  it('puts her last, with the reason, when the times do not suit; the office may ask all the same', async () => {
    const far = await aStarter(app, { name: 'Fjern', officeId: cast.officeId, lat: 59.41, lon: 5.27 });
    await ok(change(cast.maria, { unsuitableTimes: ['1-evening'] }));
    const groupId = await aGroup(cast);
    expect((await suggested(groupId)).map(({ personId, hindrance }) => [personId, hindrance])).toEqual([
      [far, null],
      [cast.mariaId, 'time'],
    ]);
    expect((await suggested(await aGroup(cast, { startsAt: '10:00', endsAt: '12:00' }))).map(({ hindrance }) => hindrance)).toEqual([
      null,
      null,
    ]);
    expect((await ask(cast, groupId, cast.mariaId)).status).toBe(201);
  });

  it('leaves out who has another meeting at the same time', async () => {
    await acceptedGroup(cast);
    const groupId = await aGroup(cast);
    expect(await suggested(groupId)).toEqual([]);
  });
});

describe('days away', () => {
  it('are said to the office when it looks for somebody', async () => {
    await ok(leave(cast.maria, { firstDay: '2026-02-09', lastDay: '2026-02-20' }));
    expect((await suggested(await aGroup(cast))).map(({ hindrance }) => hindrance)).toEqual(['away']);
    expect((await shown(cast.maria)).absences).toMatchObject([{ firstDay: '2026-02-09', lastDay: '2026-02-20' }]);
  });

  it('are refused in the past, the wrong way round, for years, twice, and with meetings she has not answered for', async () => {
    await startedGroup(cast);
    expect(await refused(leave(cast.maria, { firstDay: '2026-01-11', lastDay: '2026-01-30' }))).toMatchObject({
      code: 'absence.in-the-past',
    });
    expect(await refused(leave(cast.maria, { lastDay: '2026-01-25' }))).toMatchObject({ code: 'absence.not-in-order' });
    expect(await refused(leave(cast.maria, { lastDay: '2028-01-25' }))).toMatchObject({ code: 'absence.too-long' });
    expect(await refused(leave(cast.maria, {}))).toEqual({ status: 409, code: 'absence.meetings-unanswered' });
    await ok(leave(cast.maria, { firstDay: '2026-03-01', lastDay: '2026-03-09' }));
    expect(await refused(leave(cast.maria, { firstDay: '2026-03-09', lastDay: '2026-03-10' }))).toEqual({
      status: 409,
      code: 'absence.already',
    });
  });

  it('free her from the meetings she does not come to, and tell the office', async () => {
    const groupId = await startedGroup(cast);
    const { id } = await second(groupId);
    await ok(leave(cast.maria, { meetings: [{ sessionId: id, coming: false }] }));
    expect((await second(groupId)).away).toEqual([{ name: 'Maria Starter', me: false }]);
    const [mine] = (await pageOf(cast.maria)).groups;
    expect(mine?.sessions.map(({ away }) => away.map(({ me }) => me))).toEqual([[], [true], [], []]);
    expect(await mailsToOffice(groupId)).toBe(1);
    expect((await acceptedGroup(cast, { sessionDates: ['2026-01-26'], sessionBudget: 1 })).length).toBe(36);
  });

  it('change nothing about the meetings she comes to all the same', async () => {
    const groupId = await startedGroup(cast);
    const { id } = await second(groupId);
    await ok(leave(cast.maria, { meetings: [{ sessionId: id, coming: true }] }));
    expect((await second(groupId)).away).toEqual([]);
    expect(await mailsToOffice(groupId)).toBe(0);
  });

  it('leave the meeting to her partner: she is not reminded of it, and it is not counted as hers', async () => {
    const perId = await aStarter(app, { name: 'Per Partner', officeId: cast.officeId });
    const per = await app.signedIn(perId);
    const groupId = await aGroup(cast, { startersWanted: 2 });
    await ok(ask(cast, groupId, cast.mariaId, perId));
    for (const starter of [cast.maria, per]) await ok(answer(starter, await openRequest(starter), 'accept'));
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/call-in`));
    await startOnItsDay(cast, groupId);
    const [first] = (await groupOf(cast, groupId)).sessions;
    await ok(
      leave(cast.maria, { firstDay: '2026-01-19', lastDay: '2026-01-19', meetings: [{ sessionId: first?.id ?? '', coming: false }] }),
    );
    app.clock.set('2026-01-18T12:00:00Z');
    await app.drain();
    expect(await told(cast.mariaId)).not.toContainEqual(expect.stringMatching(/i morgen/i));
    expect(await told(perId)).toContainEqual(expect.stringMatching(/i morgen/i));
    const mails = await app.sql("SELECT DISTINCT state FROM mail_delivery WHERE kind = 'group.starter-missing' AND subject_id = $1", [
      groupId,
    ]);
    expect(mails).toEqual([{ state: 'skipped' }]);
    app.clock.set('2026-01-19T20:00:00Z');
    await ok(log(await app.signedIn(perId), first?.id ?? ''));
    expect([(await pageOf(await app.signedIn(perId))).sessionsHeld, (await pageOf(await app.signedIn(cast.mariaId))).sessionsHeld]).toEqual(
      [1, 0],
    );
  });

  it('are jumped over when a meeting that fell out gets a new date', async () => {
    const groupId = await startedGroup(cast);
    await ok(leave(cast.maria, { firstDay: '2026-02-14', lastDay: '2026-02-22' }));
    app.clock.set('2026-01-19T20:00:00Z');
    await ok(log(cast.maria, (await groupOf(cast, groupId)).sessions[0]?.id ?? '', { outcome: 'cancelled' }));
    expect((await groupOf(cast, groupId)).sessions.at(-1)?.date).toBe('2026-02-23');
  });

  it('given up, her meetings are hers again; so when the office moves a meeting to another day', async () => {
    const groupId = await startedGroup(cast);
    const { id } = await second(groupId);
    const absence = await ok(leave(cast.maria, { meetings: [{ sessionId: id, coming: false }] }));
    await ok(cast.kari.put(`/api/staff/sessions/${id}`, { date: '2026-01-27', startsAt: '18:00', endsAt: '20:00' }));
    expect((await second(groupId)).away).toEqual([]);
    await ok(cast.kari.put(`/api/staff/sessions/${id}`, { date: '2026-01-26', startsAt: '18:00', endsAt: '20:00' }));
    await ok(cast.maria.delete(`/api/starter/absences/${absence.id}`));
    const again = await ok(leave(cast.maria, { meetings: [{ sessionId: id, coming: false }] }));
    await ok(cast.maria.delete(`/api/starter/absences/${again.id}`));
    expect((await second(groupId)).away).toEqual([]);
    const booked = await app.sql('SELECT session_id FROM session_starter WHERE session_id = $1 AND released_at IS NULL', [id]);
    expect(booked).toHaveLength(1);
  });

  it('are nobody else’s to remove, and forgotten a month after', async () => {
    const { id } = await ok(leave(cast.maria, {}));
    const other = await app.signedIn(await aStarter(app, { officeId: cast.officeId }));
    expect(await refused(other.delete(`/api/starter/absences/${id}`))).toEqual({ status: 404, code: 'access.not-found' });
    app.clock.set('2026-02-26T12:00:00Z');
    await app.drain();
    expect(await app.sql('SELECT id FROM starter_absence WHERE id = $1', [id])).toEqual([]);
  });
});
