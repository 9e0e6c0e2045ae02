import type { PartyView } from '@igang/contracts';
import { COURSE_JOINS, DAYS } from '../courses/index.ts';
import { demandAccess, found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';

/** What the organiser sees from her link: numbers, since what each of the others does is theirs. */
export async function partyView(tx: Tx, partyId: string): Promise<PartyView> {
  demandAccess(tx.actor, 'enrolment.apply', {});
  return found(
    await one<PartyView>(
      tx,
      `SELECT p.id, p.mode, p.outcome, m.people, m.held, m.waiting,
         CASE WHEN p.outcome = 'placed' THEN m.people - m.held - m.waiting ELSE 0 END AS already,
         c.state IN ('open', 'closed') AND c.starts_at > $2 AS open,
         json_build_object('id', c.id, 'type', t.names, 'place', coalesce(pc.place, ''), 'days', ${DAYS}) AS course
       FROM party p JOIN course c ON c.id = p.course_id ${COURSE_JOINS} CROSS JOIN LATERAL (
         SELECT count(*)::int AS people,
           count(*) FILTER (WHERE s.first = 'offered')::int AS held, count(*) FILTER (WHERE s.first = 'waitlisted')::int AS waiting
         FROM party_member m LEFT JOIN LATERAL (
           SELECT a.to_state AS first FROM audit_event a WHERE a.subject_type = 'enrolment' AND a.subject_id = m.enrolment_id
             AND a.action IN ('enrolment.hold', 'enrolment.queue') ORDER BY a.at, a.id LIMIT 1) s ON true
         WHERE m.party_id = p.id) m
       WHERE p.id = $1`,
      [partyId, tx.now],
    ),
  );
}
