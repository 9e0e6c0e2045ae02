import {
  addDays,
  daysBetween,
  FOLLOW_UP_CALL_DAYS,
  FOLLOW_UP_GIVE_UP_DAYS,
  FOLLOW_UP_REMINDER_DAYS,
  type FollowUpAction,
  type FollowUpState,
  morningOf,
  localDate,
} from '@igang/domain';
import type { MailKind } from '@igang/contracts';
import { lockGroup } from '../groups/index.ts';
import { announce } from '../../platform/outbox.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { keepAsking } from './keep-asking.ts';
import { followUpById, moveFollowUp, type PlannedFollowUp } from './follow-up.ts';

interface Step {
  readonly actions: readonly FollowUpAction[];
  /** Days in the state before the step may be taken; from `planned` it is the due date that counts. */
  readonly after: number;
  readonly mail?: MailKind;
  readonly nextInDays?: number;
}

/** Mail, reminder a week later, a call by the office a week after that, and a month on nobody knows, and the group is asked again next year. */
const STEPS: Readonly<Partial<Record<FollowUpState, Step>>> = {
  planned: { actions: ['fall-due'], after: 0, mail: 'follow-up.ask', nextInDays: FOLLOW_UP_REMINDER_DAYS },
  due: { actions: ['miss', 'remind'], after: FOLLOW_UP_REMINDER_DAYS, mail: 'follow-up.reminder', nextInDays: FOLLOW_UP_CALL_DAYS },
  reminded: { actions: ['escalate'], after: FOLLOW_UP_CALL_DAYS, nextInDays: FOLLOW_UP_GIVE_UP_DAYS },
  'call-task': { actions: ['give-up'], after: FOLLOW_UP_GIVE_UP_DAYS },
};

/** Takes the next step when its day has come; asked too early or twice, it changes nothing. */
export async function advanceFollowUp(tx: Tx, id: string): Promise<void> {
  const group = await lockGroup(tx, (await followUpById(tx, id)).groupId, 'checked');
  let followUp = await followUpById(tx, id);
  const step = STEPS[followUp.state];
  if (step === undefined || !hasCome(tx, followUp, step)) return;
  if (followUp.state === 'planned' && (await isSupported(tx, followUp))) return lookAgain(tx, id);
  for (const action of step.actions) followUp = await moveFollowUp(tx, followUp, action);
  if (step.mail !== undefined) await announce(tx, { job: 'mail.send', payload: { kind: step.mail, subjectId: id } });
  if (step.nextInDays === undefined) return keepAsking(tx, group, followUp.dueOn);
  const at = morningOf(addDays(localDate(tx.now), step.nextInDays));
  await announce(tx, { job: 'follow-up.advance', payload: { followUpId: id }, at });
}

/** Somebody is with the group these weeks: it is asked when they have let go. */
async function isSupported(tx: Tx, { groupId }: PlannedFollowUp): Promise<boolean> {
  return (await one(tx, "SELECT FROM assignment WHERE group_id = $1 AND kind = 'support' AND state = 'active'", [groupId])) !== undefined;
}

async function lookAgain(tx: Tx, followUpId: string): Promise<void> {
  const at = morningOf(addDays(localDate(tx.now), FOLLOW_UP_REMINDER_DAYS));
  await announce(tx, { job: 'follow-up.advance', payload: { followUpId }, at });
}

function hasCome(tx: Tx, { state, dueOn, stateChangedAt }: PlannedFollowUp, { after }: Step): boolean {
  const today = localDate(tx.now);
  return state === 'planned' ? today >= dueOn : daysBetween(localDate(stateChangedAt), today) >= after;
}
