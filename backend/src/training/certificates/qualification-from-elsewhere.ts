import { type StarterAction, type StarterState } from '@igang/domain';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { announceExpiry, changeStarter, moveStarter, type Moving } from '../../starters/starters/index.ts';

export interface Validity {
  readonly from: Date;
  readonly until: Date;
}

/** A qualification that rests on no course of ours. What her state does not allow is refused. */
export async function addQualification(tx: Tx, her: Omit<Moving, 'state'>, { from, until }: Validity): Promise<string> {
  const [id, { personId }] = [tx.newId(), her];
  await tx.query('INSERT INTO qualification (id, person_id, valid_from, valid_until, recorded_at) VALUES ($1, $2, $3, $4, $5)', [
    ...[id, personId, from, until],
    tx.now,
  ]);
  const { state, latest } = found(
    await one<{ state: StarterState; latest: Date }>(
      tx,
      'SELECT state, greatest(qualified_until, $2::timestamptz) AS latest FROM starter WHERE person_id = $1',
      [personId, until],
    ),
  );
  await changeStarter(tx, personId, { qualifiedUntil: latest });
  await moveStarter(tx, { ...her, state }, stepsTo(state, until <= tx.now));
  if (until > tx.now) await announceExpiry(tx, personId, until);
  return id;
}

function stepsTo(state: StarterState, isOver: boolean): StarterAction[] {
  return [...(state === 'applicant' ? (['enrol'] as const) : []), 'qualify', ...(isOver ? (['lapse'] as const) : [])];
}

/** It was given by mistake, and is gone. What is left decides how long she is qualified. */
export async function removeQualification(tx: Tx, id: string): Promise<void> {
  const starter = await one<{ personId: string; officeId: string; state: 'qualified' | 'lapsed' | 'paused'; until: Date | null }>(
    tx,
    `WITH gone AS (DELETE FROM qualification WHERE id = $1 RETURNING person_id)
     SELECT s.person_id AS "personId", s.office_id AS "officeId", s.state,
       (SELECT max(valid_until) FROM qualification q WHERE q.person_id = s.person_id AND q.id <> $1 AND q.withdrawn_at IS NULL) AS until
     FROM gone JOIN starter s ON s.person_id = gone.person_id`,
    [id],
  );
  if (starter === undefined) return;
  const isOver = starter.until === null || starter.until <= tx.now;
  if (isOver && starter.state !== 'lapsed') await moveStarter(tx, starter, 'lapse');
  await changeStarter(tx, starter.personId, { qualifiedUntil: starter.until });
}
