import type { Done } from '@igang/contracts';
import { type GrantedRole, mayGiveRole } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { endGrant } from '../identity/index.ts';

interface Held {
  readonly personId: string;
  readonly officeId: string;
  readonly role: GrantedRole;
  readonly isOver: boolean;
}

/**
 * She works there no more: from now on she reads nothing by this role, and is signed out everywhere; she is told. Ending twice is as once.
 * The last who works nationally stays, or nobody could let anybody in.
 */
export async function endRole(tx: Tx, id: string): Promise<Done> {
  const { personId, officeId, role, isOver } = found(await one<Held>(tx, HELD, [id]));
  demandAccess(tx.actor, 'role.give', { officeId });
  if (!mayGiveRole(tx.actor, role, officeId)) throw new Refusal('access.not-allowed');
  if (isOver) return { done: true };
  if (role === 'national' && (await isLast(tx, id))) throw new Refusal('role.last-national');
  await endGrant(tx, { id, personId });
  await record(tx, { action: 'role.end', subject: ['role-grant', id], officeId, from: role });
  await announce(tx, { job: 'mail.send', payload: { kind: 'role.ended', subjectId: id } });
  return { done: true };
}

/** Where two end each other's at once, the database's `role_grant_somebody_stays` finds it. */
async function isLast(tx: Tx, id: string): Promise<boolean> {
  const other = await one(tx, "SELECT FROM role_grant WHERE role = 'national' AND ended_at IS NULL AND id <> $1 LIMIT 1", [id]);
  return other === undefined;
}

const HELD = `
  SELECT person_id AS "personId", office_id AS "officeId", role, ended_at IS NOT NULL AS "isOver" FROM role_grant WHERE id = $1 FOR UPDATE`;
