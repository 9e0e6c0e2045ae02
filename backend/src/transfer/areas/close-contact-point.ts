import type { ContactPointClosing, Done } from '@igang/contracts';
import { LOOKING } from '@igang/domain';
import { releaseFromPoint } from '../../groups/enquiries/index.ts';
import { demandPoint, shutContactPoint } from '../../organisation/offices/index.ts';
import { endRolesAt } from '../../organisation/roles/index.ts';
import { found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/**
 * The contact point is no more from today: nobody finds it, who looks for a group by it is the office's to help, and those who work there
 * are done and told so.
 */
export async function closeContactPoint(tx: Tx, id: string): Promise<Done> {
  const { officeId, isNew } = await shutContactPoint(tx, id);
  if (!isNew) return { done: true };
  await releaseFromPoint(tx, id, officeId);
  await endRolesAt(tx, id);
  return { done: true };
}

/** What that would come to now. */
export async function closingAhead(tx: Tx, id: string): Promise<ContactPointClosing> {
  await demandPoint(tx, id);
  return found(await one<ContactPointClosing>(tx, AHEAD, [id]));
}

const AHEAD = `
  SELECT (SELECT count(*)::int FROM enquiry WHERE contact_point_id = $1 AND state IN ${sqlSet(LOOKING)}) AS enquiries,
    (SELECT count(DISTINCT person_id)::int FROM role_grant WHERE contact_point_id = $1 AND ended_at IS NULL) AS hosts,
    (SELECT count(*)::int FROM role_invitation WHERE contact_point_id = $1) AS invitations`;
