import type { StaffStarter } from '@igang/contracts';
import { may, type StarterAction, starterMachine } from '@igang/domain';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { promiseOf } from './promise.ts';
import { qualificationHistory } from './qualification-history.query.ts';
import { STARTER_COLUMNS, starterRow, type StarterRecord } from './starter-row.ts';

interface Row extends StarterRecord {
  readonly officeId: string;
  readonly officeName: string;
  readonly called: string | null;
  readonly postalCode: string | null;
  readonly language: StaffStarter['language'];
  readonly pausedUntil: string | null;
  readonly supervisionAskedAt: Date | null;
  readonly groups: StaffStarter['groups'];
}
const TASKS = ['pause', 'resume'] as const satisfies readonly StarterAction[];

/** One starter as her office sees her, with the groups she is with now. */
export async function staffStarter(tx: Tx, id: string): Promise<StaffStarter> {
  const row = found(
    await one<Row>(
      tx,
      `SELECT ${STARTER_COLUMNS}, s.office_id AS "officeId", o.name AS "officeName", p.called, p.postal_code AS "postalCode", p.language, s.paused_until AS "pausedUntil",
         (SELECT q.asked_at FROM supervision_request q WHERE q.person_id = s.person_id) AS "supervisionAskedAt",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'state', g.state, 'budget', a.budget, 'held',
             (SELECT count(*) FROM group_session gs WHERE gs.assignment_id = a.id AND gs.state = 'held')) ORDER BY x.accepted_at, g.id), '[]')
          FROM assignment_starter x JOIN assignment a ON a.id = x.assignment_id JOIN self_help_group g ON g.id = a.group_id
          WHERE x.person_id = p.id AND x.ended_at IS NULL) AS groups
       FROM starter s JOIN person p ON p.id = s.person_id JOIN office o ON o.id = s.office_id
         LEFT JOIN postal_code pc ON pc.code = p.postal_code
       WHERE s.person_id = $1`,
      [id],
    ),
  );
  demandAccess(tx.actor, 'starter.manage', { officeId: row.officeId });
  const manages = may(tx.actor, 'starter.manage', { officeId: row.officeId });
  return {
    ...starterRow(row),
    officeName: row.officeName,
    called: row.called,
    postalCode: row.postalCode,
    language: row.language,
    pausedUntil: row.pausedUntil,
    promise: await promiseOf(tx, id),
    qualifications: await qualificationHistory(tx, id),
    supervisionAskedAt: row.supervisionAskedAt?.toISOString() ?? null,
    groups: row.groups,
    can: TASKS.filter((task) => manages && starterMachine.next(row.state, task) !== undefined),
  };
}
