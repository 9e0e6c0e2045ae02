import type { LocalDate } from '@igang/domain';
import type { Need } from '../assignments/index.ts';
import { one, type Tx } from '../../platform/transaction.ts';

export interface Meetings {
  readonly planned: number;
  readonly held: number;
  readonly lastHeldOn: LocalDate | null;
}

/** How far the meetings of a need have come. */
export async function meetingsOf(tx: Tx, need: Need): Promise<Meetings> {
  const meetings = await one<Meetings>(
    tx,
    `SELECT count(*) FILTER (WHERE state = 'planned')::int AS planned, count(*) FILTER (WHERE state = 'held')::int AS held,
       max(date) FILTER (WHERE state = 'held') AS "lastHeldOn"
     FROM group_session WHERE assignment_id = $1`,
    [need.id],
  );
  return meetings ?? { planned: 0, held: 0, lastHeldOn: null };
}
