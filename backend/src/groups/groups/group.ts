import {
  type Closing,
  type GroupAction,
  type GroupForm,
  groupMachine,
  type GroupState,
  type LocalDate,
  type Permission,
  type Target,
} from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Group } from './group.entity.ts';

/** What decisions about a group need. Access belongs to its office and, while they are with it, its starters. */
export interface GroupStanding extends Target {
  readonly id: string;
  readonly officeId: string;
  readonly personIds: readonly string[];
  readonly state: GroupState;
  readonly paused: boolean;
  readonly pausedUntil: LocalDate | null;
  /** It has asked not to be asked how it goes. */
  readonly wantsNoQuestions: boolean;
  /** It has said that it has ended or merged, and can still take that back. */
  readonly closing: { readonly at: Date; readonly as: Closing } | null;
  /** Until then its start can be taken back; null when it has settled, or has not been. */
  readonly startSettlesAt: Date | null;
  readonly themeCode: string | null;
  readonly form: GroupForm;
  readonly lat: number;
  readonly lon: number;
}

/**
 * The group, locked until the change is done: every decision about a group, its need, its meetings and its follow-ups
 * waits here, so two people acting at once are one after the other. `checked`: the caller has looked at access by a
 * narrower thing, such as the request she was sent or the link in her mail.
 */
export async function lockGroup(tx: Tx, id: string, permission: Permission | 'checked'): Promise<GroupStanding> {
  found(await one(tx, 'SELECT id FROM self_help_group WHERE id = $1 FOR NO KEY UPDATE', [id]));
  // A statement of its own: what is read beside the locked row must be as new as the lock.
  const group = await standing(tx, id);
  if (permission !== 'checked') demandAccess(tx.actor, permission, group);
  return group;
}

/** The same without the lock, for reads. */
export async function groupToRead(tx: Tx, id: string, permission: Permission): Promise<GroupStanding> {
  const group = await standing(tx, id);
  demandAccess(tx.actor, permission, group);
  return group;
}

interface StandingRow extends Omit<GroupStanding, 'closing'> {
  readonly closingAt: Date | null;
  readonly closingAs: Closing | null;
}

async function standing(tx: Tx, id: string): Promise<GroupStanding> {
  const { closingAt, closingAs, ...row } = found(await one<StandingRow>(tx, STANDING, [id]));
  return { ...row, closing: closingAt === null || closingAs === null ? null : { at: closingAt, as: closingAs } };
}

const STANDING = `
  SELECT g.id, g.office_id AS "officeId", g.state, g.paused_at IS NOT NULL AS paused, g.paused_until AS "pausedUntil",
    g.no_questions_since IS NOT NULL AS "wantsNoQuestions", g.closing_at AS "closingAt", g.closing_as AS "closingAs", g.start_settles_at AS "startSettlesAt",
    g.theme_code AS "themeCode", g.form, g.lat, g.lon,
    ARRAY(SELECT x.person_id FROM assignment a JOIN assignment_starter x ON x.assignment_id = a.id
          WHERE a.group_id = g.id AND x.ended_at IS NULL ORDER BY x.person_id) AS "personIds"
  FROM self_help_group g WHERE g.id = $1`;

export function demandNotPaused({ paused }: GroupStanding): void {
  if (paused) throw new Refusal('group.paused');
}

type Change = Partial<
  Pick<
    Group,
    | 'participantsAtStart'
    | 'startedOn'
    | 'startSettlesAt'
    | 'leaderlessOn'
    | 'freshUntil'
    | 'pausedAt'
    | 'pausedUntil'
    | 'endedOn'
    | 'endReason'
    | 'noQuestionsSince'
    | 'closingAt'
    | 'closingAs'
    | 'contactName'
    | 'contactEmail'
    | 'contactLanguage'
    | 'startsTime'
    | 'endsTime'
    | 'sessionBudget'
    | 'budgetReason'
  >
>;

/** Takes the group to the state that `action` leads to, with what belongs to that state, and writes the trail. */
export async function moveGroup(tx: Tx, group: GroupStanding, action: GroupAction, change: Change = {}): Promise<GroupState> {
  const to = demand(groupMachine.decide(group.state, action));
  await changeGroup(tx, group, { ...change, ...(to === group.state ? {} : { state: to, stateChangedAt: tx.now }) });
  await record(tx, {
    action: `group.${action}`,
    subject: ['group', group.id],
    officeId: group.officeId,
    from: group.state,
    to,
    reason: change.endReason ?? undefined,
  });
  return to;
}

export async function changeGroup(tx: Tx, { id }: GroupStanding, change: Change & Partial<Pick<Group, 'state' | 'stateChangedAt'>>) {
  // Where a pause ends, so does the day it was to last to.
  const resumed = change.pausedAt === null ? { pausedUntil: null } : {};
  // Whatever comes after a start settles it.
  const settled = change.state === undefined ? {} : { startSettlesAt: change.startSettlesAt ?? null };
  await tx.manager.update(Group, { id }, { ...change, ...resumed, ...settled, version: () => 'version + 1' });
}
