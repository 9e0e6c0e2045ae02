import { type EnquiryAction, type EnquiryEnd, enquiryMachine, type EnquiryState, type Permission, type Target } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Enquiry, EnquiryAcquaintance, GroupInvitation, UnprovedEnquiry } from './enquiry.entity.ts';

/** What decisions about an enquiry need. It belongs to an office, perhaps to a contact point, and to her who wrote it. */
export interface EnquiryStanding extends Target {
  readonly id: string;
  readonly enquiryId: string;
  readonly officeId: string;
  readonly contactPointId: string | null;
  readonly state: EnquiryState;
  readonly email: string | null;
  readonly answeredAt: Date | null;
  readonly expiresAt: Date;
}

const STANDING = `SELECT id, id AS "enquiryId", office_id AS "officeId", contact_point_id AS "contactPointId", state, email::text AS email,
  answered_at AS "answeredAt", expires_at AS "expiresAt" FROM enquiry WHERE id = $1`;

/** The enquiry, locked until the change is done. Where a group is changed too, its lock is taken first. */
export async function lockEnquiry(tx: Tx, id: string, permission: Permission | 'checked'): Promise<EnquiryStanding> {
  const enquiry = found(await one<EnquiryStanding>(tx, `${STANDING} FOR NO KEY UPDATE`, [id]));
  if (permission !== 'checked') demandAccess(tx.actor, permission, enquiry);
  return enquiry;
}

type Change = Partial<Pick<Enquiry, 'answeredAt' | 'expiresAt' | 'endKind'>>;

/** Takes the enquiry to the state that `action` leads to, and writes the trail. */
export async function moveEnquiry(tx: Tx, enquiry: EnquiryStanding, action: EnquiryAction, change: Change = {}): Promise<EnquiryStanding> {
  const to = demand(enquiryMachine.decide(enquiry.state, action));
  const goes = to === 'placed' ? HOPES_GONE : to === 'ended' ? { ...HOPES_GONE, ...SHE_IS_GONE } : {};
  await tx.manager.update(
    Enquiry,
    { id: enquiry.id },
    { ...change, ...goes, state: to, stateChangedAt: tx.now, version: () => 'version + 1' },
  );
  if (to === 'placed' || to === 'ended') await tx.manager.delete(EnquiryAcquaintance, { enquiryId: enquiry.id });
  if (to === 'ended') {
    await tx.manager.delete(GroupInvitation, { enquiryId: enquiry.id });
    await tx.manager.delete(UnprovedEnquiry, { addressOfId: enquiry.id });
  }
  await record(tx, {
    action: `enquiry.${action}`,
    subject: ['enquiry', enquiry.id],
    officeId: enquiry.officeId,
    from: enquiry.state,
    to,
    reason: change.endKind ?? undefined,
  });
  return { ...enquiry, ...change, state: to };
}

const HOPES_GONE = { themeCode: null, ageBand: null, weekdays: [], dayparts: [], lat: null, lon: null, nameDigest: null };
const SHE_IS_GONE = { name: null, email: null, phone: null, callTimes: [], mayLeaveMessage: null };

/** Nothing of hers is left but that she asked, when she was answered, and how it ended. */
export function endEnquiry(
  tx: Tx,
  enquiry: EnquiryStanding,
  action: Extract<EnquiryAction, 'turn-away' | 'withdraw' | 'expire' | 'leave'>,
  endKind: EnquiryEnd,
): Promise<EnquiryStanding> {
  return moveEnquiry(tx, enquiry, action, { endKind });
}
