import type { OfficeQuery, Page, TrainerCard } from '@igang/contracts';
import { LEADS_COURSES } from '@igang/domain';
import type { z } from 'zod';
import { containing } from '../../../platform/containing.ts';
import { keyOf, toPage } from '../../../platform/paging.ts';
import { demandAccess } from '../../../platform/refusal.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import type { Tx } from '../../../platform/transaction.ts';

type Trainer = z.infer<typeof TrainerCard>;

/** Whether a person may lead the courses of an office; both are SQL. */
export const LEADS_FOR = (person: string, office: string): string => `EXISTS (
  SELECT FROM role_grant g JOIN office o ON o.id = g.office_id
  WHERE g.person_id = ${person} AND g.ended_at IS NULL AND g.role IN ${sqlSet(LEADS_COURSES)}
    AND (g.office_id = ${office} OR o.kind = 'national'))`;

/** People who may lead an office's courses: its trainers and coordinators, and those of the national office. */
export async function trainers(tx: Tx, { officeId, q, cursor, limit }: z.infer<typeof OfficeQuery>): Promise<Page<Trainer>> {
  demandAccess(tx.actor, 'course.plan', { officeId });
  const [name = null, id = null] = keyOf(cursor, 'text', 'id') ?? [];
  const rows = await tx.query<Trainer>(
    `SELECT p.id, p.name FROM person p
     WHERE ${LEADS_FOR('p.id', '$1')}
       AND ($2::text IS NULL OR p.sought LIKE $2)
       AND ($3::text IS NULL OR (p.name, p.id) > ($3, $4::uuid))
     ORDER BY p.name, p.id LIMIT $5`,
    [officeId, containing(q), name, id, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => [row.name, row.id],
    (row) => row,
  );
}
