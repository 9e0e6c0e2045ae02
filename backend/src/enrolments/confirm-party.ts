import type { Done } from '@igang/contracts';
import { decideParty, type PartyMode, type PartySeat } from '@igang/domain';
import { type CourseStanding, lockCourse, takesConfirmations } from '../courses/index.ts';
import { record } from '../platform/audit-trail.ts';
import { announce } from '../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { nextArrival, take } from './enrolment.ts';
import { makeOffers } from './place-offer.ts';

interface PartyRow {
  readonly courseId: string;
  readonly mode: PartyMode;
  readonly language: string;
  readonly confirmed: boolean;
}
interface Newcomer {
  readonly number: number;
  readonly id: string;
}

/**
 * The organiser confirms her address, by the link only she has: now the places are decided, for all in one go and as for
 * anybody who arrives now. Each is held for its person to say yes to herself; whoever does not answer in time lets it go
 * on. So "all or nobody" promises a place for each at this moment, not that each will take it.
 */
export async function confirmParty(tx: Tx, partyId: string): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  const party = found(await one<PartyRow>(tx, PARTY, [partyId]));
  const course = await lockCourse(tx, party.courseId);
  if (found(await one<PartyRow>(tx, PARTY, [partyId])).confirmed) return { done: true };
  if (!takesConfirmations(course, tx.now)) throw new Refusal('course.not-open');
  const newcomers = await newcomersOf(tx, partyId);
  const seats = decideParty(course, newcomers.length, party.mode);
  const outcome = newcomers.length > 0 && seats.length === 0 ? 'nobody' : 'placed';
  if (outcome === 'placed') await seat(tx, course, partyId, { newcomers, seats });
  await close(tx, partyId, outcome);
  await record(tx, { action: 'party.confirm', subject: ['party', partyId], officeId: course.officeId, to: outcome });
  await announce(tx, { job: 'mail.send', payload: { kind: 'party.outcome', subjectId: partyId } });
  return { done: true };
}

const PARTY = `SELECT course_id AS "courseId", mode, language, confirmed_at IS NOT NULL AS confirmed FROM party WHERE id = $1`;

/** Those who are not in the course already; the others have what they have, and need no second place. */
async function newcomersOf(tx: Tx, partyId: string): Promise<Newcomer[]> {
  const rows = await tx.query<{ number: number }>(
    `SELECT m.number FROM party_member m JOIN party p ON p.id = m.party_id WHERE p.id = $1 AND NOT EXISTS (
       SELECT FROM enrolment e WHERE e.course_id = p.course_id AND e.email = m.email AND e.state NOT IN ('declined', 'expired', 'turned-down', 'cancelled'))
     ORDER BY m.number`,
    [partyId],
  );
  return rows.map(({ number }) => ({ number, id: tx.newId() }));
}

interface Seating {
  readonly newcomers: readonly Newcomer[];
  readonly seats: readonly PartySeat[];
}

async function seat(tx: Tx, course: CourseStanding, partyId: string, { newcomers, seats }: Seating): Promise<void> {
  await begin(tx, course, partyId, newcomers);
  for (const [i, { id }] of newcomers.entries()) {
    const arrival = await nextArrival(tx, course.id);
    const enrolment = { id, state: 'applied' as const };
    await take(tx, course, { enrolment, action: seats[i] === 'held' ? 'hold' : 'queue', arrival, mail: 'enrolment.invited' });
  }
  const held = newcomers.filter((_, i) => seats[i] === 'held');
  await makeOffers(
    tx,
    course,
    held.map(({ id }) => id),
  );
}

async function begin(tx: Tx, course: CourseStanding, partyId: string, newcomers: readonly Newcomer[]): Promise<void> {
  await tx.query(
    `WITH who AS (
       SELECT n.id, m.number, m.name, m.email, p.language, p.course_id FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, number smallint)
       JOIN party_member m ON m.party_id = $1 AND m.number = n.number JOIN party p ON p.id = m.party_id
     ), begun AS (
       INSERT INTO enrolment (id, course_id, name, email, language, state, source, applied_at, state_changed_at)
       SELECT id, course_id, name, email, language, 'applied', 'public', $3, $3 FROM who RETURNING id
     ) SELECT count(*) FROM begun`,
    [partyId, JSON.stringify(newcomers), tx.now],
  );
  await tx.query(
    `UPDATE party_member m SET enrolment_id = n.id FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, number smallint)
     WHERE m.party_id = $1 AND m.number = n.number`,
    [partyId, JSON.stringify(newcomers)],
  );
  await record(
    tx,
    ...newcomers.map(({ id }) => ({
      action: 'enrolment.apply',
      subject: ['enrolment', id] as const,
      officeId: course.officeId,
      to: 'applied',
    })),
  );
}

/** The names and addresses have gone where they belong, or are nobody's any more. */
async function close(tx: Tx, partyId: string, outcome: 'placed' | 'nobody'): Promise<void> {
  await tx.query('UPDATE party SET confirmed_at = $2, outcome = $3 WHERE id = $1', [partyId, tx.now, outcome]);
  await tx.query('UPDATE party_member SET name = NULL, email = NULL WHERE party_id = $1', [partyId]);
}
