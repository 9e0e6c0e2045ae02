import type { Done } from '@igang/contracts';
import { enquiryMachine, INVITATION_STANDS } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { EnquiryAcquaintance } from './enquiry.entity.ts';
import { lockEnquiry } from './enquiry.ts';
import { nameDigest } from './name-digest.ts';

/**
 * She says whom she knows, so that they do not come to the same group (rule 8). What is sent replaces what she said before;
 * only marks of the names are kept, until the group starts, and the answer is the same whoever they are.
 */
export async function declareAcquaintances(
  tx: Tx,
  { id, names, permission }: { id: string; names: readonly string[]; permission: 'enquiry.own' | 'enquiry.work' },
  secret: string,
): Promise<Done> {
  const enquiry = await lockEnquiry(tx, id, permission);
  if (enquiry.state === 'placed' || enquiryMachine.isFinal(enquiry.state)) {
    throw new Refusal('enquiry.not-possible', { machine: 'enquiry', state: enquiry.state, action: 'declare' });
  }
  const digests = [...new Set(names.map((name) => nameDigest(secret, name)))];
  await tx.manager.delete(EnquiryAcquaintance, { enquiryId: id });
  if (digests.length > 0) {
    await tx.manager.insert(
      EnquiryAcquaintance,
      digests.map((digest) => ({ id: tx.newId(), enquiryId: id, nameDigest: digest, declaredAt: tx.now })),
    );
  }
  await record(tx, { action: 'enquiry.declare', subject: ['enquiry', id], officeId: enquiry.officeId });
  return { done: true };
}

/** Pairs of people asked to a group or coming to it of whom one has said that she knows the other. */
export function acquaintedIn(tx: Tx, groupId: string, onlyComing: boolean): Promise<{ one: string; other: string }[]> {
  return tx.query(
    `SELECT DISTINCT least(a.name, b.name) AS one, greatest(a.name, b.name) AS other
     FROM group_invitation i JOIN enquiry a ON a.id = i.enquiry_id JOIN enquiry_acquaintance q ON q.enquiry_id = a.id
       JOIN group_invitation j ON j.group_id = i.group_id AND j.enquiry_id <> i.enquiry_id
       JOIN enquiry b ON b.id = j.enquiry_id AND b.name_digest = q.name_digest
     WHERE i.group_id = $1 AND i.state = ANY ($2) AND j.state = ANY ($2) ORDER BY 1, 2`,
    [groupId, onlyComing ? ['accepted'] : INVITATION_STANDS],
  );
}
