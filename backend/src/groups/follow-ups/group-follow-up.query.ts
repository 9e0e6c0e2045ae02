import type { GroupFollowUp } from '@igang/contracts';
import { followUpMachine, localDate, type LocalDate, nextYearlyOn } from '@igang/domain';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

interface Row extends Omit<GroupFollowUp, 'can' | 'nextOn' | 'takeBackUntil'> {
  readonly dueOn: LocalDate;
  /** Of another question that is to come. */
  readonly otherOn: LocalDate | null;
  readonly wantsNoQuestions: boolean;
  readonly closingAt: Date | null;
}

/** What the group's contact sees behind the link. Looking changes nothing: mail scanners look too. */
export async function groupFollowUp(tx: Tx, id: string): Promise<GroupFollowUp> {
  demandAccess(tx.actor, 'follow-up.answer', { followUpId: id });
  const { dueOn, otherOn, wantsNoQuestions, closingAt, ...row } = found(await one<Row>(tx, QUESTION, [id]));
  const takeBack = closingAt !== null && (row.outcome === 'ended' || row.outcome === 'merged');
  return {
    ...row,
    nextOn: wantsNoQuestions ? null : (otherOn ?? nextYearlyOn(dueOn, localDate(tx.now))),
    takeBackUntil: takeBack ? closingAt.toISOString() : null,
    can: [
      ...(followUpMachine.next(row.state, 'answer') === undefined ? [] : (['answer'] as const)),
      ...(takeBack ? (['take-back'] as const) : []),
    ],
  };
}

const QUESTION = `
  SELECT g.name AS "groupName", f.kind, f.state, f.outcome, o.name AS "officeName", o.email::text AS "officeEmail", o.phone AS "officePhone",
    g.self_started AS "selfStarted", f.due_on AS "dueOn", g.no_questions_since IS NOT NULL AS "wantsNoQuestions", g.closing_at AS "closingAt",
    (SELECT min(n.due_on) FROM follow_up n WHERE n.group_id = g.id AND n.id <> f.id AND n.state = 'planned') AS "otherOn"
  FROM follow_up f JOIN self_help_group g ON g.id = f.group_id JOIN office o ON o.id = g.office_id WHERE f.id = $1`;
