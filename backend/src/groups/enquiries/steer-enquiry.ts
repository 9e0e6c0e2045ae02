import type { Done, PassOn, TurnAway } from '@igang/contracts';
import { enquiryMachine } from '@igang/domain';
import type { z } from 'zod';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { Enquiry } from './enquiry.entity.ts';
import { endEnquiry, type EnquiryStanding, lockEnquiry, moveEnquiry } from './enquiry.ts';
import { announceExpiry, keptUntil } from './keep-enquiry.ts';
import { pointOfOffice } from './point-of-enquiry.ts';

const DONE: Done = { done: true };

/** Somebody has been in touch with her. Again is as once. */
export async function answerEnquiry(tx: Tx, id: string): Promise<Done> {
  const enquiry = await lockEnquiry(tx, id, 'enquiry.work');
  if (enquiry.state !== 'answered') await moveEnquiry(tx, enquiry, 'answer', answered(tx, enquiry));
  return DONE;
}

/** The talk before start is done, and she waits for a group. Nothing of the talk is kept. */
export async function talkDone(tx: Tx, id: string): Promise<Done> {
  const enquiry = await lockEnquiry(tx, id, 'enquiry.work');
  if (enquiry.state !== 'waiting') await moveEnquiry(tx, enquiry, 'talk', answered(tx, enquiry));
  return DONE;
}

/** A group is not for her now, or others can help her better: only that is counted. */
export async function turnAway(tx: Tx, id: string, { because }: z.infer<typeof TurnAway>): Promise<Done> {
  await endEnquiry(tx, await lockEnquiry(tx, id, 'enquiry.work'), 'turn-away', because);
  return DONE;
}

/** She does not want to any more: by her own link, or she has told somebody. Withdrawn twice is as once. */
export async function withdrawEnquiry(tx: Tx, id: string, permission: 'enquiry.own' | 'enquiry.work'): Promise<Done> {
  const enquiry = await lockEnquiry(tx, id, permission);
  if (enquiry.state !== 'ended') await endEnquiry(tx, enquiry, 'withdraw', 'withdrawn');
  return DONE;
}

/** She still waits: kept as long again. */
export async function renewEnquiry(tx: Tx, id: string): Promise<Done> {
  const enquiry = await lockEnquiry(tx, id, 'enquiry.own');
  if (enquiryMachine.next(enquiry.state, 'expire') === undefined) throw notPossible(enquiry, 'renew');
  await keepOn(tx, enquiry);
  await record(tx, { action: 'enquiry.renew', subject: ['enquiry', id], officeId: enquiry.officeId });
  return DONE;
}

/** Another contact point of the office's area, or the office itself, takes over. */
export async function passOnEnquiry(tx: Tx, id: string, { contactPointId }: z.infer<typeof PassOn>): Promise<Done> {
  const enquiry = await lockEnquiry(tx, id, 'enquiry.work');
  if (enquiryMachine.isFinal(enquiry.state)) throw notPossible(enquiry, 'pass-on');
  if (enquiry.contactPointId === contactPointId) return DONE;
  if (contactPointId !== null) await pointOfOffice(tx, contactPointId, enquiry.officeId);
  await tx.manager.update(Enquiry, { id }, { contactPointId, version: () => 'version + 1' });
  await record(tx, { action: 'enquiry.pass-on', subject: ['enquiry', id], officeId: enquiry.officeId, to: contactPointId ?? 'office' });
  if (enquiry.state === 'new') await announce(tx, { job: 'mail.send', payload: { kind: 'enquiry.new', subjectId: id } });
  return DONE;
}

export async function keepOn(tx: Tx, { id }: EnquiryStanding): Promise<void> {
  const expiresAt = keptUntil(tx);
  await tx.manager.update(Enquiry, { id }, { expiresAt });
  await announceExpiry(tx, id, expiresAt);
}

function answered(tx: Tx, { answeredAt }: EnquiryStanding): { answeredAt: Date } {
  return { answeredAt: answeredAt ?? tx.now };
}

function notPossible({ state }: EnquiryStanding, action: string): Refusal {
  return new Refusal('enquiry.not-possible', { machine: 'enquiry', state, action });
}
