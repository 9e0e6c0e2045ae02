import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { endGrant } from '../identity/index.ts';

interface Held {
  readonly id: string;
  readonly personId: string;
  readonly officeId: string;
}

/** The contact point is no more: those who work there do so no longer and are told, and who was invited is not any more. */
export async function endRolesAt(tx: Tx, contactPointId: string): Promise<void> {
  const held = await tx.query<Held>(HELD, [contactPointId]);
  for (const { id, personId, officeId } of held) {
    await endGrant(tx, { id, personId });
    await record(tx, { action: 'role.end', subject: ['role-grant', id], officeId, from: 'contact-point' });
    await announce(tx, { job: 'mail.send', payload: { kind: 'role.ended', subjectId: id } });
  }
  await tx.query('DELETE FROM role_invitation WHERE contact_point_id = $1', [contactPointId]);
}

const HELD = `
  SELECT id, person_id AS "personId", office_id AS "officeId" FROM role_grant
  WHERE contact_point_id = $1 AND ended_at IS NULL ORDER BY id FOR UPDATE`;
