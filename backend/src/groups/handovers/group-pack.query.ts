import type { GroupPack } from '@igang/contracts';
import {
  addDays,
  groupMachine,
  type GroupState,
  localDate,
  type LocalDate,
  nextInRhythm,
  type Rhythm,
  weeklySessions,
} from '@igang/domain';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

const DATES_IN_PACK = 6;
/** Twelve meetings four weeks apart, with a jump for each holiday. */
const HORIZON_DAYS = 500;

interface Row extends Omit<GroupPack, 'nextDates' | 'can'> {
  readonly officeId: string;
  readonly personIds: readonly string[];
  readonly state: GroupState;
  readonly meetsFrom: LocalDate | null;
  readonly madeAt: Date;
}
export interface PackOnPaper {
  readonly pack: GroupPack;
  /** When what stands in it was last changed: the same pack gives the same bytes. */
  readonly madeAt: Date;
}

/** What the group needs to go on alone, for its starter before she lets go, the office, and the group by its own link. */
export async function groupPack(tx: Tx, groupId: string): Promise<PackOnPaper> {
  const { officeId, personIds, state, meetsFrom, madeAt, ...facts } = found(await one<Row>(tx, PACK, [groupId]));
  demandAccess(tx.actor, 'pack.read', { officeId, personIds, groupId });
  if (tx.actor.kind === 'group' && groupMachine.isFinal(state)) throw new Refusal('link.expired');
  const nextDates =
    meetsFrom === null ? [] : await ownMeetings(tx, meetsFrom, facts.everyWeeks, { from: localDate(tx.now), count: DATES_IN_PACK });
  return { pack: { ...facts, nextDates, can: tx.actor.kind === 'group' ? tasksOf(state, facts) : [] }, madeAt };
}

/** What the group itself may do here, by its own link. */
function tasksOf(state: GroupState, { helpWanted, noQuestions }: Pick<GroupPack, 'helpWanted' | 'noQuestions'>): GroupPack['can'] {
  const mayBeAsked = groupMachine.next(state, 'follow-up') !== undefined && !noQuestions;
  return [...(helpWanted ? [] : (['ask-for-help'] as const)), ...(mayBeAsked ? (['stop-questions'] as const) : [])];
}

interface Window {
  readonly from: LocalDate;
  readonly count: number;
}

/** Meetings of the group's own rhythm, the first not before `from`, public holidays jumped over. */
export async function ownMeetings(tx: Tx, begins: LocalDate, everyWeeks: Rhythm, { from, count }: Window): Promise<LocalDate[]> {
  const first = nextInRhythm(begins, everyWeeks, from);
  const holidays = await tx.query<{ date: LocalDate }>('SELECT DISTINCT date FROM public_holiday WHERE date BETWEEN $1 AND $2', [
    first,
    addDays(first, HORIZON_DAYS),
  ]);
  return weeklySessions(first, count, new Set(holidays.map(({ date }) => date)), everyWeeks);
}

const PACK = `
  SELECT g.name AS "groupName", m.name AS place, g.form, g.venue, g.room_and_key AS "roomAndKey", g.state,
    to_char(g.starts_time, 'HH24:MI') AS "startsAt", to_char(g.ends_time, 'HH24:MI') AS "endsAt",
    coalesce(p.every_weeks, 1)::int AS "everyWeeks", coalesce(p.meets_from, g.meets_from) AS "meetsFrom", g.leaderless_on AS "leaderlessOn",
    greatest(g.created_at, g.state_changed_at, p.changed_at) AS "madeAt",
    (SELECT min(f.due_on) FROM follow_up f WHERE f.group_id = g.id AND f.state = 'planned') AS "followUpOn",
    EXISTS (SELECT FROM wanted_help h WHERE h.group_id = g.id) AS "helpWanted",
    g.self_started AS "selfStarted", g.no_questions_since IS NOT NULL AS "noQuestions",
    g.office_id AS "officeId", o.name AS "officeName", o.email::text AS "officeEmail", o.phone AS "officePhone",
    ARRAY(SELECT x.person_id FROM assignment a JOIN assignment_starter x ON x.assignment_id = a.id WHERE a.group_id = g.id AND x.ended_at IS NULL) AS "personIds"
  FROM self_help_group g JOIN office o ON o.id = g.office_id JOIN municipality m ON m.code = g.municipality_code
  LEFT JOIN LATERAL (SELECT * FROM handover_preparation p WHERE p.group_id = g.id ORDER BY p.changed_at DESC LIMIT 1) p ON true
  WHERE g.id = $1`;
