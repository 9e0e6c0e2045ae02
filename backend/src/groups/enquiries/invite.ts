import type { Done } from '@igang/contracts';
import {
  addDays,
  ENQUIRY_DAYS,
  FIRST_MEETING_REMINDER_DAYS,
  GROUP_SIZE,
  instantAfter,
  instantOf,
  INVITATION_STANDS,
  type LocalDate,
  outsideQuietHours,
} from '@igang/domain';
import { type GroupStanding, lockGroup } from '../groups/index.ts';
import { announce } from '../../platform/outbox.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { GroupInvitation } from './enquiry.entity.ts';
import { type EnquiryStanding, lockEnquiry, moveEnquiry } from './enquiry.ts';

/** People who wait are asked to a group that is forming: each hears of it by mail, or is rung by whoever helps her. */
export async function inviteToGroup(tx: Tx, groupId: string, enquiryIds: readonly string[]): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'group.invite');
  demandForming(group);
  const ids = [...new Set(enquiryIds)].sort();
  await demandRoom(tx, group, ids.length);
  const firstOn = await firstMeetingOf(tx, groupId);
  for (const id of ids) await invite(tx, group, await lockEnquiry(tx, id, 'checked'), firstOn);
  return { done: true };
}

export function demandForming({ state }: GroupStanding): void {
  if (state !== 'forming' && state !== 'called-in') throw new Refusal('group.not-possible', { machine: 'group', state, action: 'invite' });
}

async function demandRoom(tx: Tx, { id }: GroupStanding, more: number): Promise<void> {
  const row = await one<{ asked: number }>(
    tx,
    `SELECT count(*)::int AS asked FROM group_invitation WHERE group_id = $1 AND state IN ${sqlSet(INVITATION_STANDS)}`,
    [id],
  );
  if ((row?.asked ?? 0) + more > GROUP_SIZE.max) throw new Refusal('invitation.full');
}

async function firstMeetingOf(tx: Tx, groupId: string): Promise<LocalDate | undefined> {
  const row = await one<{ date: LocalDate | null }>(
    tx,
    `SELECT min(date) AS date FROM group_session WHERE group_id = $1 AND state = 'planned'`,
    [groupId],
  );
  return row?.date ?? undefined;
}

async function invite(tx: Tx, group: GroupStanding, enquiry: EnquiryStanding, firstOn: LocalDate | undefined): Promise<void> {
  // Somebody who waits in another office's area is its to ask.
  demandAccess(tx.actor, 'enquiry.work', enquiry);
  await moveEnquiry(tx, enquiry, 'invite');
  const [id, expiresAt] = [tx.newId(), instantAfter(tx.now, { days: ENQUIRY_DAYS.invitation })];
  await tx.manager.insert(GroupInvitation, {
    ...{ id, groupId: group.id, enquiryId: enquiry.id, state: 'open', askedAt: tx.now, expiresAt },
    ...{ answeredAt: null, contactedAt: null },
  });
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'invitation.asked', subjectId: id }, at: outsideQuietHours(tx.now) },
    { job: 'invitation.expire', payload: { invitationId: id }, at: expiresAt },
  );
  if (firstOn !== undefined) await remindBefore(tx, id, firstOn);
}

function remindBefore(tx: Tx, invitationId: string, firstOn: LocalDate): Promise<void> {
  const at = instantOf(addDays(firstOn, -FIRST_MEETING_REMINDER_DAYS), '09:00');
  return announce(tx, { job: 'invitation.remind', payload: { invitationId }, at });
}
