import { addDays, instantOf, localDate } from '@igang/domain';
import { postalPlace } from '../../organisation/geography/index.ts';
import { personByAddress } from '../../organisation/identity/index.ts';
import { largestTown } from '../../organisation/offices/index.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { addStarter } from '../../starters/starters/index.ts';
import { addQualification, type Validity } from '../../training/certificates/qualification-from-elsewhere.ts';
import type { ImportStanding } from './import.ts';
import type { StarterInRow } from './read-row.ts';
import type { Made, RowToWrite } from './write-import.ts';

/**
 * A starter of another register. With a qualification she is qualified, or lapsed when it has run out; without one she is
 * an applicant. The promise of confidentiality is never taken from a file: she gives it, or the office records what it holds.
 */
export async function writeStarter(tx: Tx, standing: ImportStanding, { parsed, email }: RowToWrite): Promise<Made> {
  const row = { ...(parsed as StarterInRow), ...(email === null ? {} : { email }) };
  demandAccess(tx.actor, 'starter.manage', { officeId: standing.officeId });
  const validity = await validityOf(tx, row);
  if (row.postalCode !== undefined) await postalPlace(tx, row.postalCode);
  const person = await personByAddress(tx, row);
  const isNew = await settle(tx, standing, person.id, row);
  if (!isNew && validity === undefined) throw new Refusal('starter.not-possible');
  const qualified =
    validity === undefined ? [] : [await addQualification(tx, { personId: person.id, officeId: standing.officeId }, validity)];
  return [
    ...(person.isNew ? [['person', person.id] as const] : []),
    ...(isNew ? [['starter', person.id] as const] : []),
    ...qualified.map((id) => ['qualification', id] as const),
  ];
}

async function validityOf(tx: Tx, { qualifiedOn, qualifiedUntil }: StarterInRow): Promise<Validity | undefined> {
  if (qualifiedUntil !== undefined) {
    const until = instantOf(addDays(qualifiedUntil, 1), '00:00');
    const from = qualifiedOn === undefined ? new Date(Math.min(tx.now.getTime(), until.getTime() - 1)) : instantOf(qualifiedOn, '00:00');
    return { from, until };
  }
  if (qualifiedOn === undefined) return undefined;
  const from = instantOf(qualifiedOn, '00:00');
  const { until } = found(
    await one<{ until: Date }>(
      tx,
      `SELECT $1::timestamptz + make_interval(months => validity_months) AS until FROM course_type WHERE qualifies
       ORDER BY code = 'igangsetterkurs' DESC, code LIMIT 1`,
      [from],
    ),
  );
  return { from, until };
}

/** Makes her a starter of this office; false when she is one already, and refused when she is another office's. */
async function settle(tx: Tx, { officeId }: ImportStanding, personId: string, row: StarterInRow): Promise<boolean> {
  const earlier = await one<{ officeId: string }>(
    tx,
    'SELECT office_id AS "officeId" FROM starter WHERE person_id = $1 FOR NO KEY UPDATE',
    [personId],
  );
  if (earlier !== undefined && earlier.officeId !== officeId) throw new Refusal('starter.not-available');
  if (earlier !== undefined) return false;
  const { lat, lon } = await homeOf(tx, officeId, row);
  await addStarter(tx, { personId, officeId, lat, lon, maxGroups: row.maxGroups });
  return true;
}

/** Where her home is not known she is looked for from her office's largest municipality, as who signs up without one. */
async function homeOf(tx: Tx, officeId: string, { postalCode }: StarterInRow): Promise<{ lat: number; lon: number }> {
  if (postalCode !== undefined) return postalPlace(tx, postalCode);
  return found(
    await one<{ lat: number; lon: number }>(tx, `SELECT lat, lon FROM ${largestTown('$1::uuid', '$2::date')} AS town`, [
      officeId,
      localDate(tx.now),
    ]),
  );
}
