import type { NewSessionLog } from '@igang/contracts';
import { addDays, FRAMES, HANDOVER_CHECKLIST, instantAfter, localDate, type LocalDate } from '@igang/domain';
import { handOver, prepareHandover } from '../../../groups/handovers/index.ts';
import { logSession, startGroup } from '../../../groups/sessions/index.ts';
import { found } from '../../../platform/refusal.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { answerQuestions } from './follow-ups.ts';
import type { Random } from '../random.ts';
import { type GroupStory, starterOf } from './story.ts';

/** The starter logs a meeting the same evening. */
const LOGGED = '21:10';
const NOTES = [
  'Rommet var låst da vi kom, men det ordnet seg.',
  'God stemning. Gruppa tok runden selv.',
  'Én ga beskjed om at hun ikke kunne komme.',
  'Vi trenger flere stoler til neste gang.',
  'Gruppa vil gjerne fortsette på samme sted.',
];

/** It meets for the first time, and its starters log one meeting after the other, until as many are held as were planned. */
export function meet(story: GroupStory, first: LocalDate, fellOut: number | undefined): void {
  const { part, office, plan } = story;
  const start = { participants: part.random.between(4, 8), everyoneIsAdult: true, nobodyKnowsAnother: true };
  office.lane.at(part.calendar.at(first, '17:00'), office.coordinator, (tx) => startGroup(tx, story.id, start));
  if (plan.held > 0) logNext(story, first, { nth: 0, fellOut });
}

interface Logging {
  /** From 0, those that fell out included. */
  readonly nth: number;
  readonly fellOut: number | undefined;
}

function logNext(story: GroupStory, date: LocalDate, logging: Logging): void {
  const { part, office } = story;
  office.lane.at(part.calendar.at(date, LOGGED), { kind: 'system' }, (tx) =>
    log({ ...tx, actor: starterOf(story, logging.nth + 1) }, story, logging),
  );
}

async function log(tx: Tx, story: GroupStory, { nth, fellOut }: Logging): Promise<void> {
  const { plan } = story;
  const meeting = found(await nextMeeting(tx, story));
  await logSession(tx, meeting.id, nth === fellOut ? FELL_OUT : heldOne(story.part.random, nth + 1, plan.budget));
  if (nth === 0) await prepareHandover(tx, story.id, { agreed: ['room-and-key'], everyWeeks: 1 });
  const meetings = plan.held + (fellOut === undefined ? 0 : 1);
  const next = nth + 1 < meetings ? await nextMeeting(tx, story) : undefined;
  if (next !== undefined) logNext(story, next.date, { nth: nth + 1, fellOut });
  else if (plan.handedOverOn !== undefined) letGo(story, plan.handedOverOn, { lastLogged: tx.now, meetings });
}

const FELL_OUT: NewSessionLog = { outcome: 'cancelled', frames: [] };

function nextMeeting(tx: Tx, { id }: GroupStory): Promise<{ id: string; date: LocalDate } | undefined> {
  return one(tx, `SELECT id, date FROM group_session WHERE group_id = $1 AND state = 'planned' ORDER BY number LIMIT 1`, [id]);
}

/** A group leans on its starter less and less. */
function heldOne(random: Random, number: number, budget: number): NewSessionLog {
  const ripe = number / budget;
  return {
    outcome: 'held',
    present: random.between(4, 8),
    absentWithNotice: random.chance(0.4) ? 1 : 0,
    absentWithoutNotice: random.chance(0.15) ? 1 : 0,
    newcomers: number === 2 && random.chance(0.3) ? 1 : 0,
    frames: FRAMES.filter((_, i) => i <= number * 2 + 1 && random.chance(0.8)),
    readiness: Math.max(1, Math.min(4, Math.round(ripe * 3) + random.between(0, 1))),
    steppingIn: Math.max(0, Math.min(4, Math.round((1 - ripe) * 3) + random.between(0, 1))),
    nextAgreed: random.chance(0.95),
    ...(random.chance(0.12) ? { note: random.pick(NOTES) } : {}),
  };
}

interface Last {
  readonly lastLogged: Date;
  readonly meetings: number;
}

/** On the day of the plan, or right after a last meeting that public holidays have pushed past it. */
function letGo(story: GroupStory, on: LocalDate, { lastLogged, meetings }: Last): void {
  const { lane } = story.office;
  const [planned, soonest] = [story.part.calendar.at(on, '21:15'), instantAfter(lastLogged, { minutes: 5 })];
  lane.at(planned > soonest ? planned : soonest, starterOf(story, 0), async (tx) => {
    const today = localDate(tx.now);
    const rhythm = { meetsFrom: addDays(localDate(lastLogged), 7), everyWeeks: meetings % 3 === 0 ? 2 : 1 } as const;
    await handOver(tx, story.id, { on: today, checked: [...HANDOVER_CHECKLIST], ...rhythm });
    answerQuestions(story, today);
  });
}
