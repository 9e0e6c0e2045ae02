import { localDate, type LocalDate } from '@igang/domain';
import { calledName } from '@igang/i18n/mail';
import type { Config } from '../platform/config.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { type Coordinator, coordinatorsOf } from './coordinators.ts';
import type { Addressed, Sender } from './mail.ts';
import { SENDER } from './sender.ts';

interface Missing {
  readonly group: string;
  readonly place: string;
  readonly missing: number;
  readonly alone: LocalDate[];
  readonly coordinators: readonly Coordinator[];
  readonly office: Sender;
}

/** Somebody withdrew or is away: to each coordinator of the group's office, with the meetings nobody comes to. Nobody is named. */
export async function groupOfficeMails(
  tx: Tx,
  { PUBLIC_URL }: Config,
  kind: 'group.starter-missing',
  groupId: string,
): Promise<Addressed[]> {
  const facts = await one<Missing>(tx, MISSING, [groupId, tx.now]);
  if (facts === undefined) return [];
  const { group, place, missing, alone, office } = facts;
  return facts.coordinators.map(({ id, name, email, lang }) => {
    const value = { today: localDate(tx.now), name: calledName(name), group, place, missing, alone };
    const write = () => ({ kind, lang, office, link: `${PUBLIC_URL}/kontor/grupper/${groupId}`, value }) as const;
    return { to: { name, address: email }, personId: id, lang, isTrue: missing > 0 || alone.length > 0, write };
  });
}

const MISSING = `
  SELECT g.name AS "group", m.name AS place, ${SENDER} AS office, ${coordinatorsOf('o.id')} AS coordinators,
    a.starters_wanted - (SELECT count(*)::int FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL) AS missing,
    ARRAY(SELECT s.date::text FROM group_session s WHERE s.assignment_id = a.id AND s.state = 'planned' AND lower(s.period) > $2
          AND NOT EXISTS (SELECT FROM session_starter b WHERE b.session_id = s.id AND b.released_at IS NULL) ORDER BY s.date) AS alone
  FROM self_help_group g JOIN assignment a ON a.group_id = g.id AND a.state NOT IN ('completed', 'withdrawn')
    JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
  WHERE g.id = $1`;
