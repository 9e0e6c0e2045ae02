import { GROUP_OVER, localDate } from '@igang/domain';
import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

interface OfficeGroups {
  readonly livingGroups: number;
  readonly groupsOver: number;
}

export async function groupsOf(tx: Tx, officeId: string): Promise<OfficeGroups> {
  return (await one<OfficeGroups>(tx, COUNT, [officeId])) ?? { livingGroups: 0, groupsOver: 0 };
}

/** All that live, with their starters, meetings and questions. What they have done until today is counted where it was done. */
export async function handOverGroups(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  const moved = await tx.query<{ id: string }>(MOVE, [fromId, toId]);
  const ids = moved.map(({ id }) => id);
  await tx.query(KEEP, [ids, fromId, localDate(tx.now)]);
  await record(tx, ...ids.map((id) => ({ action: 'group.hand-over', subject: ['group', id] as const, officeId: toId, to: toId })));
}

/** Whose a group `g` was on a day, both as SQL. */
export function groupOfficeOn(day: string): string {
  return `coalesce((SELECT former.office_id FROM group_former_office former WHERE former.group_id = g.id AND former.until > ${day}
    ORDER BY former.until LIMIT 1), g.office_id)`;
}

const COUNT = `
  SELECT count(*) FILTER (WHERE state NOT IN ${sqlSet(GROUP_OVER)})::int AS "livingGroups",
    count(*) FILTER (WHERE state IN ${sqlSet(GROUP_OVER)})::int AS "groupsOver"
  FROM self_help_group WHERE office_id = $1`;
const MOVE = `
  WITH moved AS (UPDATE self_help_group SET office_id = $2 WHERE office_id = $1 AND state NOT IN ${sqlSet(GROUP_OVER)} RETURNING id)
  SELECT id FROM moved`;
/** A second office that closes on the same day had it for no day. */
const KEEP = `
  INSERT INTO group_former_office (group_id, office_id, until) SELECT id, $2, $3::date FROM unnest($1::uuid[]) AS moved(id)
  ON CONFLICT (group_id, until) DO NOTHING`;
