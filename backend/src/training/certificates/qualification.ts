import { type StarterAction, starterMachine, type StarterState } from '@igang/domain';
import type { CourseStanding } from '../courses/index.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { announceExpiry, changeStarter, moveStarter, type Moving } from '../../starters/starters/index.ts';
import { renewFrom, withdrawWhatRestsOn } from './renewal.ts';
import { startTraining } from './start-training.ts';

interface Passed {
  readonly enrolmentId: string;
  readonly course: CourseStanding;
  readonly validityMonths: number;
}

/**
 * The right to be matched, from the end of the course for as long as the course type says. What was given once keeps its dates: a result
 * taken back and given again is the same right, never a longer one.
 */
export async function qualify(tx: Tx, personId: string, { enrolmentId, course, validityMonths }: Passed): Promise<void> {
  await tx.query(
    `INSERT INTO qualification (id, person_id, enrolment_id, valid_from, valid_until, recorded_at)
     VALUES ($1, $2, $3, $4, $4::timestamptz + make_interval(months => $5), $6)
     ON CONFLICT (enrolment_id) DO UPDATE SET withdrawn_at = NULL`,
    [tx.newId(), personId, enrolmentId, course.endsAt < tx.now ? course.endsAt : tx.now, validityMonths, tx.now],
  );
  await startTraining(tx, course, [enrolmentId]);
  await stands(tx, personId, course.officeId);
}

/** After a refresher: the days may now be enough to renew what she has. */
export async function renew(tx: Tx, personId: string, officeId: string): Promise<void> {
  if ((await starterState(tx, personId)) !== undefined && (await renewFrom(tx, personId))) await stands(tx, personId, officeId);
}

/** She has a qualification: until when, and who she is with it. One that has run out already makes nobody qualified. */
async function stands(tx: Tx, personId: string, officeId: string): Promise<void> {
  const state = await starterState(tx, personId);
  if (state === undefined) return;
  const until = await qualifiedUntil(tx, personId);
  if (until === undefined) return;
  const isOver = until <= tx.now;
  await changeStarter(tx, personId, { qualifiedUntil: until });
  if (!isOver) await announceExpiry(tx, personId, until);
  await moveStarter(tx, { personId, officeId, state }, stepsWith(state, isOver));
}

function stepsWith(state: StarterState, isOver: boolean): StarterAction[] {
  if (state === 'paused' || state === 'retired' || (isOver && state !== 'applicant' && state !== 'in-training')) return [];
  return [...(state === 'applicant' ? (['enrol'] as const) : []), 'qualify', ...(isOver ? (['lapse'] as const) : [])];
}

async function qualifiedUntil(tx: Tx, personId: string): Promise<Date | undefined> {
  const sql = 'SELECT max(valid_until) AS until FROM qualification WHERE person_id = $1 AND withdrawn_at IS NULL';
  return (await one<{ until: Date | null }>(tx, sql, [personId]))?.until ?? undefined;
}

/**
 * Takes the right back. She stays qualified as long as another course or renewal stands for it; else it has run out or, when she never
 * had another, she is in training as before.
 */
export async function withdrawQualification(tx: Tx, personId: string, enrolmentId: string, officeId: string): Promise<void> {
  const state = await starterState(tx, personId);
  if (state === undefined) return;
  await withdrawWhatRestsOn(tx, enrolmentId);
  await renewFrom(tx, personId);
  const until = await qualifiedUntil(tx, personId);
  if (until === undefined || until <= tx.now)
    await endQualified(tx, { personId, officeId, state }, until === undefined ? 'unqualify' : 'lapse');
  await changeStarter(tx, personId, { qualifiedUntil: until ?? null });
  if (until !== undefined && until > tx.now) await announceExpiry(tx, personId, until);
}

/** Locked; undefined for who is no starter and on no way to become one. */
async function starterState(tx: Tx, personId: string): Promise<StarterState | undefined> {
  const sql = 'SELECT state FROM starter WHERE person_id = $1 FOR NO KEY UPDATE';
  return (await one<{ state: StarterState }>(tx, sql, [personId]))?.state;
}

/** Who is on her way, or out, was not qualified by it. */
async function endQualified(tx: Tx, her: Moving, action: 'unqualify' | 'lapse'): Promise<void> {
  if (starterMachine.next(her.state, action) !== undefined) await moveStarter(tx, her, action);
}
