import type { PlanCheck, PlanProposal } from '@igang/contracts';
import { demandAccess, Refusal } from '../../../platform/refusal.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { roomsOf } from './course-rooms.ts';
import { type Booking, clashesOf } from './plan-clashes.ts';
import { warningsFor } from './plan-warnings.ts';
import { inRooms, planNow } from '../move-course-plan.ts';
import { LEADS_FOR } from './trainers.query.ts';

/** What stands in the way of a plan that nobody has saved, and what is worth knowing about it. */
export async function planCheck(tx: Tx, asked: PlanProposal): Promise<PlanCheck> {
  const { officeId, courseId } = asked;
  demandAccess(tx.actor, 'course.plan', { officeId });
  const proposal = await inFull(tx, asked);
  const { venueId, trainerIds = [] } = proposal;
  const ground = await one<{ venueKnown: boolean; courseKnown: boolean; trainerIds: string[] }>(
    tx,
    `SELECT $2::uuid IS NULL OR EXISTS (SELECT FROM venue WHERE id = $2 AND office_id = $1) AS "venueKnown",
       $3::uuid IS NULL OR EXISTS (SELECT FROM course WHERE id = $3 AND office_id = $1) AS "courseKnown",
       ARRAY(SELECT p.id FROM person p WHERE p.id = ANY ($4::uuid[]) AND ${LEADS_FOR('p.id', '$1')}) AS "trainerIds"`,
    [officeId, venueId ?? null, courseId ?? null, trainerIds],
  );
  if (ground?.courseKnown !== true) throw new Refusal('access.not-found');
  if (!ground.venueKnown) throw new Refusal('request.invalid', {}, [{ path: 'venueId', code: 'choice' }]);
  const rooms = await roomsOf(tx, proposal);
  const booking: Booking = { officeId, courseId, venueId, days: proposal.days, rooms, trainerIds: ground.trainerIds };
  const clashes = (await clashesOf(tx, booking)).map(({ number: _, personId: __, room: ___, ...clash }) => clash);
  return { clashes, warnings: await warningsFor(tx, booking, proposal.capacity) };
}

/** A course at other times is asked about with its own venue, rooms and trainers. */
async function inFull(tx: Tx, proposal: PlanProposal): Promise<PlanProposal> {
  const { officeId, courseId, trainerIds } = proposal;
  if (courseId === undefined || trainerIds !== undefined) return proposal;
  const plan = await planNow(tx, courseId);
  if (plan.officeId !== officeId) throw new Refusal('access.not-found');
  const venueId = plan.venueId ?? undefined;
  return { ...plan, courseId, venueId, days: inRooms(proposal.days, plan.rooms) };
}
