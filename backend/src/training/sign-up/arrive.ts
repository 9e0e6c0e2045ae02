import type { PlaceDecision } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { announceNextChoices } from '../places/who-chose.ts';
import { IS_FOR } from '../enrolments/audience.ts';
import { type Arrivals, placeArrivals } from '../places/place-arrivals.ts';
import { putInReview } from '../places/review.ts';

/**
 * Their addresses are confirmed: they have arrived. A place or a number on the list, or first the office's look: at each where
 * the course type asks for it, and at those who are not known to be whom the course is for, since the office may know them
 * better than we do. Each `course` is locked and freshly read by the caller.
 * @returns what was decided, by enrolment id; nothing of those whom the office looks at
 */
export async function arrive(tx: Tx, ...arrivals: readonly Arrivals[]): Promise<ReadonlyMap<string, PlaceDecision>> {
  const strangers = await notForThem(tx, arrivals);
  const looksAt = ({ course: { approvalRequired } }: Arrivals, id: string) => approvalRequired || strangers.has(id);
  const placed = arrivals.map((one) => ({ ...one, people: one.people.filter(({ enrolmentId }) => !looksAt(one, enrolmentId)) }));
  const [decisions] = await Promise.all([
    placeArrivals(tx, ...placed.filter(({ people }) => people.length > 0)),
    announceNextChoices(
      tx,
      placed.flatMap(({ people }) => people.map(({ enrolmentId }) => enrolmentId)),
    ),
  ]);
  for (const one of arrivals) {
    const people = one.people.filter(({ enrolmentId }) => looksAt(one, enrolmentId));
    if (people.length > 0) await putInReview(tx, one.course, people);
  }
  return decisions;
}

/** Who of them is not known, by her address, to be whom her course is for. Most courses are for anybody and ask nothing. */
async function notForThem(tx: Tx, arrivals: readonly Arrivals[]): Promise<ReadonlySet<string>> {
  const asked = arrivals
    .filter(({ course }) => course.audience !== 'anyone')
    .flatMap(({ course: { audience }, people }) => people.map(({ enrolmentId }) => ({ id: enrolmentId, audience })));
  if (asked.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(STRANGERS, [JSON.stringify(asked), tx.now]);
  return new Set(rows.map(({ id }) => id));
}

const STRANGERS = `
  SELECT e.id FROM jsonb_to_recordset($1::jsonb) AS a(id uuid, audience text) JOIN enrolment e ON e.id = a.id
  WHERE NOT ${IS_FOR('a.audience', 'e.email', '$2')}`;
