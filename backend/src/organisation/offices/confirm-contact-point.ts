import type { ContactPointChange, Done } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { ContactPoint } from '../geography/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { OFFICE_OF } from './contact-listings.query.ts';

interface Standing {
  readonly officeId: string;
  readonly municipalityCode: string;
  readonly confirmedOn: string;
}

/** What stands about it in public is right today: it is shown for another year. */
export async function confirmContactPoint(tx: Tx, id: string): Promise<Done> {
  const { officeId, confirmedOn } = await locked(tx, id);
  return confirmed(tx, id, { officeId, action: 'contact-point.confirm', confirmedOn });
}

/** Something was wrong: it is what is written now, and confirmed with it. It stays in its municipality, and so with its office. */
export async function correctContactPoint(tx: Tx, id: string, change: ContactPointChange): Promise<Done> {
  const { officeId, municipalityCode, confirmedOn } = await locked(tx, id);
  const { name, address = null, postalCode = null, phone = null, email } = change;
  const where = postalCode === null ? {} : await pointIn(tx, postalCode, municipalityCode);
  await tx.manager.update(ContactPoint, { id }, { name, address, postalCode, phone, email, ...where });
  return confirmed(tx, id, { officeId, action: 'contact-point.correct', confirmedOn });
}

async function locked(tx: Tx, id: string): Promise<Standing> {
  const standing = found(await one<Standing>(tx, STANDING, [id, localDate(tx.now)]));
  demandAccess(tx.actor, 'contact-point.confirm', { officeId: standing.officeId, contactPointId: id });
  return standing;
}

interface Confirmed {
  readonly officeId: string;
  readonly action: string;
  readonly confirmedOn: string;
}

async function confirmed(tx: Tx, id: string, { officeId, action, confirmedOn }: Confirmed): Promise<Done> {
  const today = localDate(tx.now);
  await tx.manager.update(ContactPoint, { id }, { confirmedOn: today });
  await record(tx, { action, subject: ['contact-point', id], officeId, from: confirmedOn, to: today });
  return { done: true };
}

export async function pointIn(tx: Tx, postalCode: string, municipalityCode: string): Promise<{ lat: number; lon: number }> {
  const sql = 'SELECT lat, lon FROM postal_code WHERE code = $1 AND municipality_code = $2';
  const point = await one<{ lat: number; lon: number }>(tx, sql, [postalCode, municipalityCode]);
  if (point === undefined) throw new Refusal('request.invalid', {}, [{ path: 'postalCode', code: 'unknown-place' }]);
  return point;
}

const STANDING = `
  SELECT ${OFFICE_OF('$2')} AS "officeId", cp.municipality_code AS "municipalityCode", cp.confirmed_on AS "confirmedOn"
  FROM contact_point cp JOIN municipality m ON m.code = cp.municipality_code
  WHERE cp.id = $1 AND (cp.closed_on IS NULL OR cp.closed_on > $2::date) FOR NO KEY UPDATE OF cp`;
