import type { OfficeCounts } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { officesOf, seesEnquiries } from './offices-of.ts';
import { STUCK_GROUND } from './stuck.sql.ts';
import { STUCK } from './work.query.ts';

/** The four numbers over the office's front page: stuck, courses to come, groups that live, starters who may be asked. */
export async function officeCounts(tx: Tx, officeId: string | undefined): Promise<OfficeCounts> {
  const ours = (alias: string) => `($1::uuid[] IS NULL OR ${alias}.office_id = ANY ($1))`;
  return found(
    await one<OfficeCounts>(
      tx,
      `WITH ${STUCK_GROUND}
      SELECT (SELECT count(*)::int FROM (${STUCK}) w WHERE $4 OR w.kind <> 'enquiry-unanswered') AS stuck,
         (SELECT count(*)::int FROM course c WHERE ${ours('c')} AND c.state IN ('published', 'open', 'closed') AND c.ends_at > $2) AS courses,
         (SELECT count(*)::int FROM self_help_group g WHERE ${ours('g')} AND g.state NOT IN ('ended', 'merged', 'dissolved')) AS groups,
         (SELECT count(*)::int FROM starter s WHERE ${ours('s')} AND s.state = 'qualified' AND s.qualified_until > $2) AS starters`,
      [officesOf(tx, officeId), tx.now, localDate(tx.now), seesEnquiries(tx)],
    ),
  );
}
