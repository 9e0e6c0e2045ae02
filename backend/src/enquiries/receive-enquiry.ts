import type { EnquiryReceived, HeardEnquiry, NewEnquiry } from '@igang/contracts';
import { type EnquiryChannel, localDate, outsideQuietHours } from '@igang/domain';
import { type PlacePoint, placeOf, readsHere } from '../geography/index.ts';
import { responsibleOffice, settingOf } from '../offices/index.ts';
import { record } from '../platform/audit-trail.ts';
import { announce } from '../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { Enquiry } from './enquiry.entity.ts';
import { announceExpiry, keptUntil } from './keep-enquiry.ts';
import { nameDigest } from '../platform/name-digest.ts';

const DAY_MS = 86_400_000;

/**
 * Somebody asks for a group on the public page. Whoever has asked already with that address is sent her own link again:
 * a stranger learns nothing, and changes nothing.
 */
export async function receiveEnquiry(tx: Tx, enquiry: NewEnquiry, secret: string): Promise<EnquiryReceived> {
  demandAccess(tx.actor, 'enquiry.make', {});
  const place = await placeOf(tx, enquiry.near);
  const officeId = found(await officeFor(tx, enquiry.contactPointId, place));
  const known = await liveOf(tx, enquiry.email);
  if (known === undefined) await write(tx, { ...enquiry, officeId, channel: 'web' }, place, secret);
  else await announce(tx, { job: 'mail.send', payload: { kind: 'enquiry.received', subjectId: known } });
  return { sentTo: enquiry.email ?? null, answerWithinDays: await settingOf(tx, 'enquiry-unanswered', officeId) };
}

/** Somebody has rung or come by. It is answered from the beginning: she has just been talked with. */
export async function writeDownEnquiry(tx: Tx, enquiry: HeardEnquiry, secret: string): Promise<{ id: string }> {
  const place = await placeOf(tx, enquiry.near);
  const officeId = enquiry.officeId ?? (await officeFor(tx, enquiry.contactPointId, place));
  demandAccess(tx.actor, 'enquiry.work', { officeId, contactPointId: enquiry.contactPointId });
  await demandPoint(tx, enquiry.contactPointId);
  if ((await liveOf(tx, enquiry.email)) !== undefined) throw new Refusal('request.invalid', {}, [{ path: 'email', code: 'twice' }]);
  return { id: await write(tx, { ...enquiry, officeId: found(officeId) }, place, secret) };
}

/** The office that answers for the contact point she chose, else for the place she lives in. */
async function officeFor(tx: Tx, contactPointId: string | undefined, place: PlacePoint): Promise<string | undefined> {
  const point = await demandPoint(tx, contactPointId);
  return responsibleOffice(tx, point?.municipalityCode ?? place.municipalityCode);
}

/** An open contact point where somebody reads what is sent to it. */
export async function demandPoint(tx: Tx, id: string | undefined): Promise<{ municipalityCode: string } | undefined> {
  if (id === undefined) return undefined;
  const point = await one<{ municipalityCode: string }>(
    tx,
    `SELECT municipality_code AS "municipalityCode" FROM contact_point c WHERE c.id = $1 AND (c.closed_on IS NULL OR c.closed_on > $2)
       AND ${readsHere('c.id')}`,
    [id, localDate(tx.now)],
  );
  if (point === undefined) throw new Refusal('request.invalid', {}, [{ path: 'contactPointId', code: 'choice' }]);
  return point;
}

async function liveOf(tx: Tx, email: string | undefined): Promise<string | undefined> {
  if (email === undefined) return undefined;
  const row = await one<{ id: string }>(tx, `SELECT id FROM enquiry WHERE email = $1 AND state <> 'ended'`, [email]);
  return row?.id;
}

type Written = Omit<HeardEnquiry, 'channel' | 'officeId'> & { readonly channel: EnquiryChannel; readonly officeId: string };

async function write(tx: Tx, enquiry: Written, place: PlacePoint, secret: string): Promise<string> {
  await demandTheme(tx, enquiry.themeCode);
  const isHeard = enquiry.channel !== 'web';
  const [id, expiresAt] = [tx.newId(), keptUntil(tx)];
  await tx.manager.insert(Enquiry, {
    ...{ id, expiresAt, receivedAt: tx.now, stateChangedAt: tx.now, answeredAt: isHeard ? tx.now : null },
    ...{ municipalityCode: place.municipalityCode, lat: place.lat, lon: place.lon, nameDigest: nameDigest(secret, enquiry.name) },
    ...hers(enquiry),
    state: isHeard ? 'answered' : 'new',
  });
  await record(tx, { action: 'enquiry.receive', subject: ['enquiry', id], officeId: enquiry.officeId, to: isHeard ? 'answered' : 'new' });
  await announceExpiry(tx, id, expiresAt);
  if (enquiry.email !== undefined) await announce(tx, { job: 'mail.send', payload: { kind: 'enquiry.received', subjectId: id } });
  if (!isHeard) await announceNew(tx, id, await settingOf(tx, 'enquiry-unanswered', enquiry.officeId));
  return id;
}

function hers(enquiry: Written): Partial<Omit<Enquiry, 'position'>> {
  const { officeId, contactPointId = null, channel, name, email = null, phone = null, language } = enquiry;
  const { wants, themeCode = null, mixedToo, ageBand = null, groupLanguage, form, weekdays } = enquiry;
  return {
    ...{ officeId, contactPointId, channel, name, email, phone, language },
    ...{ wants, themeCode, mixedToo, ageBand, groupLanguage, form, weekdays },
  };
}

async function announceNew(tx: Tx, id: string, targetDays: number): Promise<void> {
  const late = outsideQuietHours(new Date(tx.now.getTime() + targetDays * DAY_MS));
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'enquiry.new', subjectId: id }, at: outsideQuietHours(tx.now) },
    { job: 'enquiry.check-answer', payload: { enquiryId: id }, at: late },
  );
}

async function demandTheme(tx: Tx, code: string | undefined): Promise<void> {
  if (code === undefined) return;
  const known = await one(tx, 'SELECT FROM theme WHERE code = $1 AND (closed_on IS NULL OR closed_on > $2)', [code, localDate(tx.now)]);
  if (known === undefined) throw new Refusal('request.invalid', {}, [{ path: 'themeCode', code: 'choice' }]);
}
