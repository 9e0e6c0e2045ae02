import type { OfficeHandOver } from '../../organisation/identity/index.ts';
import { one, type Tx } from '../../platform/transaction.ts';

export async function templatesOf(tx: Tx, officeId: string): Promise<number> {
  const row = await one<{ number: number }>(tx, 'SELECT count(*)::int AS number FROM course_template WHERE office_id = $1', [officeId]);
  return row?.number ?? 0;
}

/** All of them. Where the other office has one of the same name, the name says where it comes from. */
export async function handOverTemplates(tx: Tx, { fromId, toId }: OfficeHandOver): Promise<void> {
  await tx.query(MOVE, [fromId, toId]);
}

/** Two offices of nearly the same long name may have handed over the same: then its own id tells it apart. */
const MOVE = `
  UPDATE course_template t SET office_id = $2, name = CASE
      WHEN NOT EXISTS (SELECT FROM course_template x WHERE x.office_id = $2 AND x.name = t.name) THEN t.name
      WHEN NOT EXISTS (SELECT FROM course_template x WHERE x.office_id = $2 AND x.name = left(t.name, 38) || ' (' || left(o.name, 38) || ')')
        THEN left(t.name, 38) || ' (' || left(o.name, 38) || ')'
      ELSE left(t.name, 38) || ' (' || t.id || ')' END
  FROM office o WHERE t.office_id = $1 AND o.id = $1`;
