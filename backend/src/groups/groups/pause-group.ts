import type { Done } from '@igang/contracts';
import { groupMachine, instantOf, localDate, type LocalDate } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { changeGroup, demandNotPaused, type GroupStanding, lockGroup } from './group.ts';
import { tellOfChange } from './tell-of-change.ts';

/**
 * A pause is a fact beside the state: the group rests, and nothing about it is stuck meanwhile. With a day it ends by itself
 * that morning.
 */
export async function pauseGroup(tx: Tx, id: string, until: LocalDate | undefined): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  demandLiving(group, 'pause');
  demandNotPaused(group);
  if (until !== undefined && until <= localDate(tx.now)) throw new Refusal('request.invalid', {}, [{ path: 'until', code: 'too-small' }]);
  if (until !== undefined) await announce(tx, { job: 'group.resume', payload: { groupId: id }, at: instantOf(until, '00:00') });
  return setPause(tx, group, 'pause', { pausedAt: tx.now, pausedUntil: until ?? null });
}

export async function resumeGroup(tx: Tx, id: string): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  demandLiving(group, 'resume');
  // Resuming what is under way changes nothing, so that a double click is no error.
  return group.paused ? setPause(tx, group, 'resume', { pausedAt: null }) : { done: true };
}

/** The day has come. Nothing happens when the group meets again already, pauses longer, or is over. */
export async function resumeGroupWhenDue(tx: Tx, id: string): Promise<void> {
  const group = await lockGroup(tx, id, 'checked');
  const isDue = group.paused && group.pausedUntil !== null && group.pausedUntil <= localDate(tx.now);
  if (isDue && !groupMachine.isFinal(group.state)) await setPause(tx, group, 'resume', { pausedAt: null });
}

function demandLiving({ state }: GroupStanding, action: string): void {
  if (groupMachine.isFinal(state)) throw new Refusal('group.not-possible', { machine: 'group', state, action });
}

/** In calendars a meeting in the pause is gone, and back when the pause is over: a new edition of its entry each time. */
async function editMeetingsInPause(tx: Tx, { id }: GroupStanding): Promise<void> {
  await tx.query(
    `UPDATE group_session s SET calendar_sequence = s.calendar_sequence + 1 FROM self_help_group g
     WHERE g.id = $1 AND s.group_id = g.id AND s.state = 'planned' AND is_in_pause(s.date, g.paused_at, g.paused_until)`,
    [id],
  );
}

type Pause = { readonly pausedAt: Date; readonly pausedUntil: LocalDate | null } | { readonly pausedAt: null };

async function setPause(tx: Tx, group: GroupStanding, action: 'pause' | 'resume', pause: Pause): Promise<Done> {
  // Before it ends it says which meetings it took away, after it has begun it does so, too.
  if (action === 'resume') await editMeetingsInPause(tx, group);
  await changeGroup(tx, group, pause);
  if (action === 'pause') await editMeetingsInPause(tx, group);
  await tellOfChange(tx, group.id, [{ kind: action === 'pause' ? 'paused' : 'resumed' }]);
  await record(tx, {
    action: `group.${action}`,
    subject: ['group', group.id],
    officeId: group.officeId,
    from: group.state,
    to: group.state,
  });
  return { done: true };
}
