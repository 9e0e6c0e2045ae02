import type { Page, StuckItem, StuckQuery } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { z } from 'zod';
import { keyOf, toPage } from '../platform/paging.ts';
import type { Tx } from '../platform/transaction.ts';
import { officesOf, seesEnquiries } from './offices-of.ts';
import { STUCK_GROUND, STUCK_GROUPS } from './stuck.sql.ts';
import { STUCK_COURSES } from './stuck-courses.sql.ts';

const PARTS = [...STUCK_GROUPS, ...STUCK_COURSES];
export const STUCK = PARTS.join('\nUNION ALL\n');

interface Row extends Omit<StuckItem, 'id' | 'since'> {
  readonly key: string;
  readonly since: Date;
  readonly cursor: string;
}

/** What is stuck in an office, or in all the reader's, oldest first: one statement, a page at a time. */
export async function work(tx: Tx, query: z.infer<typeof StuckQuery>): Promise<Page<StuckItem>> {
  const offices = officesOf(tx, query.officeId);
  const [since, key] = keyOf(query.cursor, 'text', 'text') ?? [null, null];
  const rows = await tx.query<Row>(PAGE, [offices, tx.now, localDate(tx.now), since, key, query.limit + 1, seesEnquiries(tx)]);
  return toPage(rows, query.limit, (row) => [row.cursor, row.key], item);
}

function item({ key, kind, subjectId, subject, place, since, dueOn, values, officeName }: Row): StuckItem {
  return { id: key, kind, subjectId, subject, place, since: since.toISOString(), dueOn, values, officeName };
}

/** To the microsecond and as text, so that it survives the way through a cursor. */
const SINCE = `to_char(w.since, 'YYYY-MM-DD HH24:MI:SS.US')`;

/** Of each kind no more than a page: what is told of a thing is looked up for those few, not for all that waits. */
const FIRST = PARTS.map(
  (part) => `(SELECT * FROM (${part}) w(key, kind, subject_id, subject, place, since, due_on, vals, office_id)
    WHERE ($4::text IS NULL OR (${SINCE}, w.key) > ($4, $5::text)) AND ($7 OR w.kind <> 'enquiry-unanswered') ORDER BY w.since, w.key LIMIT $6)`,
).join('\nUNION ALL\n');

const PAGE = `
  WITH ${STUCK_GROUND}
  SELECT w.key, w.kind, w.subject_id AS "subjectId", w.subject, w.place, w.since, w.due_on AS "dueOn", w.vals AS values, o.name AS "officeName",
    ${SINCE} AS cursor
  FROM (${FIRST}) w JOIN office o ON o.id = w.office_id
  ORDER BY w.since, w.key LIMIT $6`;
