import type { HeardEnquiry } from '@igang/contracts';
import { type EnquiryChannel, localDate, outsideQuietHours, sameHourAfter } from '@igang/domain';
import type { PlacePoint } from '../../organisation/geography/index.ts';
import { settingOf } from '../../organisation/offices/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { nameDigest } from './name-digest.ts';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Enquiry } from './enquiry.entity.ts';
import { announceExpiry, keptUntil } from './keep-enquiry.ts';

export type Written = Omit<HeardEnquiry, 'channel' | 'officeId'> & {
  readonly channel: EnquiryChannel;
  readonly officeId: string;
  /** That of the proof, when an address has been proved. */
  readonly id?: string;
};

/** The enquiry as it stands in the inbox from now on, with what follows of itself. */
export async function writeEnquiry(tx: Tx, enquiry: Written, place: PlacePoint, secret: string): Promise<string> {
  const isHeard = enquiry.channel !== 'web';
  const [id, expiresAt] = [enquiry.id ?? tx.newId(), keptUntil(tx)];
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
  return { officeId, contactPointId, channel, name, email, phone, language, ...callsOf(enquiry), ...hopesOf(enquiry) };
}

type Hoped = Pick<HeardEnquiry, 'wants' | 'themeCode' | 'mixedToo' | 'ageBand' | 'groupLanguage' | 'form' | 'weekdays' | 'dayparts'>;

/** What she hopes for, as its columns have it. */
export function hopesOf({ wants, themeCode, mixedToo, ageBand, groupLanguage, form, weekdays, dayparts }: Hoped) {
  return { wants, themeCode: themeCode ?? null, mixedToo, ageBand: ageBand ?? null, groupLanguage, form, weekdays, dayparts };
}

/** When she wants to be rung is nothing without a number. */
export function callsOf({ phone, callTimes, mayLeaveMessage }: Pick<HeardEnquiry, 'phone' | 'callTimes' | 'mayLeaveMessage'>) {
  return phone === undefined ? { callTimes: [], mayLeaveMessage: null } : { callTimes, mayLeaveMessage: mayLeaveMessage ?? null };
}

async function announceNew(tx: Tx, id: string, targetDays: number): Promise<void> {
  const late = outsideQuietHours(sameHourAfter(tx.now, targetDays));
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'enquiry.new', subjectId: id }, at: outsideQuietHours(tx.now) },
    { job: 'enquiry.check-answer', payload: { enquiryId: id }, at: late },
  );
}

export async function demandTheme(tx: Tx, code: string | undefined): Promise<void> {
  if (code === undefined) return;
  const known = await one(tx, 'SELECT FROM theme WHERE code = $1 AND (closed_on IS NULL OR closed_on > $2)', [code, localDate(tx.now)]);
  if (known === undefined) throw new Refusal('request.invalid', {}, [{ path: 'themeCode', code: 'choice' }]);
}
