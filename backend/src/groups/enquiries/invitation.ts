import { INVITATION_STANDS } from '@igang/domain';
import type { Done } from '@igang/contracts';
import { lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { announce } from '../../platform/outbox.ts';
import { found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { firstMeetingKnown } from './call-in-group.ts';
import { GroupInvitation } from './enquiry.entity.ts';
import { type EnquiryStanding, lockEnquiry, moveEnquiry } from './enquiry.ts';
import { demandForming } from './invite.ts';
import { keepOn } from './steer-enquiry.ts';

interface InvitationStanding {
  readonly id: string;
  readonly groupId: string;
  readonly enquiryId: string;
  readonly state: GroupInvitation['state'];
  readonly expiresAt: Date;
  readonly officeId: string;
}

const STANDING = `SELECT i.id, i.group_id AS "groupId", i.enquiry_id AS "enquiryId", i.state, i.expires_at AS "expiresAt", g.office_id AS "officeId"
  FROM group_invitation i JOIN self_help_group g ON g.id = i.group_id`;
const LIVE = `${STANDING} WHERE i.enquiry_id = $1 AND i.state IN ${sqlSet(INVITATION_STANDS)}`;

/** She says yes or no, by her link or through somebody who helps her. The same answer again changes nothing; a yes may become a no. */
export async function answerInvitation(
  tx: Tx,
  enquiryId: string,
  answer: 'accept' | 'decline',
  permission: 'enquiry.own' | 'enquiry.work',
): Promise<Done> {
  const before = await one<InvitationStanding>(tx, LIVE, [enquiryId]);
  if (before === undefined) return whenNotAsked(await lockEnquiry(tx, enquiryId, permission), answer);
  const group = await lockGroup(tx, before.groupId, 'checked');
  const enquiry = await lockEnquiry(tx, enquiryId, permission);
  const invitation = await one<InvitationStanding>(tx, LIVE, [enquiryId]);
  if (invitation?.id !== before.id) throw new Refusal('invitation.not-open');
  if (answer === 'accept' && invitation.state === 'accepted') return { done: true };
  demandForming(group);
  await moveEnquiry(tx, enquiry, answer);
  await tx.manager.update(GroupInvitation, { id: invitation.id }, { state: ANSWERED[answer], answeredAt: tx.now });
  await keepOn(tx, enquiry);
  // Whoever says yes after the others were told would never hear when and where.
  if (answer === 'accept' && group.state === 'called-in') await announce(tx, firstMeetingKnown(tx, invitation.id));
  return { done: true };
}

const ANSWERED = { accept: 'accepted', decline: 'declined' } as const;

/** A no twice is as once; a yes needs an invitation. */
function whenNotAsked({ state }: EnquiryStanding, answer: 'accept' | 'decline'): Done {
  if (answer === 'decline' && state === 'waiting') return { done: true };
  throw new Refusal('invitation.not-open');
}

/** A week without an answer: she waits on, and the place is free for somebody else. */
export async function expireInvitation(tx: Tx, id: string): Promise<void> {
  const before = await byId(tx, id);
  if (before === undefined) return;
  await lockGroup(tx, before.groupId, 'checked');
  const enquiry = await lockEnquiry(tx, before.enquiryId, 'checked');
  const invitation = await byId(tx, id);
  if (invitation?.state !== 'open' || invitation.expiresAt > tx.now) return;
  const waiting = await moveEnquiry(tx, enquiry, 'lapse');
  await tx.manager.update(GroupInvitation, { id }, { state: 'expired', answeredAt: tx.now });
  if (waiting.expiresAt <= tx.now) await keepOn(tx, waiting);
}

/** The office takes back an invitation, or a place somebody has said yes to. She waits on, and is told. */
export async function takeBackInvitation(tx: Tx, groupId: string, id: string): Promise<Done> {
  await lockGroup(tx, groupId, 'group.invite');
  const invitation = await inGroup(tx, groupId, id);
  if (invitation.state === 'taken-back') return { done: true };
  await takeBack(tx, invitation);
  return { done: true };
}

export async function takeBack(tx: Tx, { id, enquiryId }: Pick<InvitationStanding, 'id' | 'enquiryId'>): Promise<void> {
  const enquiry = await moveEnquiry(tx, await lockEnquiry(tx, enquiryId, 'checked'), 'take-back');
  await tx.manager.update(GroupInvitation, { id }, { state: 'taken-back', answeredAt: tx.now });
  await keepOn(tx, enquiry);
  await announce(tx, { job: 'mail.send', payload: { kind: 'invitation.taken-back', subjectId: id } });
}

interface Contact {
  readonly groupId: string;
  readonly id: string;
  readonly contacted: boolean;
}

/** Somebody has told her about the first meeting, or has not after all. */
export async function setContacted(tx: Tx, { groupId, id, contacted }: Contact): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'participant.read');
  demandForming(group);
  const invitation = await inGroup(tx, groupId, id);
  if (invitation.state !== 'accepted') throw new Refusal('invitation.not-open');
  await tx.manager.update(GroupInvitation, { id }, { contactedAt: contacted ? tx.now : null });
  await record(tx, { action: 'invitation.contact', subject: ['invitation', id], officeId: group.officeId, to: String(contacted) });
  return { done: true };
}

/** The first meeting is near: those coming are reminded, while it is still so. */
export async function remindInvited(tx: Tx, id: string): Promise<void> {
  const invitation = await byId(tx, id);
  if (invitation?.state === 'accepted') {
    await announce(tx, { job: 'mail.send', payload: { kind: 'invitation.first-meeting', subjectId: id } });
  }
}

async function inGroup(tx: Tx, groupId: string, id: string): Promise<InvitationStanding> {
  const invitation = found(await byId(tx, id));
  if (invitation.groupId !== groupId) throw new Refusal('access.not-found');
  return invitation;
}

function byId(tx: Tx, id: string): Promise<InvitationStanding | undefined> {
  return one<InvitationStanding>(tx, `${STANDING} WHERE i.id = $1`, [id]);
}
