import { BEFORE_HELD } from '@igang/domain';
import type { PartyView } from '@igang/contracts';
import { COURSE_JOINS, DAYS } from '../courses/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/**
 * What the organiser sees from her link: numbers, since what each of the others does is theirs. They are what they would be had nobody
 * of hers signed up before: who is on a course is not hers to learn.
 */
export async function partyView(tx: Tx, partyId: string): Promise<PartyView> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  return found(
    await one<PartyView>(
      tx,
      `SELECT p.id, p.mode, p.outcome, m.people, coalesce(p.room_for, 0) AS held,
         CASE WHEN p.outcome = 'placed' THEN m.people - p.room_for ELSE 0 END AS waiting,
         c.state IN ${sqlSet(BEFORE_HELD)} AND c.starts_at > $2 AS open,
         json_build_object('id', c.id, 'type', t.names, 'place', coalesce(pc.place, ''), 'days', ${DAYS}) AS course
       FROM party p JOIN course c ON c.id = p.course_id ${COURSE_JOINS} CROSS JOIN LATERAL (
         SELECT count(*)::int AS people FROM party_member m WHERE m.party_id = p.id) m
       WHERE p.id = $1`,
      [partyId, tx.now],
    ),
  );
}
