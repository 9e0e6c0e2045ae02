import type { Done } from '@igang/contracts';
import { decideCallIn, outsideQuietHours } from '@igang/domain';
import { demandNotPaused, lockGroup, moveGroup } from '../groups/index.ts';
import { announce } from '../../platform/outbox.ts';
import { demand } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Those who are coming are told when and where the group meets first: by mail, or by whoever rings them. */
export async function callInGroup(tx: Tx, id: string): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  demandNotPaused(group);
  await moveGroup(tx, group, 'call-in');
  demand(decideCallIn(group.personIds.length));
  const coming = await tx.query<{ id: string }>(COMING, [id]);
  await announce(tx, ...coming.map((invitation) => firstMeetingKnown(tx, invitation.id)));
  return { done: true };
}

/** The mail with day, hours and place, in the morning when it is night. */
export function firstMeetingKnown(tx: Tx, invitationId: string) {
  return { job: 'mail.send', payload: { kind: 'invitation.called-in', subjectId: invitationId }, at: outsideQuietHours(tx.now) } as const;
}

const COMING = `SELECT i.id FROM group_invitation i JOIN enquiry e ON e.id = i.enquiry_id
  WHERE i.group_id = $1 AND i.state = 'accepted' AND e.email IS NOT NULL ORDER BY i.id`;
