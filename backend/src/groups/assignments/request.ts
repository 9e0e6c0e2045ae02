import { outsideQuietHours, type RequestAction, requestMachine, type RequestState } from '@igang/domain';
import { lockGroup, type GroupStanding } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { AssignmentRequest } from './assignment-request.entity.ts';

export interface AskedRequest {
  readonly id: string;
  readonly groupId: string;
  readonly assignmentId: string;
  readonly personId: string;
  readonly officeId: string;
  readonly state: RequestState;
  readonly askedAt: Date;
  readonly expiresAt: Date;
}

/** Whose request it is and about which group; these never change, so they may be read before the lock. */
export async function requestById(tx: Tx, id: string): Promise<AskedRequest> {
  return found(
    await one<AskedRequest>(
      tx,
      `SELECT r.id, a.group_id AS "groupId", r.assignment_id AS "assignmentId", r.person_id AS "personId", g.office_id AS "officeId",
         r.state, r.asked_at AS "askedAt", r.expires_at AS "expiresAt"
       FROM assignment_request r JOIN assignment a ON a.id = r.assignment_id JOIN self_help_group g ON g.id = a.group_id WHERE r.id = $1`,
      [id],
    ),
  );
}

/** The group locked, then the request as it is now. Access is the caller's first line. */
export async function lockRequest(tx: Tx, { id, groupId }: AskedRequest): Promise<{ group: GroupStanding; request: AskedRequest }> {
  const group = await lockGroup(tx, groupId, 'checked');
  return { group, request: await requestById(tx, id) };
}

export async function moveRequest(tx: Tx, request: AskedRequest, action: RequestAction): Promise<void> {
  const to = demand(requestMachine.decide(request.state, action));
  const answeredById = writerOf(tx, request, action);
  await tx.manager.update(AssignmentRequest, { id: request.id }, { state: to, answeredAt: tx.now, answeredById });
  await record(tx, { action: `request.${action}`, subject: ['request', request.id], officeId: request.officeId, from: request.state, to });
}

/** Whoever wrote down what she said on the telephone; nobody when she answered herself. */
function writerOf({ actor }: Tx, { personId }: AskedRequest, action: RequestAction): string | null {
  const isAnswer = action === 'accept' || action === 'decline';
  return isAnswer && actor.kind === 'person' && actor.personId !== personId ? actor.personId : null;
}

interface Asked {
  readonly id: string;
  readonly askedAt: Date;
}

/** Open requests are taken back and each starter is told kindly. */
export async function takeBackOpenRequests(tx: Tx, group: GroupStanding, assignmentId: string): Promise<void> {
  const open = await tx.query<Asked>(
    `SELECT id, asked_at AS "askedAt" FROM assignment_request WHERE assignment_id = $1 AND state = 'open' ORDER BY id`,
    [assignmentId],
  );
  if (open.length === 0) return;
  const to = demand(requestMachine.decide('open', 'take-back'));
  const ids = open.map(({ id }) => id);
  await tx.query('UPDATE assignment_request SET state = $2, answered_at = $3 WHERE id = ANY ($1)', [ids, to, tx.now]);
  const fact = { action: 'request.take-back', officeId: group.officeId, from: 'open', to };
  await record(tx, ...ids.map((id) => ({ ...fact, subject: ['request', id] as const })));
  await tellTaken(tx, open);
}

/** Those whose question still waits for the morning never hear of it. */
export async function tellTaken(tx: Tx, requests: readonly Asked[]): Promise<void> {
  const at = outsideQuietHours(tx.now);
  const heard = requests.filter(({ askedAt }) => outsideQuietHours(askedAt) <= tx.now);
  await announce(tx, ...heard.map(({ id }) => ({ job: 'mail.send', payload: { kind: 'request.taken', subjectId: id }, at }) as const));
}
