import { type Actor, addDays, FOLLOW_UP_DAYS, type FollowUpOutcome, HANDOVER_FOLLOW_UPS, type LocalDate } from '@igang/domain';
import { answerFollowUp } from '../../../groups/follow-ups/index.ts';
import { found } from '../../../platform/refusal.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { GroupStory } from './story.ts';

/** When the office calls whoever has not answered by then. */
const CALLED_AFTER_DAYS = 16;

/** A group on its own answers how it goes as it was planned, and every year after the first; what it leaves out nobody answers. */
export function answerQuestions(story: GroupStory, handedOverOn: LocalDate): void {
  for (const [nth, outcome] of (story.plan.answers ?? []).entries()) {
    const kind = HANDOVER_FOLLOW_UPS[nth];
    if (kind !== undefined && outcome !== 'unknown') answer(story, addDays(handedOverOn, FOLLOW_UP_DAYS[kind]), outcome);
  }
}

/** Most groups answer themselves within days; some only when the office calls. */
function answer(story: GroupStory, dueOn: LocalDate, outcome: FollowUpOutcome): void {
  const { part, office } = story;
  const { calendar, random } = part;
  const called = addDays(dueOn, CALLED_AFTER_DAYS) < calendar.today && random.chance(0.3);
  const at = called ? calendar.at(addDays(dueOn, CALLED_AFTER_DAYS), '13:30') : calendar.at(addDays(dueOn, random.between(1, 3)), '19:45');
  office.lane.at(at, office.coordinator, async (tx) => {
    const sql = 'SELECT id FROM follow_up WHERE group_id = $1 AND due_on = $2';
    const { id: followUpId } = found(await one<{ id: string }>(tx, sql, [story.id, dueOn]));
    const actor: Actor = called ? tx.actor : { kind: 'group-contact', followUpId };
    await answerFollowUp({ ...tx, actor }, followUpId, outcome, called ? 'phone' : 'group');
    await answerNextYear(tx, story);
  });
}

async function answerNextYear(tx: Tx, story: GroupStory): Promise<void> {
  const sql = `SELECT due_on AS "dueOn" FROM follow_up WHERE group_id = $1 AND kind = 'yearly' AND state = 'planned'`;
  const next = await one<{ dueOn: LocalDate }>(tx, sql, [story.id]);
  if (next !== undefined) answer(story, next.dueOn, 'alive');
}
