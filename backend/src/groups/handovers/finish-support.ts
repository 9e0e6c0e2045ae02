import type { Done } from '@igang/contracts';
import { addDays, FOLLOW_UP_DAYS, FRESH_DAYS, outsideQuietHours } from '@igang/domain';
import { needOf, releaseNeed } from '../assignments/index.ts';
import { changeGroup, demandNotPaused, lockGroup } from '../groups/index.ts';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { meetingsOf } from './meetings-of.query.ts';
import { dropOverlapping, planFollowUp } from '../follow-ups/index.ts';

/** The support is over: its starters' access ends, they are thanked, and the group is asked six weeks later how it goes. */
export async function finishSupport(tx: Tx, groupId: string): Promise<Done> {
  const group = await lockGroup(tx, groupId, 'handover.do');
  demandNotPaused(group);
  const need = await needOf(tx, group);
  if (need.kind !== 'support') throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'finish-support' });
  const { planned, held, lastHeldOn } = await meetingsOf(tx, need);
  if (planned > 0 || held === 0 || lastHeldOn === null) throw new Refusal('handover.sessions-left', { left: planned });
  await changeGroup(tx, group, { freshUntil: addDays(lastHeldOn, FRESH_DAYS) });
  await releaseNeed(tx, group, need, 'handed-over');
  const askedOn = addDays(lastHeldOn, FOLLOW_UP_DAYS['after-support']);
  await dropOverlapping(tx, group, askedOn);
  await planFollowUp(tx, group, 'after-support', askedOn);
  const at = outsideQuietHours(tx.now);
  await announce(tx, { job: 'mail.send', payload: { kind: 'handover.thanks', subjectId: group.id }, at });
  return { done: true };
}
