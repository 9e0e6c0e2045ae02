import type { Done } from '@igang/contracts';
import { decideParty, OFF_COURSE, type PartyMode, type PartyOutcome, type PartySeat } from '@igang/domain';
import { type CourseStanding, lockCourse, nextArrival, takesConfirmations } from '../courses/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { writeAgain } from '../sign-up/apply-for-place.ts';
import { beginInvited } from '../enrolments/begin.ts';
import { take } from '../enrolments/enrolment.ts';
import { makeOffers } from '../places/place-offer.ts';

interface PartyRow {
  readonly courseId: string;
  readonly mode: PartyMode;
  readonly language: string;
  readonly confirmed: boolean;
}
interface Placed {
  readonly id: string;
  readonly language: string;
}
interface Member {
  readonly number: number;
  readonly name: string;
  readonly email: string;
  /** She is in the course: she has what she has, and needs no second place. */
  readonly isIn: boolean;
}

interface Newcomer extends Member {
  readonly id: string;
}

/**
 * The organiser confirms her address, by the link only she has: now the places are decided, for all in one go and as for
 * anybody who arrives now. Each is held for its person to say yes to herself; whoever does not answer in time lets it go
 * on. So "all or nobody" promises a place for each at this moment, not that each will take it.
 *
 * Whether the party comes in, and what its organiser is told, is decided as if nobody had signed up before: she must not learn from the
 * answer which of the addresses she wrote are known. Those who are in hear of it themselves, as when they ask again.
 */
export async function confirmParty(tx: Tx, partyId: string): Promise<Done> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  const party = found(await one<PartyRow>(tx, PARTY, [partyId]));
  const course = await lockCourse(tx, party.courseId);
  if (found(await one<PartyRow>(tx, PARTY, [partyId])).confirmed) return { done: true };
  if (!takesConfirmations(course, tx.now)) throw new Refusal('course.not-open');
  const members = await membersOf(tx, partyId);
  const asIfNew = decideParty(course, members.length, party.mode);
  const outcome = asIfNew.length === 0 ? 'nobody' : 'placed';
  if (outcome === 'placed') await place(tx, course, { id: partyId, language: party.language }, members);
  await close(tx, partyId, { outcome, roomFor: asIfNew.filter((seat) => seat === 'held').length });
  await record(tx, { action: 'party.confirm', subject: ['party', partyId], officeId: course.officeId, to: outcome });
  await announce(tx, { job: 'mail.send', payload: { kind: 'party.outcome', subjectId: partyId } });
  return { done: true };
}

const PARTY = `SELECT course_id AS "courseId", mode, language, confirmed_at IS NOT NULL AS confirmed FROM party WHERE id = $1`;

function membersOf(tx: Tx, partyId: string): Promise<Member[]> {
  return tx.query<Member>(
    `SELECT m.number, m.name, m.email::text AS email, EXISTS (
       SELECT FROM enrolment e WHERE e.course_id = p.course_id AND e.email = m.email AND e.state NOT IN ${sqlSet(OFF_COURSE)}
     ) AS "isIn"
     FROM party_member m JOIN party p ON p.id = m.party_id WHERE p.id = $1 ORDER BY m.number`,
    [partyId],
  );
}

async function place(tx: Tx, course: CourseStanding, party: Placed, members: readonly Member[]): Promise<void> {
  const newcomers = members.filter(({ isIn }) => !isIn).map((member) => ({ ...member, id: tx.newId() }));
  const seats = decideParty(course, newcomers.length, 'as-many');
  if (newcomers.length > 0) await seat(tx, course, party, { newcomers, seats });
  for (const member of members) if (member.isIn) await writeAgain(tx, course.id, member);
}

interface Seating {
  readonly newcomers: readonly Newcomer[];
  readonly seats: readonly PartySeat[];
}

async function seat(tx: Tx, course: CourseStanding, party: Placed, { newcomers, seats }: Seating): Promise<void> {
  await begin(tx, course, party, newcomers);
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

async function begin(tx: Tx, course: CourseStanding, party: Placed, newcomers: readonly Newcomer[]): Promise<void> {
  await beginInvited(tx, course, party.language, newcomers);
  await tx.query(
    `UPDATE party_member m SET enrolment_id = n.id FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, number smallint)
     WHERE m.party_id = $1 AND m.number = n.number`,
    [party.id, JSON.stringify(newcomers.map(({ id, number }) => ({ id, number })))],
  );
}

/** The names and addresses have gone where they belong, or are nobody's any more. */
async function close(tx: Tx, partyId: string, { outcome, roomFor }: { outcome: PartyOutcome; roomFor: number }): Promise<void> {
  await tx.query('UPDATE party SET confirmed_at = $2, outcome = $3, room_for = $4 WHERE id = $1', [partyId, tx.now, outcome, roomFor]);
  await tx.query('UPDATE party_member SET name = NULL, email = NULL WHERE party_id = $1', [partyId]);
}
