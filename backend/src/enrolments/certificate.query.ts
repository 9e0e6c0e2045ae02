import type { CertificateView } from '@igang/contracts';
import { COURSE_JOINS, DAYS } from '../courses/index.ts';
import { demandAccess, found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

interface Row extends Omit<CertificateView, 'validUntil'> {
  readonly validUntil: Date | null;
  readonly officeId: string;
  readonly personId: string;
}

/** The certificate page, for whom it is about and for the course's office. */
export async function certificateView(tx: Tx, certificateId: string): Promise<CertificateView> {
  const row = found(await one<Row>(tx, CERTIFICATE, [certificateId]));
  const { officeId, personId, validUntil, ...view } = row;
  demandAccess(tx.actor, 'certificate.read', { officeId, personIds: [personId] });
  return { ...view, validUntil: validUntil?.toISOString() ?? null };
}

const CERTIFICATE = `
  SELECT cert.id, cert.serial, p.name, t.names AS type, ${DAYS} AS days, coalesce(pc.place, '') AS place, o.name AS "officeName", cert.issued_on AS "issuedOn",
    q.valid_until AS "validUntil", cert.withdrawn_at IS NOT NULL AS withdrawn, c.office_id AS "officeId", cert.person_id AS "personId"
  FROM certificate cert JOIN person p ON p.id = cert.person_id JOIN enrolment e ON e.id = cert.enrolment_id
  JOIN course c ON c.id = e.course_id ${COURSE_JOINS} JOIN office o ON o.id = c.office_id
  LEFT JOIN qualification q ON q.enrolment_id = e.id WHERE cert.id = $1`;
