import type { Created, Done, NewTrainerTime } from '@igang/contracts';
import { type Actor, LEADS_COURSES, may } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { TrainerTimeRow } from './planning.entities.ts';

/** Who leads courses: she herself and the offices she leads for may say when she can. Anybody else finds nobody. */
export async function trainerFor(tx: Tx, personId: string): Promise<{ officeId: string | undefined; name: string }> {
  const trainer = await one<{ name: string; officeIds: string[] }>(
    tx,
    `SELECT p.name, array_agg(g.office_id ORDER BY g.granted_at, g.id) AS "officeIds" FROM person p JOIN role_grant g ON g.person_id = p.id
     WHERE p.id = $1 AND g.ended_at IS NULL AND g.role IN ${sqlSet(LEADS_COURSES)} GROUP BY p.id, p.name`,
    [personId],
  );
  const officeIds = trainer?.officeIds ?? [];
  const officeId = officeIds.find((id) => may(tx.actor, 'trainer.plan', { officeId: id })) ?? officeIds[0];
  demandAccess(tx.actor, 'trainer.plan', { officeId, personIds: trainer === undefined ? [] : [personId] });
  return { officeId, name: found(trainer).name };
}

/** A time she is away, or the only times she is free in a period. A warning when planning, never a hindrance. */
export async function addTrainerTime(tx: Tx, personId: string, time: NewTrainerTime): Promise<Created> {
  const { officeId } = await trainerFor(tx, personId);
  const id = tx.newId();
  await tx.manager.insert(TrainerTimeRow, { ...time, id, personId, writtenAt: tx.now, writtenById: writerOf(tx.actor) });
  await record(tx, { action: 'trainer-time.add', subject: ['person', personId], officeId });
  return { id };
}

export async function removeTrainerTime(tx: Tx, id: string): Promise<Done> {
  const { personId } = found(await one<{ personId: string }>(tx, 'SELECT person_id AS "personId" FROM trainer_time WHERE id = $1', [id]));
  const { officeId } = await trainerFor(tx, personId);
  await tx.query('DELETE FROM trainer_time WHERE id = $1', [id]);
  await record(tx, { action: 'trainer-time.remove', subject: ['person', personId], officeId });
  return { done: true };
}

function writerOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}
