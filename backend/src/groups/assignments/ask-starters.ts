import type { Done, NewRequests } from '@igang/contracts';
import { addDays, instantOf, localDate, mayBeAsked, outsideQuietHours, REQUEST_DAYS, requestMachine } from '@igang/domain';
import { demandNotPaused, type GroupStanding, lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { noteAsked } from '../../starters/starters/index.ts';
import { moveNeed, type Need, needOf } from './assignment.ts';
import { Assignment } from './assignment.entity.ts';
import { AssignmentRequest } from './assignment-request.entity.ts';
import { candidatesById, needFor } from './candidates.query.ts';

const ANSWER_BY = '20:00';

/** Asks up to five starters at once; all may be asked or nobody is. The first yes fills the need. */
export async function askStarters(tx: Tx, groupId: string, { personIds, message, then }: NewRequests): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'assignment.ask');
  demandNotPaused(group);
  const need = await needOf(tx, group);
  if (need.starters >= need.startersWanted) throw new Refusal('assignment.full');
  const asked = [...new Set(personIds)];
  await demandAskable(tx, group, need, asked);
  await tx.manager.update(Assignment, { id: need.id }, { askNext: then === 'next' });
  await sendRequests(tx, group, need, { asked, message });
  return { done: true };
}

async function demandAskable(tx: Tx, group: GroupStanding, need: Need, asked: readonly string[]): Promise<void> {
  const candidates = await candidatesById(tx, group, need.id, asked);
  // Another office's starter is not found, also when her id is known.
  if (candidates.length < asked.length) throw new Refusal('access.not-found');
  for (const candidate of candidates) demand(mayBeAsked(candidate, needFor(group), tx.now));
}

interface Question {
  readonly asked: readonly string[];
  readonly message: string | undefined;
}

/** The questions are written and go out when people are awake; those who are asked may be asked. */
export async function sendRequests(tx: Tx, group: GroupStanding, need: Need, { asked, message }: Question): Promise<void> {
  await moveNeed(tx, group, need, 'ask');
  const expiresAt = instantOf(addDays(localDate(tx.now), REQUEST_DAYS), ANSWER_BY);
  const rows = asked.map((personId) => ({
    id: tx.newId(),
    assignmentId: need.id,
    personId,
    state: requestMachine.initial,
    message: message === undefined || message === '' ? null : message,
    askedAt: tx.now,
    askedById: tx.actor.kind === 'person' ? tx.actor.personId : null,
    expiresAt,
  }));
  await tx.manager.insert(AssignmentRequest, rows);
  const fact = { action: 'request.ask', officeId: group.officeId, to: requestMachine.initial };
  await record(tx, ...rows.map(({ id }) => ({ ...fact, subject: ['request', id] as const })));
  await noteAsked(tx, asked);
  for (const { id } of rows) await announceRequest(tx, id, expiresAt);
}

/** The question goes out when people are awake, is repeated half-way and expires. */
async function announceRequest(tx: Tx, requestId: string, expiresAt: Date): Promise<void> {
  const halfWay = new Date((tx.now.getTime() + expiresAt.getTime()) / 2);
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'request.asked', subjectId: requestId }, at: outsideQuietHours(tx.now) },
    { job: 'request.remind', payload: { requestId }, at: outsideQuietHours(halfWay) },
    { job: 'request.expire', payload: { requestId }, at: expiresAt },
  );
}
