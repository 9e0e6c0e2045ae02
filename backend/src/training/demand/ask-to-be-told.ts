import { instantAfter, instantBefore, UNCONFIRMED_DAYS } from '@igang/domain';
import type { Done, NewInterest } from '@igang/contracts';
import { placeOf } from '../../organisation/geography/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

const QUIET_MINUTES = 1;
/** More than this from one address is a machine or a mistake; it is answered as the others are. */
const MOST_OF_ONE = 5;

/**
 * Somebody wants to hear when a course comes near. Nothing is sent about courses until the address is confirmed. Known or
 * not, told lately or not, the answer is the same, so nobody learns who has asked.
 */
export async function askToBeTold(tx: Tx, { email, near, radiusKm, courseTypeId, language }: NewInterest): Promise<Done> {
  demandAccess(tx.actor, 'interest.ask', {});
  const { lat, lon, municipalityCode } = await placeOf(tx, near);
  await demandType(tx, courseTypeId);
  const row = await one<{ id: string; isNew: boolean }>(tx, ASK, [
    tx.newId(),
    ...[email, language, courseTypeId ?? null, near, municipalityCode, radiusKm, lat, lon],
    tx.now,
    instantAfter(tx.now, { days: UNCONFIRMED_DAYS }),
    instantBefore(tx.now, { minutes: QUIET_MINUTES }),
    MOST_OF_ONE,
  ]);
  if (row === undefined) return { done: true };
  if (row.isNew) await record(tx, { action: 'interest.ask', subject: ['interest', row.id] });
  await announce(tx, { job: 'mail.send', payload: { kind: 'interest.confirm', subjectId: row.id } });
  if (row.isNew) await forgetAt(tx, row.id, instantAfter(tx.now, { days: UNCONFIRMED_DAYS }));
  return { done: true };
}

export function forgetAt(tx: Tx, interestId: string, at: Date): Promise<void> {
  return announce(tx, { job: 'interest.forget', payload: { interestId }, at });
}

async function demandType(tx: Tx, courseTypeId: string | undefined): Promise<void> {
  if (courseTypeId === undefined) return;
  const known = await one(tx, 'SELECT FROM course_type WHERE id = $1 AND closed_on IS NULL', [courseTypeId]);
  if (known === undefined) throw new Refusal('request.invalid', {}, [{ path: 'courseTypeId', code: 'choice' }]);
}

/** A row when a mail is to go: new, or asked again after a minute. A stranger cannot change what somebody has confirmed. */
const ASK = `
  INSERT INTO interest (id, email, language, course_type_id, place, municipality_code, radius_km, lat, lon, asked_at, expires_at)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 WHERE (SELECT count(*) FROM interest WHERE email = $2) < $13
  ON CONFLICT (email, place, course_type_id) DO UPDATE SET asked_at = excluded.asked_at,
    radius_km = CASE WHEN interest.confirmed_at IS NULL THEN excluded.radius_km ELSE interest.radius_km END,
    expires_at = CASE WHEN interest.confirmed_at IS NULL THEN excluded.expires_at ELSE interest.expires_at END
  WHERE interest.asked_at < $12 AND interest.expires_at > $10
  RETURNING id, id = $1 AS "isNew"`;
