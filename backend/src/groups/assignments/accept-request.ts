import type { Done } from '@igang/contracts';
import { isMeeting, mayBeAsked } from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, demandAccess, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { moveNeed, type Need, needOf } from './assignment.ts';
import { AssignmentStarter } from './assignment-starter.entity.ts';
import { bookMeetings } from './book-meetings.ts';
import { candidatesById, needFor } from './candidates.query.ts';
import { type AskedRequest, lockRequest, moveRequest, requestById, takeBackOpenRequests } from './request.ts';

/** She says yes. When the need is filled by it, the others who were asked are thanked and let go. */
export async function acceptRequest(tx: Tx, id: string): Promise<Done> {
  const asked = await requestById(tx, id);
  demandAccess(tx.actor, 'request.answer', { personIds: [asked.personId], requestId: id });
  return accept(tx, asked);
}

/** The same whoever writes it down; access is looked at before. */
export async function accept(tx: Tx, asked: AskedRequest): Promise<Done> {
  const { id } = asked;
  const { group, request } = await lockRequest(tx, asked);
  // Yes said twice is still yes.
  if (request.state === 'accepted') return { done: true };
  if (request.expiresAt <= tx.now) throw new Refusal('request.not-open');
  const need = await needOf(tx, group);
  await demandStillFree(tx, group, need, request);
  await moveRequest(tx, request, 'accept');
  await joinGroup(tx, need, request.personId);
  await moveNeed(tx, group, need, 'accept');
  // After somebody who withdrew the meetings go on where they were; a group on its own needs no start.
  if (isMeeting(group.state)) await moveNeed(tx, group, { ...need, state: 'accepted' }, 'start');
  await announce(tx, { job: 'mail.send', payload: { kind: 'request.thanks', subjectId: id } });
  if (need.starters + 1 >= need.startersWanted) await takeBackOpenRequests(tx, group, need.id);
  return { done: true };
}

/** Between question and answer she may have become busy, paused or lapsed. */
async function demandStillFree(tx: Tx, group: GroupStanding, need: Need, request: AskedRequest): Promise<void> {
  if (request.state !== 'open') throw new Refusal('request.not-open');
  const [candidate] = await candidatesById(tx, group, need.id, [request.personId]);
  if (candidate !== undefined) demand(mayBeAsked({ ...candidate, openRequest: false, answeredNo: false }, needFor(group), tx.now));
}

/** Her place with the group and her hours at its meetings. */
async function joinGroup(tx: Tx, need: Need, personId: string): Promise<void> {
  await tx.manager.insert(AssignmentStarter, { assignmentId: need.id, personId, acceptedAt: tx.now });
  const planned = `SELECT id AS "sessionId" FROM group_session WHERE assignment_id = $1 AND state = 'planned' ORDER BY number`;
  const meetings = await tx.query<{ sessionId: string }>(planned, [need.id]);
  await bookMeetings(
    tx,
    meetings.map(({ sessionId }) => ({ sessionId, personId })),
  );
}
