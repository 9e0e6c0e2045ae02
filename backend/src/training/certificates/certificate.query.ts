import type { CertificateCheck, CertificateView } from '@igang/contracts';
import { type Permission, readSerial } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { certificatePaper } from './certificate-paper.ts';

/** As it was when it was issued. */
type Content = Pick<CertificateView, 'type' | 'modules' | 'days' | 'place' | 'officeName'> & {
  readonly hours?: number | null;
  readonly trainerIds?: readonly string[];
};
interface Row extends Omit<CertificateView, 'validUntil' | 'hours' | keyof Content> {
  readonly content: Content;
  readonly validUntil: Date | null;
  readonly officeId: string;
  readonly personId: string | null;
  readonly enrolmentId: string;
}
/** A certificate by its own id, or the one of an enrolment. */
export type CertificateKey = { readonly id: string } | { readonly enrolmentId: string };

const READ: Permission = 'certificate.read';

/** The certificate page, for whom it is about and for the course's office. */
export async function certificateView(tx: Tx, key: CertificateKey): Promise<CertificateView> {
  const row = found(await one<Row>(tx, CERTIFICATE, 'id' in key ? [key.id, null] : [null, key.enrolmentId]));
  const { officeId, personId, enrolmentId, validUntil, content, ...view } = row;
  demandAccess(tx.actor, READ, { officeId, personIds: personId === null ? [] : [personId], enrolmentId });
  const { trainerIds: _, hours = null, ...said } = content;
  return { ...view, ...said, hours, validUntil: validUntil?.toISOString() ?? null };
}

export interface CertificateSheet {
  readonly serial: string;
  readonly bytes: Buffer;
}

/** The sheet, for the same readers. One that was withdrawn is not written out. */
export async function certificateSheet(tx: Tx, key: CertificateKey, lang: Lang, site: string): Promise<CertificateSheet> {
  const view = await certificateView(tx, key);
  if (view.withdrawn) throw new Refusal('certificate.withdrawn');
  return { serial: view.serial, bytes: await certificatePaper(view, lang, site) };
}

const NOT_VALID: CertificateCheck = { valid: false, type: null, year: null };

/** Whether a certificate stands, for anybody with its number: no name, no day, and nothing at all about one that does not. */
export async function checkCertificate(tx: Tx, text: string): Promise<CertificateCheck> {
  demandAccess(tx.actor, 'certificate.check', {});
  const serial = readSerial(text);
  if (serial === undefined) return NOT_VALID;
  return (await one<CertificateCheck>(tx, STANDS, [serial])) ?? NOT_VALID;
}

const STANDS = `
  SELECT true AS valid, cert.content -> 'type' AS type, extract(year FROM cert.issued_on)::int AS year
  FROM certificate cert
  WHERE cert.serial = $1 AND cert.withdrawn_at IS NULL`;

const CERTIFICATE = `
  SELECT cert.id, cert.serial, e.name, cert.content,
    ARRAY(SELECT k.name FROM person k WHERE k.id::text IN (SELECT jsonb_array_elements_text(cert.content -> 'trainerIds')) ORDER BY k.name, k.id) AS trainers, cert.issued_on AS "issuedOn",
    q.valid_until AS "validUntil", cert.withdrawn_at IS NOT NULL AS withdrawn, c.office_id AS "officeId", cert.person_id AS "personId",
    e.id AS "enrolmentId"
  FROM certificate cert JOIN enrolment e ON e.id = cert.enrolment_id
  JOIN course c ON c.id = e.course_id
  LEFT JOIN qualification q ON q.enrolment_id = e.id WHERE cert.id = $1 OR cert.enrolment_id = $2`;
