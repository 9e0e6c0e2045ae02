import type { JobPayload } from '@igang/contracts';
import { addDays, daysBetween, EXPIRY_REMINDER_DAYS, instantBefore, localDate, morningOf } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { lockStarter, moveStarter, type StarterStanding } from './starter.ts';

/** Announces the end of a qualification and the reminders before it. The jobs look again: after a renewal the earlier ones do nothing. */
export async function announceExpiry(tx: Tx, personId: string, until: Date): Promise<void> {
  const reminders = EXPIRY_REMINDER_DAYS.map((daysBefore) => ({
    daysBefore,
    at: morningOf(addDays(localDate(until), -daysBefore)),
  }));
  await announce(
    tx,
    { job: 'qualification.lapse', payload: { personId }, at: until },
    ...reminders
      .filter(({ at }) => at > tx.now)
      .map(({ daysBefore, at }) => ({ job: 'qualification.remind' as const, payload: { personId, daysBefore }, at })),
  );
}

/** Reminds her whose qualification ends in exactly so many days, once. */
export async function remindOfExpiry(tx: Tx, { personId, daysBefore }: JobPayload<'qualification.remind'>): Promise<void> {
  const starter = await lockStarter(tx, personId);
  if (!canLapse(starter) || daysBetween(localDate(tx.now), localDate(starter.qualifiedUntil)) !== daysBefore) return;
  const action = `starter.remind-${daysBefore}`;
  const earlier = await one(tx, 'SELECT FROM audit_event WHERE subject_type = $1 AND subject_id = $2 AND action = $3 AND at > $4 LIMIT 1', [
    'starter',
    personId,
    action,
    instantBefore(tx.now, { hours: 24 }),
  ]);
  if (earlier !== undefined) return;
  await record(tx, { action, subject: ['starter', personId], officeId: starter.officeId });
  await announce(tx, { job: 'mail.send', payload: { kind: 'starter.qualification-expires', subjectId: personId } });
}

/** The qualification has run out: she is not asked any more until she qualifies again. Renewed meanwhile, nothing happens. */
export async function lapseWhenDue(tx: Tx, personId: string): Promise<void> {
  const starter = await lockStarter(tx, personId);
  if (canLapse(starter) && starter.qualifiedUntil <= tx.now) await moveStarter(tx, starter, 'lapse', null);
}

function canLapse(starter: StarterStanding): starter is StarterStanding & { readonly qualifiedUntil: Date } {
  return (starter.state === 'qualified' || starter.state === 'paused') && starter.qualifiedUntil !== null;
}
