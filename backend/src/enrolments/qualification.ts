import { type StarterAction, starterMachine, type StarterState } from '@igang/domain';
import type { CourseStanding } from '../courses/index.ts';
import { record } from '../platform/audit-trail.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { announceExpiry } from '../starters/index.ts';
import { renewFrom, withdrawWhatRestsOn } from './renewal.ts';
import { startTraining } from './start-training.ts';

interface Passed {
  readonly enrolmentId: string;
  readonly course: CourseStanding;
  readonly validityMonths: number;
}

/** The right to be matched, from today for as long as the course type says; renewed when she passes again. */
export async function qualify(tx: Tx, personId: string, { enrolmentId, course, validityMonths }: Passed): Promise<void> {
  await tx.query(
    `INSERT INTO qualification (id, person_id, enrolment_id, valid_from, valid_until) VALUES ($1, $2, $3, $4, $4::timestamptz + make_interval(months => $5))
     ON CONFLICT (enrolment_id) DO UPDATE SET withdrawn_at = NULL, valid_from = excluded.valid_from, valid_until = excluded.valid_until`,
    [tx.newId(), personId, enrolmentId, tx.now, validityMonths],
  );
  await startTraining(tx, course, [enrolmentId]);
  await stands(tx, personId, course.officeId);
}

/** After a refresher: the days may now be enough to renew what she has. */
export async function renew(tx: Tx, personId: string, officeId: string): Promise<void> {
  if ((await starterState(tx, personId)) !== undefined && (await renewFrom(tx, personId))) await stands(tx, personId, officeId);
}

/** She has a qualification that counts from now: until when, and who she is with it. */
async function stands(tx: Tx, personId: string, officeId: string): Promise<void> {
  const state = await starterState(tx, personId);
  if (state === undefined) return;
  const steps: StarterAction[] =
    state === 'applicant' ? ['enrol', 'qualify'] : state === 'paused' || state === 'retired' ? [] : ['qualify'];
  const [renewed] = await tx.query<{ until: Date }>(
    `UPDATE starter SET qualified_until = (SELECT max(valid_until) FROM qualification WHERE person_id = $1 AND withdrawn_at IS NULL) WHERE person_id = $1
     RETURNING qualified_until AS until`,
    [personId],
  );
  if (renewed !== undefined) await announceExpiry(tx, personId, renewed.until);
  await move(tx, { personId, officeId, state }, steps);
}

/** Takes the right back. She stays qualified as long as another course or renewal stands for it, and lapses otherwise. */
export async function withdrawQualification(tx: Tx, personId: string, enrolmentId: string, officeId: string): Promise<void> {
  const state = await starterState(tx, personId);
  if (state === undefined) return;
  await withdrawWhatRestsOn(tx, enrolmentId);
  await renewFrom(tx, personId);
  const left = await one<{ until: Date | null }>(
    tx,
    'SELECT max(valid_until) AS until FROM qualification WHERE person_id = $1 AND withdrawn_at IS NULL AND valid_until > $2',
    [personId, tx.now],
  );
  const until = left?.until ?? null;
  if (until === null) await move(tx, { personId, officeId, state }, ['lapse']);
  await tx.query('UPDATE starter SET qualified_until = $2 WHERE person_id = $1', [personId, until]);
  if (until !== null) await announceExpiry(tx, personId, until);
}

/** Locked; undefined for who is no starter and on no way to become one. */
async function starterState(tx: Tx, personId: string): Promise<StarterState | undefined> {
  const sql = 'SELECT state FROM starter WHERE person_id = $1 FOR NO KEY UPDATE';
  return (await one<{ state: StarterState }>(tx, sql, [personId]))?.state;
}

interface Standing {
  readonly personId: string;
  readonly officeId: string;
  readonly state: StarterState;
}

/** Takes the steps that her state allows, each with its audit row. */
async function move(tx: Tx, { personId, officeId, state: from }: Standing, actions: readonly StarterAction[]): Promise<void> {
  let state = from;
  for (const action of actions) {
    const to = starterMachine.next(state, action);
    if (to === undefined) return;
    await tx.query('UPDATE starter SET state = $2, state_changed_at = $3, paused_until = NULL WHERE person_id = $1', [
      personId,
      to,
      tx.now,
    ]);
    await record(tx, { action: `starter.${action}`, subject: ['starter', personId], officeId, from: state, to });
    state = to;
  }
}
