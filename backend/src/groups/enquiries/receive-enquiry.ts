import type { HeardEnquiry, NewEnquiry } from '@igang/contracts';
import { may } from '@igang/domain';
import { type PlacePoint, placeOf } from '../../organisation/geography/index.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { alikeTo } from './alike.query.ts';
import { officeFor, openPoint, pointOfOffice } from './point-of-enquiry.ts';
import { askForProof } from './unproved-enquiry.ts';
import { demandTheme, writeEnquiry } from './write-enquiry.ts';

/**
 * Somebody asks for a group on the public page. With an address, nothing stands in any inbox before the link sent to it has been
 * pressed; whoever has asked already is sent her own link again. A stranger learns nothing and changes nothing, and of people who
 * share an address none is lost.
 */
export async function receiveEnquiry(tx: Tx, enquiry: NewEnquiry, secret: string): Promise<{ officeId: string }> {
  demandAccess(tx.actor, 'enquiry.make', {});
  const place = await placeOf(tx, enquiry.near);
  const officeId = found(await officeOfAsker(tx, enquiry, place));
  await demandTheme(tx, enquiry.themeCode);
  const { email } = enquiry;
  if (email === undefined) await writeEnquiry(tx, { ...enquiry, officeId, channel: 'web' }, place, secret);
  else await askForProof(tx, { ...enquiry, email }, officeId, secret);
  return { officeId };
}

async function officeOfAsker(tx: Tx, { contactPointId }: NewEnquiry, place: PlacePoint): Promise<string | undefined> {
  const point = contactPointId === undefined ? undefined : await openPoint(tx, contactPointId);
  if (contactPointId !== undefined && point === undefined) {
    throw new Refusal('request.invalid', {}, [{ path: 'contactPointId', code: 'choice' }]);
  }
  return officeFor(tx, point, place);
}

/**
 * Somebody has rung or come by. It is answered from the beginning: she has just been talked with. That she is written down already is
 * said to whoever may see it; elsewhere she has another enquiry, and each helper sees her own.
 */
export async function writeDownEnquiry(tx: Tx, enquiry: HeardEnquiry, secret: string): Promise<{ id: string }> {
  const place = await placeOf(tx, enquiry.near);
  const officeId = found(await officeOfHelper(tx, enquiry, place));
  demandAccess(tx.actor, 'enquiry.work', { officeId, contactPointId: enquiry.contactPointId });
  if (enquiry.contactPointId !== undefined) await pointOfOffice(tx, enquiry.contactPointId, officeId);
  await demandTheme(tx, enquiry.themeCode);
  const known = await alikeTo(tx, enquiry);
  if (known.some((other) => may(tx.actor, 'enquiry.work', other))) {
    throw new Refusal('request.invalid', {}, [{ path: 'email', code: 'twice' }]);
  }
  return { id: await writeEnquiry(tx, { ...enquiry, officeId }, place, secret) };
}

async function officeOfHelper(tx: Tx, { officeId, contactPointId }: HeardEnquiry, place: PlacePoint): Promise<string | undefined> {
  if (officeId !== undefined) return officeId;
  return officeFor(tx, contactPointId === undefined ? undefined : found(await openPoint(tx, contactPointId)), place);
}
