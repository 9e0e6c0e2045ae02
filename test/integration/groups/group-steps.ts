import type { Created, Done, NewGroup, NewSessionLog, StaffGroup, StarterPage } from '@igang/contracts';
import { HANDOVER_CHECKLIST } from '@igang/domain';
import { aStaffMember, aStarter, type Client, MONDAY, officeFor, ok, type TestApp } from '../../harness/index.ts';

/** Time in Rogaland; its office is the one `officeFor` gives. */
const TIME = '1121';
/** Mondays from the harness's own Monday on. */
export const MONDAYS = ['2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09'] as const;

export function groupPlan(officeId: string, change: Partial<NewGroup> = {}) {
  return {
    officeId,
    name: 'Mandagsgruppa',
    municipalityCode: TIME,
    form: 'physical',
    venue: 'Frivilligsentralen på Bryne',
    expectedSize: 6,
    contactEmail: 'gruppe@example.no',
    startsAt: '18:00',
    endsAt: '20:00',
    sessionBudget: 4,
    sessionDates: [...MONDAYS],
    ...change,
  };
}

export interface Cast {
  readonly app: TestApp;
  readonly officeId: string;
  /** Where its groups meet: Time, or a municipality of the office's own county. */
  readonly municipalityCode: string;
  readonly kariId: string;
  readonly kari: Client;
  readonly mariaId: string;
  readonly maria: Client;
}
/** Kari coordinates the office; Maria is its starter. */
export async function aCast(app: TestApp, county = '11'): Promise<Cast> {
  const officeId = await officeFor(app, county);
  const [home] = await app.sql<{ code: string; lat: number; lon: number }>(
    'SELECT code, lat, lon FROM municipality WHERE county_code = $1 ORDER BY code = $2 DESC, population DESC LIMIT 1',
    [county, TIME],
  );
  if (home === undefined) throw new Error(`No municipality in county ${county}`);
  const mariaId = await aStarter(app, { officeId, maxGroups: 10, ...(home.code === TIME ? {} : { lat: home.lat, lon: home.lon }) });
  const kariId = await aStaffMember(app, 'coordinator', officeId, 'Kari Koordinator');
  return {
    app,
    officeId,
    municipalityCode: home.code,
    kariId,
    kari: await app.signedIn(kariId),
    mariaId,
    maria: await app.signedIn(mariaId),
  };
}

/** The same with everybody of earlier tests out of the way, on the harness's own Monday. */
export async function aFreshCast(app: TestApp): Promise<Cast> {
  app.clock.set(MONDAY);
  await app.sql("UPDATE starter SET state = 'retired', paused_until = NULL");
  return aCast(app);
}

/** Weeks later their sessions have run out, and they sign in again. */
export async function signedInAgain(app: TestApp, cast: Cast): Promise<Cast> {
  return { ...cast, kari: await app.signedIn(cast.kariId), maria: await app.signedIn(cast.mariaId) };
}

export async function aGroup({ kari, officeId, municipalityCode }: Cast, change: Partial<NewGroup> = {}): Promise<string> {
  return (await ok(kari.post<Created>('/api/staff/groups', groupPlan(officeId, { municipalityCode, ...change })))).id;
}

export const groupOf = ({ kari }: Cast, id: string): Promise<StaffGroup> => ok(kari.get<StaffGroup>(`/api/staff/groups/${id}`));
export const pageOf = (starter: Client): Promise<StarterPage> => ok(starter.get<StarterPage>('/api/starter'));

/** The id of the one open request this starter has. */
export async function openRequest(starter: Client): Promise<string> {
  const [request] = (await pageOf(starter)).requests;
  if (request === undefined) throw new Error('She has no open request');
  return request.id;
}

export const ask = ({ kari }: Cast, groupId: string, ...personIds: string[]) =>
  kari.post<Done>(`/api/staff/groups/${groupId}/requests`, { personIds, message: 'Har du tid?' });
export const answer = (starter: Client, requestId: string, word: 'accept' | 'decline') =>
  starter.put<Done>(`/api/starter/requests/${requestId}/answer`, { answer: word });

/** A group whose starter has said yes. */
export async function acceptedGroup(cast: Cast, change: Partial<NewGroup> = {}): Promise<string> {
  const groupId = await aGroup(cast, change);
  await ok(ask(cast, groupId, cast.mariaId));
  await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
  return groupId;
}

export const START = { participants: 6, everyoneIsAdult: true, nobodyKnowsAnother: true };

/** A group whose people have been called in. */
export async function calledInGroup(cast: Cast, change: Partial<NewGroup> = {}): Promise<string> {
  const groupId = await acceptedGroup(cast, change);
  await ok(cast.kari.put(`/api/staff/groups/${groupId}/call-in`));
  return groupId;
}

/** Started on the day of its first meeting. The clock is set back then: most tests are about the days before. */
export async function startOnItsDay({ app, kari, kariId }: Pick<Cast, 'app' | 'kari' | 'kariId'>, groupId: string): Promise<void> {
  const signIn = () => ok(kari.post('/api/demo/sessions', { personId: kariId }));
  const sql = `SELECT min(date)::text AS date FROM group_session WHERE group_id = $1 AND state = 'planned'`;
  const [before, [first]] = [app.clock.now(), await app.sql<{ date: string }>(sql, [groupId])];
  const day = new Date(`${first?.date ?? ''}T05:00:00Z`);
  if (day > before) app.clock.set(day);
  await signIn();
  await ok(kari.put(`/api/staff/groups/${groupId}/start`, START));
  app.clock.set(before);
  await signIn();
}

/** A group that has started with its starter. */
export async function startedGroup(cast: Cast, change: Partial<NewGroup> = {}): Promise<string> {
  const groupId = await calledInGroup(cast, change);
  await startOnItsDay(cast, groupId);
  return groupId;
}

export const HELD: NewSessionLog = {
  outcome: 'held',
  present: 5,
  frames: ['confidentiality', 'rounds'],
  readiness: 3,
  steppingIn: 1,
  nextAgreed: true,
};
export const log = (starter: Client, sessionId: string, how: Partial<NewSessionLog> = HELD) =>
  starter.post<Done>(`/api/starter/sessions/${sessionId}/log`, how);

/** A group all of whose meetings are held; the clock stands the morning after the last one. */
export async function readyGroup(app: TestApp, cast: Cast, change: Partial<NewGroup> = {}): Promise<string> {
  const groupId = await startedGroup(cast, change);
  const { sessions } = await groupOf(cast, groupId);
  app.clock.set(`${sessions.at(-1)?.date ?? ''}T22:00:00Z`);
  for (const { id } of sessions) await ok(log(cast.maria, id));
  app.clock.advance({ hours: 10 });
  return groupId;
}

export const HANDOVER = { on: '2026-02-09', checked: [...HANDOVER_CHECKLIST] };

/** A leaderless group, handed over on Monday 9 February 2026. */
export async function leaderlessGroup(app: TestApp, cast: Cast, change: Partial<NewGroup> = {}): Promise<string> {
  const groupId = await readyGroup(app, cast, change);
  await ok(cast.maria.put(`/api/starter/groups/${groupId}/handover`, HANDOVER));
  return groupId;
}
