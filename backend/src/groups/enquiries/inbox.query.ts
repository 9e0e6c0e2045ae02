import type { EnquiryQuery, EnquiryRow, Page } from '@igang/contracts';
import { enquiryMachine, scopeOf } from '@igang/domain';
import type { z } from 'zod';
import { firstPage, keyOf, toPage } from '../../platform/paging.ts';
import { demandAccess } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { LINE, LINE_JOINS, lineOf, type LoadedLine } from './enquiry-line.sql.ts';

interface Listed extends LoadedLine {
  readonly rank: number;
}

/** Enquiries of one office or of all the reader's, and those of her contact points: unanswered first, then who has waited longest. */
export async function inbox(tx: Tx, query: z.infer<typeof EnquiryQuery>): Promise<Page<EnquiryRow>> {
  if (query.officeId !== undefined) demandAccess(tx.actor, 'enquiry.work', { officeId: query.officeId });
  const { officeIds, contactPointIds } = scopeOf(tx.actor, 'enquiry.work');
  const [offices, points] = query.officeId === undefined ? [officeIds, contactPointIds] : [[query.officeId], []];
  const [rank, at, id] = keyOf(query.cursor, 'int4', 'instant', 'id') ?? [null, null, null];
  const those = [offices, points, statesOf(query.state)];
  const rows = await tx.query<Listed>(PAGE, [...those, rank, at, id, query.limit + 1]);
  const page = toPage(
    rows,
    query.limit,
    (row) => [row.rank, row.receivedAt.toISOString(), row.id],
    ({ rank: _, ...row }) => lineOf(row, tx.now),
  );
  return firstPage(page, query.cursor, async () => (await one<{ count: number }>(tx, COUNT, those))?.count ?? 0);
}

function statesOf(state: z.infer<typeof EnquiryQuery>['state']): readonly string[] {
  if (state === 'live' || state === undefined) return enquiryMachine.states.filter((one) => one !== 'placed' && one !== 'ended');
  return [state];
}

const RANK = `CASE e.state WHEN 'new' THEN 0 WHEN 'answered' THEN 1 WHEN 'waiting' THEN 2 WHEN 'invited' THEN 3 WHEN 'coming' THEN 4 ELSE 5 END`;
/** To the millisecond, as the cursor has it. */
const AT = `date_trunc('milliseconds', e.received_at)`;
const THOSE = '(e.office_id = ANY ($1) OR e.contact_point_id = ANY ($2)) AND e.state = ANY ($3)';
const COUNT = `SELECT count(*)::int AS count FROM enquiry e WHERE ${THOSE}`;
const PAGE = `
  SELECT ${LINE}, ${RANK} AS rank FROM enquiry e ${LINE_JOINS}
  WHERE ${THOSE}
    AND ($4::int IS NULL OR (${RANK}, ${AT}, e.id) > ($4, $5::timestamptz, $6::uuid))
  ORDER BY ${RANK}, ${AT}, e.id LIMIT $7`;
