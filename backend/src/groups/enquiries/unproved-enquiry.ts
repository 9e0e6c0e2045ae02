import { type EnquiryProof, NewEnquiry } from '@igang/contracts';
import { ENQUIRY_DAYS, instantAfter } from '@igang/domain';
import { type PlacePoint, placeOf } from '../../organisation/geography/index.ts';
import { settingOf } from '../../organisation/offices/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { writerMark } from './name-digest.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { alikeTo } from './alike.query.ts';
import { proveAddress } from './change-enquiry.ts';
import { UnprovedEnquiry } from './enquiry.entity.ts';
import { officeFor, openPoint } from './point-of-enquiry.ts';
import { demandTheme, writeEnquiry } from './write-enquiry.ts';

/** More than this unproved from one address is a machine; it is answered as the others are. */
const MOST_OF_ONE = 10;

type WithAddress = NewEnquiry & { readonly email: string };

/**
 * A link goes to the address, and what she wrote waits for it. Whoever has an enquiry already is sent her own link instead; somebody
 * else with the same address is somebody else, and proves it for herself.
 */
export async function askForProof(tx: Tx, enquiry: WithAddress, officeId: string, secret: string): Promise<void> {
  const [known] = await alikeTo(tx, enquiry);
  if (known !== undefined) {
    await announce(tx, { job: 'mail.send', payload: { kind: 'enquiry.received', subjectId: known.id } });
    return;
  }
  const expiresAt = instantAfter(tx.now, { days: ENQUIRY_DAYS.unproved });
  const row = await one<{ id: string }>(tx, KEEP, [
    ...[tx.newId(), enquiry.email, enquiry.language, officeId, JSON.stringify(enquiry), writerMark(secret, enquiry), tx.now, expiresAt],
    MOST_OF_ONE,
  ]);
  if (row === undefined) return;
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'enquiry.confirm-address', subjectId: row.id } },
    { job: 'enquiry.forget-unproved', payload: { enquiryId: row.id }, at: expiresAt },
  );
}

const KEEP = `
  INSERT INTO unproved_enquiry (id, email, language, office_id, wish, mark, asked_at, expires_at)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8
  WHERE (SELECT count(*) FROM unproved_enquiry WHERE email = $2 AND mark <> $6) < $9
  ON CONFLICT (email, mark) DO UPDATE SET wish = excluded.wish, language = excluded.language, office_id = excluded.office_id,
    asked_at = excluded.asked_at, expires_at = excluded.expires_at
  RETURNING id`;

/** `ownId`: the enquiry, once the link is pressed. */
type Proof = Omit<EnquiryProof, 'link'> & { readonly ownId: string | null };

/** What the link in the mail is about, before and after it is pressed. */
export async function proofOfEnquiry(tx: Tx, id: string): Promise<Proof> {
  demandAccess(tx.actor, 'enquiry.make', {});
  const row = (await one<Shown>(tx, UNPROVED, [id, tx.now])) ?? (await one<Shown>(tx, PROVED, [id]));
  if (row === undefined) throw new Refusal('link.expired');
  const { officeId, near, ...shown } = row;
  const place = near === null ? shown.place : (await placeOf(tx, near)).name;
  return { ...shown, place, answerWithinDays: await settingOf(tx, 'enquiry-unanswered', officeId) };
}

interface Shown extends Omit<Proof, 'answerWithinDays'> {
  readonly officeId: string;
  readonly near: string | null;
}
const UNPROVED = `
  SELECT u.office_id AS "officeId", u.wish->>'name' AS name, u.wish->>'near' AS near, '' AS place, u.wish->>'wants' AS wants,
    CASE WHEN u.proved_at IS NOT NULL THEN u.address_of_id END AS "ownId", u.address_of_id IS NOT NULL AS "isChange",
    coalesce(c.name, o.name) AS helper
  FROM unproved_enquiry u JOIN office o ON o.id = u.office_id LEFT JOIN contact_point c ON c.id::text = u.wish->>'contactPointId'
  WHERE u.id = $1 AND u.expires_at > $2`;
const PROVED = `
  SELECT e.office_id AS "officeId", e.name, NULL AS near, coalesce(m.name, '') AS place, e.wants, e.id AS "ownId", false AS "isChange", coalesce(c.name, o.name) AS helper
  FROM enquiry e JOIN office o ON o.id = e.office_id LEFT JOIN contact_point c ON c.id = e.contact_point_id
    LEFT JOIN municipality m ON m.code = e.municipality_code
  WHERE e.id = $1 AND e.state <> 'ended'`;

/** The address is hers: from now on somebody helps her. Pressed again is as once. */
export async function proveEnquiry(tx: Tx, id: string, secret: string): Promise<{ id: string }> {
  demandAccess(tx.actor, 'enquiry.make', {});
  const row = await tx.manager.findOne(UnprovedEnquiry, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row === null) return { id: await provedBefore(tx, id) };
  if (row.expiresAt <= tx.now) throw new Refusal('link.expired');
  if (row.addressOfId !== null) return proveAddress(tx, row, row.addressOfId);
  const { place, officeId, ...enquiry } = await asOfNow(tx, NewEnquiry.parse(row.wish));
  const [known] = await alikeTo(tx, enquiry);
  await tx.manager.delete(UnprovedEnquiry, { id });
  if (known !== undefined) return { id: known.id };
  await record(tx, { action: 'enquiry.prove', subject: ['enquiry', id], officeId });
  return { id: await writeEnquiry(tx, { ...enquiry, id, officeId, channel: 'web' }, place, secret) };
}

async function provedBefore(tx: Tx, id: string): Promise<string> {
  const enquiry = await one<{ id: string }>(tx, `SELECT id FROM enquiry WHERE id = $1 AND state <> 'ended'`, [id]);
  if (enquiry === undefined) throw new Refusal('link.expired');
  return enquiry.id;
}

/** A week may have passed: a contact point that has closed meanwhile leaves her to the office. */
async function asOfNow(tx: Tx, { contactPointId, ...wish }: NewEnquiry): Promise<NewEnquiry & { place: PlacePoint; officeId: string }> {
  const place = await placeOf(tx, wish.near);
  const point = contactPointId === undefined ? undefined : await openPoint(tx, contactPointId);
  await demandTheme(tx, wish.themeCode);
  const officeId = found(await officeFor(tx, point, place));
  const at = point?.officeIds.includes(officeId) === true ? { contactPointId: point.id } : {};
  return { ...wish, ...at, place, officeId };
}

/** Nobody pressed the link in time. */
export async function forgetUnproved(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM unproved_enquiry WHERE id = $1 AND expires_at <= $2', [id, tx.now]);
}
