import { ENQUIRY_DAYS, enquiryMachine, instantAfter, outsideQuietHours } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';
import { endEnquiry, type EnquiryStanding, lockEnquiry } from './enquiry.ts';

const daysAfter = (from: Date, days: number): Date => instantAfter(from, { days });

/** Until when an enquiry that somebody has said yes to now is kept. */
export function keptUntil(tx: Tx): Date {
  return daysAfter(tx.now, ENQUIRY_DAYS.kept);
}

/** She is asked in good time whether she still waits, and forgotten when she does not answer. */
export async function announceExpiry(tx: Tx, enquiryId: string, expiresAt: Date): Promise<void> {
  const mailAt = outsideQuietHours(daysAfter(expiresAt, ENQUIRY_DAYS.renewalMail - ENQUIRY_DAYS.kept));
  await announce(
    tx,
    { job: 'enquiry.ask-renewal', payload: { enquiryId }, at: mailAt },
    { job: 'enquiry.expire', payload: { enquiryId }, at: expiresAt },
  );
}

/** Nothing is asked of her who has renewed, has a group, or has ended meanwhile. */
export async function askRenewal(tx: Tx, id: string): Promise<void> {
  const enquiry = await lockEnquiry(tx, id, 'checked');
  const isNear = enquiry.expiresAt <= daysAfter(tx.now, ENQUIRY_DAYS.kept - ENQUIRY_DAYS.renewalMail);
  if (!isNear || !mayExpire(enquiry)) return;
  await announce(tx, { job: 'mail.send', payload: { kind: 'enquiry.renew', subjectId: id } });
}

export async function expireEnquiry(tx: Tx, id: string): Promise<void> {
  const enquiry = await lockEnquiry(tx, id, 'checked');
  if (enquiry.expiresAt <= tx.now && mayExpire(enquiry)) await endEnquiry(tx, enquiry, 'expire', 'expired');
}

function mayExpire({ state }: EnquiryStanding): boolean {
  return enquiryMachine.next(state, 'expire') !== undefined;
}

/** Nobody has answered in time: those who should are told. */
export async function checkAnswer(tx: Tx, id: string): Promise<void> {
  const enquiry = await lockEnquiry(tx, id, 'checked');
  if (enquiry.state === 'new') await announce(tx, { job: 'mail.send', payload: { kind: 'enquiry.unanswered', subjectId: id } });
}
