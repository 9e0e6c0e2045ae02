import type { Page, StuckItem, StuckKind, StuckQuery } from '@igang/contracts';
import { HAS_A_LAST_DAY, type Hurt, HURT_OF, HURTS, localDate, PRESSING_DAYS } from '@igang/domain';
import type { z } from 'zod';
import { firstPage, keyOf, toPage } from '../../platform/paging.ts';
import type { Tx } from '../../platform/transaction.ts';
import { officesOf, seesEnquiries } from './offices-of.ts';
import { STUCK_GROUND, STUCK_GROUPS } from './stuck.sql.ts';
import { STUCK_COURSES } from './stuck-courses.sql.ts';

const PARTS = [...STUCK_GROUPS, ...STUCK_COURSES];
export const STUCK = PARTS.join('\nUNION ALL\n');

interface Row extends Omit<StuckItem, 'id' | 'since'> {
  readonly key: string;
  readonly since: Date;
  readonly rank: number;
  readonly at: string;
}

/** What is stuck in an office, or in all the reader's, in the order of the board (`boardOrder`): one statement, a page at a time. */
export async function work(tx: Tx, query: z.infer<typeof StuckQuery>): Promise<Page<StuckItem>> {
  const offices = officesOf(tx, query.officeId);
  const [rank, at, key] = keyOf(query.cursor, 'int4', 'text', 'text') ?? [null, null, null];
  const asked = [offices, tx.now, localDate(tx.now), seesEnquiries(tx), rank, at, key, query.limit + 1];
  // A dozen parts of several joins each: planning them took four fifths of the time.
  const rows = await tx.query<Row>(PAGE, asked, 'blind');
  return firstPage(
    toPage(rows, query.limit, (row) => [row.rank, row.at, row.key], item),
    query.cursor,
    () => countStuck(tx, query.officeId),
  );
}

/** How many things are stuck. */
export async function countStuck(tx: Tx, officeId: string | undefined): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `WITH ${STUCK_GROUND} SELECT count(*)::int AS count FROM (${STUCK}) w WHERE $4 OR w.kind <> 'enquiry-unanswered'`,
    [officesOf(tx, officeId), tx.now, localDate(tx.now), seesEnquiries(tx)],
    'blind',
  );
  return row?.count ?? 0;
}

function item({ key, kind, subjectId, subject, place, since, dueOn, values, officeName }: Row): StuckItem {
  return { id: key, kind, subjectId, subject, place, since: since.toISOString(), dueOn, values, officeName };
}

const kindsThat = (hurt: Hurt): string => listed(Object.keys(HURT_OF).filter((kind) => HURT_OF[kind as StuckKind] === hurt));
const listed = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');
const rankOf = (hurt: Hurt): number => HURTS.indexOf(hurt);

/** `hurtOf` of the domain, for the database. */
const RANK = `CASE WHEN w.kind IN (${kindsThat('calls')}) THEN ${rankOf('calls')}
  WHEN w.kind IN (${listed(HAS_A_LAST_DAY)}) AND w.due_on <= $3::date + ${PRESSING_DAYS} THEN ${rankOf('day')}
  WHEN w.kind IN (${kindsThat('answer')}) THEN ${rankOf('answer')} ELSE ${rankOf('tidy')} END`;
/** To the microsecond and as text, so that it survives the way through a cursor; before it, among what presses, the day. */
const AT = `CASE WHEN w.rank = ${rankOf('day')} THEN to_char(w.due_on, 'YYYY-MM-DD') || ' ' ELSE '' END || to_char(w.since, 'YYYY-MM-DD HH24:MI:SS.US')`;

/** Of each kind no more than a page: what is told of a thing is looked up for those few, not for all that waits. */
const FIRST = PARTS.map(
  (part) => `(SELECT * FROM (SELECT w.*, ${AT} AS at FROM (SELECT w.*, ${RANK} AS rank
      FROM (${part}) w(key, kind, subject_id, subject, place, since, due_on, vals, office_id)) w) w
    WHERE ($5::int IS NULL OR (w.rank, w.at, w.key) > ($5, $6::text, $7::text)) AND ($4 OR w.kind <> 'enquiry-unanswered')
    ORDER BY w.rank, w.at, w.key LIMIT $8)`,
).join('\nUNION ALL\n');

const PAGE = `
  WITH ${STUCK_GROUND}
  SELECT w.key, w.kind, w.subject_id AS "subjectId", w.subject, w.place, w.since, w.due_on AS "dueOn", w.vals AS values, o.name AS "officeName",
    w.rank, w.at
  FROM (${FIRST}) w JOIN office o ON o.id = w.office_id
  ORDER BY w.rank, w.at, w.key LIMIT $8`;
