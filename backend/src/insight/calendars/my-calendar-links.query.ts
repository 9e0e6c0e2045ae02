import type { CalendarLink, CalendarLinkList } from '@igang/contracts';
import { localDate, may, scopeOf } from '@igang/domain';
import type { Config } from '../../platform/config.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { addressOf } from './address.ts';

interface Row extends Omit<CalendarLink, 'address'> {
  readonly linkId: string | null;
}

/** The calendars the reader may have, with the addresses she has asked for: her own first, then her offices'. */
export async function myCalendarLinks(tx: Tx, config: Config): Promise<CalendarLinkList> {
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const { personId } = tx.actor;
  const scope = scopeOf(tx.actor, 'calendar.office');
  const isBooked = may(tx.actor, 'calendar.own', { personIds: [personId] });
  const rows = await tx.query<Row>(LINKS, [personId, isBooked, scope.officeIds, scope.all, localDate(tx.now)]);
  return { items: rows.map(({ linkId, ...row }) => ({ ...row, address: linkId === null ? null : addressOf(config, linkId) })) };
}

const LINKS = `
  SELECT c.kind, c.office_id AS "officeId", c.name AS "officeName", l.id AS "linkId"
  FROM (
    SELECT 'own' AS kind, NULL::uuid AS office_id, NULL AS name WHERE $2
    UNION ALL
    SELECT 'office', o.id, o.name FROM office o WHERE o.id = ANY($3::uuid[]) OR ($4 AND (o.closed_on IS NULL OR o.closed_on > $5))
  ) AS c
  LEFT JOIN calendar_link l ON l.person_id = $1 AND l.kind = c.kind AND l.office_id IS NOT DISTINCT FROM c.office_id AND l.ended_at IS NULL
  ORDER BY c.kind DESC, c.name, c.office_id`;
