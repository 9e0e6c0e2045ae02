import type { StarterPage, StarterRequest } from '@igang/contracts';
import { groupFacts, starterGroupView } from '../groups/index.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { qualificationHistory } from '../../starters/starters/index.ts';
import { REQUEST_FROM, REQUEST_JSON, requestView } from './request-view.ts';

interface Standing {
  readonly name: string;
  readonly called: string | null;
  readonly state: StarterPage['state'];
  readonly qualifiedUntil: Date | null;
  readonly confidentialityAgreed: boolean;
  readonly pausedUntil: string | null;
  readonly groupIds: string[];
  readonly requests: StarterRequest[];
  readonly certificates: StarterPage['certificates'];
  readonly groupsHandedOver: number;
  readonly sessionsHeld: number;
}

/** Her one page: what she is asked, her groups, her certificates and what she has done. Her own limits bound it. */
export async function starterPage(tx: Tx): Promise<StarterPage> {
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const { personId } = tx.actor;
  const { groupIds, ...standing } = found(await one<Standing>(tx, STANDING, [personId, tx.now]));
  demandAccess(tx.actor, 'starter.read', { personIds: [personId] });
  const groups = groupIds.length === 0 ? [] : await groupFacts(tx, groupIds);
  return {
    ...standing,
    qualifiedUntil: standing.qualifiedUntil?.toISOString() ?? null,
    qualifications: await qualificationHistory(tx, personId),
    requests: standing.requests.map(requestView),
    groups: groups.map((group) => starterGroupView(group, personId, tx.actor, tx.now)),
  };
}

const REQUESTS = `
  SELECT coalesce(jsonb_agg(${REQUEST_JSON} ORDER BY r.expires_at, r.id), '[]')
  FROM ${REQUEST_FROM} WHERE r.person_id = s.person_id AND r.state = 'open' AND r.expires_at > $2`;

const STANDING = `
  SELECT p.name, p.called, s.state, s.qualified_until AS "qualifiedUntil", s.confidentiality_agreed_at IS NOT NULL AS "confidentialityAgreed",
    s.paused_until AS "pausedUntil", (${REQUESTS}) AS requests,
    ARRAY(SELECT a.group_id FROM assignment_starter x JOIN assignment a ON a.id = x.assignment_id
          WHERE x.person_id = s.person_id AND x.ended_at IS NULL) AS "groupIds",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'serial', c.serial, 'type', ct.names, 'issuedOn', c.issued_on) ORDER BY c.issued_on DESC), '[]')
     FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id JOIN course k ON k.id = e.course_id JOIN course_type ct ON ct.id = k.course_type_id
     WHERE c.person_id = s.person_id AND c.withdrawn_at IS NULL) AS certificates,
    (SELECT count(*)::int FROM assignment_starter x JOIN assignment a ON a.id = x.assignment_id AND a.kind = 'start'
     WHERE x.person_id = s.person_id AND x.end_kind = 'handed-over') AS "groupsHandedOver",
    (SELECT count(*)::int FROM session_starter ss JOIN group_session gs ON gs.id = ss.session_id
     WHERE ss.person_id = s.person_id AND ss.released_at IS NULL AND gs.state = 'held') AS "sessionsHeld"
  FROM starter s JOIN person p ON p.id = s.person_id WHERE s.person_id = $1`;
