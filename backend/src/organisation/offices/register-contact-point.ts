import type { ContactPointOwner, Created, Done, NewContactPoint } from '@igang/contracts';
import { localDate, may } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { ContactPoint, postalPlace } from '../geography/index.ts';
import { OFFICE_OF } from './contact-listings.query.ts';

/** A place where people can drop in or ring: it lies where its postal code does, and what stands about it is right today. */
export async function registerContactPoint(tx: Tx, { postalCode, ...written }: NewContactPoint): Promise<Created> {
  const today = localDate(tx.now);
  const { lat, lon, municipalityCode } = await postalPlace(tx, postalCode);
  if (municipalityCode === null) throw new Refusal('request.invalid', {}, [{ path: 'postalCode', code: 'unknown-place' }]);
  const officeId = await officeOf(tx, municipalityCode);
  demandOwnArea(tx, officeId);
  const [id, confirmedOn] = [tx.newId(), today];
  await tx.manager.insert(ContactPoint, { id, municipalityCode, postalCode, lat, lon, confirmedOn, ...columns(written) });
  await record(tx, { action: 'contact-point.register', subject: ['contact-point', id], officeId, to: today });
  return { id };
}

/** Whose place it is was written wrongly, or is another's from now on. */
export async function changeOwner(tx: Tx, id: string, { kind, ownerName, ownerNumber }: ContactPointOwner): Promise<Done> {
  const { officeId } = await lockPoint(tx, id);
  await tx.manager.update(ContactPoint, { id }, { kind, ownerName: ownerName ?? null, ownerNumber: ownerNumber ?? null });
  await record(tx, { action: 'contact-point.owner', subject: ['contact-point', id], officeId });
  return { done: true };
}

/** The row alone: `transfer/areas` knows who looks for a group there and who works there. Closing twice is as once. */
export async function shutContactPoint(tx: Tx, id: string): Promise<{ readonly officeId: string; readonly isNew: boolean }> {
  const { officeId, isClosed } = await lockPoint(tx, id);
  if (!isClosed) {
    const today = localDate(tx.now);
    await tx.manager.update(ContactPoint, { id }, { closedOn: today });
    await record(tx, { action: 'contact-point.close', subject: ['contact-point', id], officeId, to: today });
  }
  return { officeId, isNew: !isClosed };
}

/** It is there after all, and what stands about it is right today. Those who worked there are invited anew. */
export async function reopenContactPoint(tx: Tx, id: string): Promise<Done> {
  const { officeId, isClosed } = await lockPoint(tx, id);
  if (!isClosed) return { done: true };
  const today = localDate(tx.now);
  await tx.manager.update(ContactPoint, { id }, { closedOn: null, confirmedOn: today });
  await record(tx, { action: 'contact-point.reopen', subject: ['contact-point', id], officeId, to: today });
  return { done: true };
}

/** Refused where it is none of hers. */
export async function demandPoint(tx: Tx, id: string): Promise<void> {
  const { officeId } = found(await one<Standing>(tx, STANDING, [id, localDate(tx.now)]));
  demandAccess(tx.actor, 'contact-point.manage', { officeId });
}

interface Standing {
  readonly officeId: string;
  readonly isClosed: boolean;
}

async function lockPoint(tx: Tx, id: string): Promise<Standing> {
  const standing = found(await one<Standing>(tx, `${STANDING} FOR NO KEY UPDATE OF cp`, [id, localDate(tx.now)]));
  demandAccess(tx.actor, 'contact-point.manage', { officeId: standing.officeId });
  return standing;
}

/** A place in another office's area is that office's to register: said at the postal code, since nothing there is a secret. */
function demandOwnArea(tx: Tx, officeId: string): void {
  if (!may(tx.actor, 'contact-point.manage', { officeId }))
    throw new Refusal('request.invalid', {}, [{ path: 'postalCode', code: 'other-office' }]);
}

async function officeOf(tx: Tx, municipalityCode: string): Promise<string> {
  const sql = `SELECT ${OFFICE_OF('$2')} AS id FROM municipality m WHERE m.code = $1`;
  return found(await one<{ id: string }>(tx, sql, [municipalityCode, localDate(tx.now)])).id;
}

function columns({ address, phone, ownerName, ownerNumber, ...rest }: Omit<NewContactPoint, 'postalCode'>) {
  return { ...rest, address: address ?? null, phone: phone ?? null, ownerName: ownerName ?? null, ownerNumber: ownerNumber ?? null };
}

const STANDING = `
  SELECT ${OFFICE_OF('$2')} AS "officeId", cp.closed_on IS NOT NULL AND cp.closed_on <= $2::date AS "isClosed"
  FROM contact_point cp JOIN municipality m ON m.code = cp.municipality_code WHERE cp.id = $1`;
