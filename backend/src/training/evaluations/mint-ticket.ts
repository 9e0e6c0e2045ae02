import { createHash } from 'node:crypto';
import { addDays, localDate } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';

export const TICKET_DAYS = 30;

/** A token for the mail to somebody who was there. Only its digest is kept, with the course and without her. */
export async function mintTicket(tx: Tx, courseId: string): Promise<string> {
  const token = tx.randomBytes(24).toString('base64url');
  await tx.query('INSERT INTO evaluation_ticket (digest, course_id, expires_on) VALUES ($1, $2, $3)', [
    digestOf(token),
    courseId,
    addDays(localDate(tx.now), TICKET_DAYS),
  ]);
  return token;
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
