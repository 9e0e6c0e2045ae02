import type { JobPayload } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { moveEnquiries } from '../../groups/enquiries/index.ts';
import { moveGrants } from '../../organisation/identity/index.ts';
import { moveInvitations } from '../../organisation/roles/index.ts';
import type { Tx } from '../../platform/transaction.ts';

/**
 * On the day a county moves: those who work at its contact points, who is invited to one, and who looks for a group there, are the new
 * office's: whoever has it now, as the office it was to be may have closed. Nothing where the county was left as it was meanwhile.
 */
export async function followCounty(tx: Tx, { countyCode, fromId }: JobPayload<'county.follow'>): Promise<void> {
  const today = localDate(tx.now);
  const held = await tx.query<{ officeId: string; isNow: boolean }>(HELD, [countyCode, today]);
  const toId = held.find(({ isNow }) => isNow)?.officeId;
  if (toId === undefined) return;
  const points = await tx.query<{ id: string }>(
    'SELECT cp.id FROM contact_point cp JOIN municipality m ON m.code = cp.municipality_code WHERE m.county_code = $1',
    [countyCode],
  );
  // Whoever ever had it: a move before this one may not have been followed yet.
  const fromIds = [fromId, ...held.map(({ officeId }) => officeId)].filter((id) => id !== toId);
  const move = { fromIds, toId, contactPointIds: points.map(({ id }) => id) };
  await moveGrants(tx, move);
  await moveInvitations(tx, move);
  await moveEnquiries(tx, { ...move, countyCode });
}

const HELD = `
  SELECT office_id AS "officeId", valid @> $2::date AS "isNow" FROM office_county WHERE county_code = $1 AND lower(valid) <= $2::date`;
