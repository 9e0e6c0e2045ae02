import type { Created, Done, NewRoleInvitation } from '@igang/contracts';
import { instantAfter, localDate, mayGiveRole, ROLE_INVITATION_DAYS, rolesIn, type OfficeKind } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { OFFICE_OF } from '../offices/index.ts';
import { RoleInvitation } from './role-invitation.entity.ts';

interface Office {
  readonly kind: OfficeKind;
  /** The contact point she would work at lies in its area, and is open. */
  readonly hasPoint: boolean;
  readonly isHeld: boolean;
}

/**
 * Somebody is asked to work for an office or at a contact point. She has the role when she has said yes by the link in her mail; nobody is
 * given what she does not know of. Asked once more, she has a new mail with a new link, and the one before opens nothing.
 */
export async function inviteToRole(tx: Tx, { officeId, role, contactPointId, ...her }: NewRoleInvitation): Promise<Created> {
  demandAccess(tx.actor, 'role.give', { officeId });
  if (!mayGiveRole(tx.actor, role, officeId)) throw new Refusal('access.not-allowed');
  const where = [officeId, role, contactPointId ?? null, her.email] as const;
  const office = found(await one<Office>(tx, OFFICE, [...where, localDate(tx.now)]));
  if (!rolesIn(office.kind).includes(role)) throw new Refusal('request.invalid', {}, [{ path: 'role', code: 'choice' }]);
  const isAtPoint = contactPointId !== undefined;
  if ((role === 'contact-point') !== isAtPoint || isAtPoint !== office.hasPoint)
    throw new Refusal('request.invalid', {}, [{ path: 'contactPointId', code: 'choice' }]);
  if (office.isHeld) throw new Refusal('role.held');
  await tx.query(`DELETE FROM role_invitation WHERE ${SAME}`, where);
  const id = tx.newId();
  await tx.manager.insert(RoleInvitation, {
    ...{ id, officeId, role, contactPointId: contactPointId ?? null, ...her },
    invitedById: inviterOf(tx),
    invitedAt: tx.now,
    expiresAt: instantAfter(tx.now, { days: ROLE_INVITATION_DAYS }),
  });
  await record(tx, { action: 'role.invite', subject: ['role-invitation', id], officeId, to: role });
  await announce(tx, { job: 'mail.send', payload: { kind: 'role.invited', subjectId: id, isAsked: true } });
  return { id };
}

/** She is not wanted after all, or was written to wrongly: her link opens nothing any more. */
export async function takeBackInvitation(tx: Tx, id: string): Promise<Done> {
  const invitation = found(await tx.manager.findOneBy(RoleInvitation, { id }));
  const { officeId, role } = invitation;
  demandAccess(tx.actor, 'role.give', { officeId });
  if (!mayGiveRole(tx.actor, role, officeId)) throw new Refusal('access.not-allowed');
  await tx.manager.delete(RoleInvitation, { id });
  await record(tx, { action: 'role.take-back', subject: ['role-invitation', id], officeId, from: role });
  return { done: true };
}

function inviterOf({ actor }: Tx): string {
  if (actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  return actor.personId;
}

const SAME = 'office_id = $1 AND role = $2 AND contact_point_id IS NOT DISTINCT FROM $3::uuid AND email = $4';

const OFFICE = `
  SELECT o.kind,
    EXISTS (SELECT FROM contact_point cp JOIN municipality m ON m.code = cp.municipality_code
            WHERE cp.id = $3 AND (cp.closed_on IS NULL OR cp.closed_on > $5::date) AND ${OFFICE_OF('$5')} = o.id) AS "hasPoint",
    EXISTS (SELECT FROM role_grant r JOIN person p ON p.id = r.person_id
            WHERE r.office_id = o.id AND r.role = $2 AND r.contact_point_id IS NOT DISTINCT FROM $3::uuid AND p.email = $4
              AND r.ended_at IS NULL) AS "isHeld"
  FROM office o WHERE o.id = $1 AND (o.closed_on IS NULL OR o.closed_on > $5::date)`;
