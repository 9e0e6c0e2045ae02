import { localDate } from '@igang/domain';
import { record } from '../platform/audit-trail.ts';
import type { Tx } from '../platform/transaction.ts';

/**
 * A certificate with the year's next number, IG-2026-000123. Numbers are given one after the other under a lock, so a year
 * has no gaps. A certificate taken back and earned again keeps its number.
 */
export async function issueCertificate(tx: Tx, enrolmentId: string, personId: string): Promise<void> {
  const today = localDate(tx.now);
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('certificate serial', 0))`);
  await tx.query(
    `INSERT INTO certificate (id, enrolment_id, person_id, serial, issued_on)
     SELECT $1, $2, $3, 'IG-' || $5 || '-' || lpad((coalesce(max(substring(serial FROM '^IG-\\d{4}-(\\d+)$')::int), 0) + 1)::text, 6, '0'), $4
     FROM certificate WHERE issued_on BETWEEN ($5 || '-01-01')::date AND ($5 || '-12-31')::date
     ON CONFLICT (enrolment_id) DO UPDATE SET withdrawn_at = NULL`,
    [tx.newId(), enrolmentId, personId, today, today.slice(0, 4)],
  );
}

export async function withdrawCertificate(tx: Tx, enrolmentId: string, officeId: string): Promise<void> {
  await tx.query('UPDATE certificate SET withdrawn_at = $2 WHERE enrolment_id = $1 AND withdrawn_at IS NULL', [enrolmentId, tx.now]);
  await record(tx, { action: 'certificate.withdraw', subject: ['enrolment', enrolmentId], officeId });
}
