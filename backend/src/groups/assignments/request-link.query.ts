import type { RequestLink, StarterRequest } from '@igang/contracts';
import type { RequestState } from '@igang/domain';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { REQUEST_FROM, REQUEST_JSON, requestView } from './request-view.ts';

interface Row {
  readonly personId: string;
  readonly state: RequestState;
  readonly expiresAt: Date;
  readonly request: StarterRequest;
  readonly isWithIt: boolean;
  readonly officeEmail: string;
  readonly officePhone: string | null;
}

/** The one question behind the link in her mail, and where it stands. Looking changes nothing: mail scanners look too. */
export async function requestLink(tx: Tx, id: string): Promise<RequestLink> {
  const { personId, state, expiresAt, request, ...office } = found(await one<Row>(tx, REQUEST, [id]));
  demandAccess(tx.actor, 'request.answer', { personIds: [personId], requestId: id });
  const isOver = state === 'open' && expiresAt <= tx.now;
  return {
    ...office,
    request: requestView(request),
    state: isOver ? 'expired' : state,
    can: state === 'open' && !isOver ? ['answer'] : [],
  };
}

const REQUEST = `
  SELECT r.person_id AS "personId", r.state, r.expires_at AS "expiresAt", ${REQUEST_JSON} AS request,
    EXISTS (SELECT FROM assignment_starter x WHERE x.assignment_id = a.id AND x.person_id = r.person_id AND x.ended_at IS NULL) AS "isWithIt",
    o.email::text AS "officeEmail", o.phone AS "officePhone"
  FROM starter s JOIN (${REQUEST_FROM}) ON r.person_id = s.person_id WHERE r.id = $1`;
