import type { AlikePerson } from '@igang/contracts';
import { may, NOT_YET_QUALIFIED } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/**
 * Who may be the same person: on other courses of the office or among its starters, with the same address, telephone number or name. Two
 * may share the first two and many the last, so it is shown to whoever decides and decides nothing.
 */
export async function alikeInOffice(tx: Tx, enrolmentId: string, officeId: string): Promise<AlikePerson[]> {
  if (!may(tx.actor, 'enrolment.manage', { officeId })) return [];
  return tx.query<AlikePerson>(ALIKE, [enrolmentId, officeId]);
}

/** `Aase, Randi` and `Randi Aase` are one name. */
const words = (name: string): string =>
  `(SELECT array_agg(w ORDER BY w) FROM regexp_split_to_table(lower(${name}), '[\\s,]+') AS w WHERE w <> '')`;
const ALIKE = `
  WITH her AS (SELECT name, email, phone FROM enrolment WHERE id = $1), found AS (
    SELECT 'participant' AS kind, e.id, e.course_id AS "courseId", e.name, e.applied_at AS at, e.email, e.phone
    FROM enrolment e JOIN course c ON c.id = e.course_id WHERE c.office_id = $2 AND e.id <> $1
    UNION ALL
    SELECT 'starter', p.id, NULL, p.name, s.state_changed_at, p.email, p.phone FROM starter s JOIN person p ON p.id = s.person_id
    WHERE s.office_id = $2 AND s.state NOT IN ${sqlSet(NOT_YET_QUALIFIED)})
  SELECT f.kind, f.id, f."courseId", f.name,
    CASE WHEN f.email = her.email THEN 'address' WHEN f.phone = her.phone THEN 'phone' ELSE 'name' END AS by
  FROM found f, her
  WHERE f.email = her.email OR f.phone = her.phone
    OR ${words('f.name')} = ${words('her.name')}
  ORDER BY f.kind = 'starter' DESC, f.email = her.email DESC, f.phone = her.phone DESC NULLS LAST, f.at DESC LIMIT 6`;
