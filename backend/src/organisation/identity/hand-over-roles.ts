import { record } from '../../platform/audit-trail.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** What is under way at an office that closes goes to another. */
export interface OfficeHandOver {
  readonly fromId: string;
  readonly toId: string;
}
export interface RolesHandOver extends OfficeHandOver {
  /** Those who coordinate go on at the other office; else their roles end. */
  readonly coordinatorsStay: boolean;
  /** Who are to lead a course that moves: they go on with that, whatever becomes of what else they are. */
  readonly leaderIds: readonly string[];
}
interface OfficeRoles {
  readonly coordinators: number;
  readonly trainers: number;
  readonly hosts: number;
}

/** How many hold each role there. */
export async function rolesOf(tx: Tx, officeId: string): Promise<OfficeRoles> {
  return (await one<OfficeRoles>(tx, HELD, [officeId])) ?? { coordinators: 0, trainers: 0, hosts: 0 };
}

/**
 * Every role there ends. Who leads courses, and who works at a contact point, reaches no more by having it at another office, so she
 * goes on there; who coordinates would reach all that the other office has, so she does only where that was decided. Whoever loses a role
 * is signed out; the others notice nothing.
 * @returns of each who held one, a role that has ended: the one by which she reached most
 */
export async function handOverRoles(tx: Tx, { fromId, toId, coordinatorsStay, leaderIds }: RolesHandOver): Promise<string[]> {
  const ended = await tx.query<{ id: string; role: string; personId: string }>(END, [fromId, tx.now]);
  const begun = await tx.query<{ id: string }>(BEGIN, [ended.map(({ id }) => id), toId, tx.now, coordinatorsStay, leaderIds]);
  await record(tx, ...begun.map(({ id }) => ({ action: 'role.move', subject: ['role-grant', id] as const, officeId: toId, to: toId })));
  const lost = coordinatorsStay ? [] : ended.filter(({ role }) => role === 'coordinator');
  await record(
    tx,
    ...lost.map(({ id, role }) => ({ action: 'role.end', subject: ['role-grant', id] as const, officeId: fromId, from: role })),
  );
  await tx.query('DELETE FROM auth_session WHERE user_id = ANY ($1::uuid[])', [lost.map(({ personId }) => personId)]);
  const first = [...ended].sort((a, b) => Number(a.role === 'coordinator') - Number(b.role === 'coordinator'));
  return [...new Map(first.map(({ personId, id }) => [personId, id])).values()];
}

const HELD = `
  SELECT count(*) FILTER (WHERE role = 'coordinator')::int AS coordinators, count(*) FILTER (WHERE role = 'contact-point')::int AS hosts,
    count(*) FILTER (WHERE role = 'trainer')::int AS trainers
  FROM role_grant WHERE office_id = $1 AND ended_at IS NULL`;

const END = `
  WITH ended AS (UPDATE role_grant SET ended_at = $2 WHERE office_id = $1 AND ended_at IS NULL RETURNING id, role, person_id)
  SELECT id, role, person_id AS "personId" FROM ended`;

/** A coordinator whose role ends leads the courses that she was to lead, and no more. */
const BEGIN = `
  WITH begun AS (
    INSERT INTO role_grant (id, person_id, office_id, role, contact_point_id, granted_at, granted_by_id)
    SELECT gen_random_uuid(), person_id, $2, CASE WHEN role = 'coordinator' AND NOT $4 THEN 'trainer' ELSE role END, contact_point_id, $3, granted_by_id
    FROM role_grant WHERE id = ANY ($1::uuid[]) AND (role <> 'coordinator' OR $4 OR person_id = ANY ($5::uuid[]))
    ON CONFLICT (person_id, office_id, role, contact_point_id) WHERE ended_at IS NULL DO NOTHING
    RETURNING id)
  SELECT id FROM begun`;
