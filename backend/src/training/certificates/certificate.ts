import { certificateSerial, localDate, SERIAL_BASE, SERIAL_RANDOMS } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { found } from '../../platform/refusal.ts';
import { one, randomBelow, type Tx } from '../../platform/transaction.ts';

/**
 * A certificate with the year's next number. Numbers are given one after the other under a lock, so a year has no gaps. A
 * certificate taken back and earned again is the same one, with its number and what it said.
 */
export async function issueCertificate(tx: Tx, enrolmentId: string, personId: string | null): Promise<void> {
  const again = await one(tx, 'UPDATE certificate SET withdrawn_at = NULL WHERE enrolment_id = $1 RETURNING id', [enrolmentId]);
  if (again !== undefined) return;
  const today = localDate(tx.now);
  const year = Number(today.slice(0, 4));
  const randoms = Array.from({ length: SERIAL_RANDOMS }, () => randomBelow(tx, SERIAL_BASE));
  await tx.query(ISSUE, [tx.newId(), enrolmentId, personId, certificateSerial(year, await nextNumber(tx, year), randoms), today]);
}

/** With what it says of the course, written down so that it is written out again the same. */
const ISSUE = `INSERT INTO certificate (id, enrolment_id, person_id, serial, issued_on, content) VALUES ($1, $2, $3, $4, $5, certificate_content($2))`;

async function nextNumber(tx: Tx, year: number): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('certificate serial', 0))`);
  const sql = `SELECT coalesce(max(split_part(serial, '-', 3)::int), 0) + 1 AS next FROM certificate WHERE serial LIKE 'IG-' || $1::text || '-%'`;
  return found(await one<{ next: number }>(tx, sql, [String(year)])).next;
}

/** @returns whether there was one that stood */
export async function withdrawCertificate(tx: Tx, enrolmentId: string, officeId: string): Promise<boolean> {
  const sql = 'UPDATE certificate SET withdrawn_at = $2 WHERE enrolment_id = $1 AND withdrawn_at IS NULL RETURNING id';
  if ((await one(tx, sql, [enrolmentId, tx.now])) === undefined) return false;
  await record(tx, { action: 'certificate.withdraw', subject: ['enrolment', enrolmentId], officeId });
  return true;
}
