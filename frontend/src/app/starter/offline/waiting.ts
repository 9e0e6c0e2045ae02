import { DAY_MS } from '@igang/domain';
import type { NewSessionLog, SessionView, StarterGroup, StarterPage } from '@igang/contracts';
import { FORMING_GROUP } from '@igang/domain/groups/group';
import { instantOf } from '@igang/domain/time';
import type { Problem } from '../../shared/api/index.ts';

/** A log written on this device that the server does not have yet. It is hers who wrote it, and sent under one key. */
export interface WaitingLog {
  readonly id?: number;
  readonly owner: string;
  readonly sessionId: string;
  readonly groupId: string;
  readonly groupName: string;
  /** The meeting's number and day, to tell her which one it is. */
  readonly number: number;
  readonly date: string;
  readonly body: NewSessionLog;
  /** It takes the place of one that was sent, or may have been. */
  readonly corrects?: boolean;
  readonly key: string;
  readonly madeAt: string;
  /** Why the server said no; then somebody has to look at it. */
  readonly refused?: Problem;
}

/** The next to send: in the order of the meetings, and none of a group after one that was refused. */
export function nextToSend(waiting: readonly WaitingLog[], left: ReadonlySet<string> = new Set()): WaitingLog | undefined {
  const stuck = new Set(
    waiting.filter(({ refused, sessionId }) => refused !== undefined || left.has(sessionId)).map(({ groupId }) => groupId),
  );
  return [...waiting].sort((a, b) => (a.date < b.date ? -1 : 1)).find(({ groupId }) => !stuck.has(groupId));
}

/** Whether the server has taken or refused something of what waited. */
export function areAnswered(before: readonly WaitingLog[], now: readonly WaitingLog[]): boolean {
  const stillWaits = (log: WaitingLog): boolean => now.some(({ key, refused }) => key === log.key && refused === undefined);
  return before.some((log) => log.refused === undefined && !stillWaits(log));
}

type Logged = NonNullable<SessionView['log']>;
const COMPARED = [
  'present',
  'absentWithNotice',
  'absentWithoutNotice',
  'newcomers',
  'readiness',
  'steppingIn',
  'nextAgreed',
  'note',
] as const;

/** Whether what the server has is this very log: its first sending arrived, and only the answer was lost. */
export function isSame({ body }: WaitingLog, { state, log }: Pick<SessionView, 'state' | 'log'>): boolean {
  if (log === null || state !== body.outcome) return false;
  const frames = (list: readonly string[]) => [...list].sort().join();
  return COMPARED.every((name) => (body[name] ?? null) === valueOf(log, name)) && frames(body.frames) === frames(log.frames);
}
function valueOf(log: Logged, name: (typeof COMPARED)[number]): unknown {
  return log[name];
}

/** A device's clock may be wrong by so much; the server looks again. */
const CLOCK_MS = DAY_MS;

/** Her page as it will be when what waits is sent; without network the next meeting can be logged once its hour has come. */
export function withWaiting(page: StarterPage, waiting: readonly WaitingLog[], offlineSince?: Date): StarterPage {
  const logs = new Map(waiting.filter(({ refused }) => refused === undefined).map((log) => [log.sessionId, log]));
  return { ...page, groups: page.groups.map((group) => groupWith(group, logs, offlineSince)) };
}

function groupWith(group: StarterGroup, logs: ReadonlyMap<string, WaitingLog>, now: Date | undefined): StarterGroup {
  const sessions = group.sessions.map((session): SessionView => {
    const log = logs.get(session.id);
    return log === undefined ? whenAway(session, now) : { ...session, state: log.body.outcome, can: ['correct-log'] };
  });
  const held = sessions.filter(({ state }) => state === 'held').length;
  const next = sessions.find(({ state }) => state === 'planned');
  const opens = now !== undefined && next !== undefined && instantOf(next.date, next.startsAt).getTime() <= now.getTime() + CLOCK_MS;
  const open = (session: SessionView): SessionView => (opens && session === next ? { ...session, can: ['log'] } : session);
  // The first log is the group's start.
  const state = held > 0 && FORMING_GROUP.includes(group.state) ? 'with-starter' : group.state;
  return { ...group, state, held, can: canThen({ ...group, state }, held, next === undefined), sessions: sessions.map(open) };
}

/** What is kept of a sent log has no note, and moving wants the others told: both wait for network. */
function whenAway(session: SessionView, offlineSince: Date | undefined): SessionView {
  if (offlineSince === undefined) return session;
  return { ...session, can: session.can.filter((task) => task !== 'correct-log' && task !== 'reschedule') };
}

/** With the last log on its way the group can be let go of; its page opens, and the server is asked once the log is there. */
function canThen(group: StarterGroup, held: number, isOver: boolean): StarterGroup['can'] {
  const { can, paused, sessions } = group;
  const wasOpen = sessions.some((session) => session.state === 'planned');
  const then = isOver && wasOpen && held > 0 && !paused ? lastTaskOf(group) : undefined;
  return then === undefined || can.includes(then) ? can : [...can, then];
}
function lastTaskOf({ state, support }: StarterGroup): 'finish-support' | 'hand-over' | undefined {
  if (support) return 'finish-support';
  return state === 'with-starter' ? 'hand-over' : undefined;
}

/** What the device keeps: what a log needs, and the room. No participant's name or number, and no notes. */
export function toKeep(page: StarterPage): StarterPage {
  const groups = page.groups.map((group): StarterGroup => ({
    ...group,
    contactName: null,
    contactEmail: null,
    contactPhone: null,
    sessions: group.sessions.map((session) => ({ ...session, log: session.log && { ...session.log, note: null } })),
  }));
  return { ...page, requests: [], groups };
}
