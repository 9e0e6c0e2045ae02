import type { LogLink } from '@igang/contracts';
import { comesTogether, COUNTED, type GroupState, isMeeting, mayLog } from '@igang/domain';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { earlierUnlogged } from './log-session.ts';
import { type Meeting, meetingById } from './session.ts';

export interface HerMeeting {
  readonly sessionId: string;
  readonly personId: string;
}

/** Whose log of which meeting a link is for. */
export async function herMeeting(tx: Tx, id: string): Promise<HerMeeting> {
  return found(
    await one<HerMeeting>(tx, 'SELECT session_id AS "sessionId", person_id AS "personId" FROM session_starter WHERE id = $1', [id]),
  );
}

interface Row extends Omit<LogLink, 'hindrance' | 'state' | 'begins'> {
  readonly groupState: GroupState;
  readonly personIds: readonly string[];
}

/** What the form of one log needs. Looking changes nothing: mail scanners look too. */
export async function logLink(tx: Tx, { sessionId, personId }: HerMeeting): Promise<LogLink> {
  const { groupState, personIds, ...row } = found(await one<Row>(tx, LOG, [sessionId, personId]));
  demandAccess(tx.actor, 'session.log', { personIds, sessionId });
  const meeting = await meetingById(tx, sessionId);
  return { ...row, begins: !isMeeting(groupState), state: meeting.state, hindrance: await hindranceOf(tx, meeting, groupState) };
}

async function hindranceOf(tx: Tx, meeting: Meeting, groupState: GroupState): Promise<LogLink['hindrance']> {
  const decision = mayLog({ startsAt: meeting.begins, state: meeting.state }, await earlierUnlogged(tx, meeting), tx.now);
  if (decision.ok) return comesTogether(groupState) ? null : 'over';
  return HINDRANCES[decision.code] ?? 'logged';
}

const HINDRANCES: Readonly<Partial<Record<string, LogLink['hindrance']>>> = {
  'session.already-logged': 'logged',
  'session.not-yet': 'not-yet',
  'session.wrong-order': 'earlier-first',
};

const LOG = `
  SELECT g.name AS "groupName", m.name AS place, g.venue, g.state AS "groupState", n.number, n.held, a.budget,
    s.date::text AS date, to_char(s.starts_at, 'HH24:MI') AS "startsAt", to_char(s.ends_at, 'HH24:MI') AS "endsAt",
    ARRAY(SELECT DISTINCT f FROM session_log l JOIN group_session x ON x.id = l.session_id CROSS JOIN unnest(l.frames) AS f
          WHERE x.assignment_id = a.id ORDER BY f) AS before,
    ARRAY(SELECT p.name FROM assignment_starter x JOIN person p ON p.id = x.person_id
          WHERE x.assignment_id = a.id AND x.ended_at IS NULL AND x.person_id <> $2 ORDER BY p.name) AS together,
    ARRAY(SELECT x.person_id FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL) AS "personIds",
    o.name AS "officeName", o.email::text AS "officeEmail", o.phone AS "officePhone"
  FROM group_session s JOIN assignment a ON a.id = s.assignment_id JOIN self_help_group g ON g.id = s.group_id
  JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
  CROSS JOIN LATERAL (
    SELECT least(1 + count(*) FILTER (WHERE x.id <> s.id AND (x.date, x.starts_at) < (s.date, s.starts_at)), a.budget)::int AS number,
      count(*) FILTER (WHERE x.state = 'held')::int AS held
    FROM group_session x WHERE x.assignment_id = a.id AND x.state IN ${sqlSet(COUNTED)}) AS n
  WHERE s.id = $1`;
