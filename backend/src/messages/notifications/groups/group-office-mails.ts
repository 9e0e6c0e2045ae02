import { localDate, type LocalDate, NEED_OVER } from '@igang/domain';
import { calledName } from '@igang/i18n/messages/mail';
import type { Config } from '../../../platform/config.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { type Coordinator, coordinatorsOf } from '../coordinators.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Missing {
  readonly place: string;
  readonly missing: number;
  readonly alone: LocalDate[];
  readonly away: readonly { readonly name: string; readonly dates: LocalDate[] }[];
  readonly coordinators: readonly Coordinator[];
  readonly office: Sender;
}

/**
 * Somebody withdrew or is away: to each coordinator of the group's office, with the meetings nobody comes to. Who withdrew is not
 * named; who cannot come one day is, since somebody has to ring her.
 */
export async function groupOfficeMails(
  tx: Tx,
  { PUBLIC_URL }: Config,
  kind: 'group.starter-missing',
  groupId: string,
): Promise<Addressed[]> {
  const facts = await one<Missing>(tx, MISSING, [groupId, tx.now]);
  if (facts === undefined) return [];
  const { place, missing, alone, away, office } = facts;
  const says = JSON.stringify([missing, alone, away]);
  return facts.coordinators.map(({ id, name, called, email, lang }) => {
    const value = { today: localDate(tx.now), name: calledName(name, called), place, missing, alone, away };
    const write = () => ({ kind, lang, office, link: `${PUBLIC_URL}/kontor/grupper/${groupId}`, value }) as const;
    return { to: { name, address: email }, personId: id, lang, isTrue: missing > 0 || alone.length > 0, says, write };
  });
}

const MISSING = `
  SELECT m.name AS place, ${SENDER} AS office, ${coordinatorsOf('o.id')} AS coordinators,
    a.starters_wanted - (SELECT count(*)::int FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL) AS missing,
    ARRAY(SELECT s.date::text FROM group_session s WHERE s.assignment_id = a.id AND s.state = 'planned' AND lower(s.period) > $2
          AND NOT EXISTS (SELECT FROM session_starter b WHERE b.session_id = s.id AND b.released_at IS NULL) ORDER BY s.date) AS alone,
  (SELECT coalesce(json_agg(x ORDER BY x.name), '[]') FROM (
      SELECT p.name, array_agg(s.date::text ORDER BY s.date) AS dates FROM group_session s JOIN session_starter b ON b.session_id = s.id
      JOIN person p ON p.id = b.person_id
      WHERE s.assignment_id = a.id AND s.state = 'planned' AND lower(s.period) > $2 AND b.away_at IS NOT NULL GROUP BY p.id, p.name) x) AS away
  FROM self_help_group g JOIN assignment a ON a.group_id = g.id AND a.state NOT IN ${sqlSet(NEED_OVER)}
    JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
  WHERE g.id = $1`;

interface Back {
  readonly place: string;
  readonly dates: LocalDate[];
  readonly coordinators: readonly Coordinator[];
  readonly office: Sender;
}

/** Meetings that nobody was to come to have a starter again; told when the office heard that they had none. */
export async function starterBackMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'group.starter-back', groupId: string): Promise<Addressed[]> {
  const facts = await one<Back>(tx, BACK, [groupId, tx.now]);
  if (facts === undefined) return [];
  const { place, dates, office } = facts;
  return facts.coordinators.map(({ id, name, called, email, lang }) => {
    const value = { today: localDate(tx.now), name: calledName(name, called), place, dates };
    const write = () => ({ kind, lang, office, link: `${PUBLIC_URL}/kontor/grupper/${groupId}`, value }) as const;
    return { to: { name, address: email }, personId: id, lang, isTrue: dates.length > 0, write };
  });
}

/** Since the office last heard that somebody is missing. */
const BACK = `
  SELECT m.name AS place, ${SENDER} AS office, ${coordinatorsOf('o.id')} AS coordinators,
    ARRAY(SELECT s.date::text FROM group_session s WHERE s.group_id = g.id AND s.state = 'planned' AND lower(s.period) > $2
          AND EXISTS (SELECT FROM session_starter b WHERE b.session_id = s.id AND b.released_at IS NULL)
          AND EXISTS (SELECT FROM audit_event e WHERE e.subject_type = 'session' AND e.subject_id = s.id AND e.action = 'session.starter-back'
            AND e.at >= (SELECT max(d.sent_at) FROM mail_delivery d WHERE d.subject_id = g.id AND d.kind = 'group.starter-missing' AND d.state = 'sent'))
          ORDER BY s.date) AS dates
  FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id WHERE g.id = $1`;
