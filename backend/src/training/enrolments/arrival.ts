import type { Actor } from '@igang/domain';

/** Somebody who has arrived, and whose request brought her. */
export interface Arrival {
  readonly enrolmentId: string;
  readonly by: { readonly actor: Actor; readonly requestId: string };
}

/** Who is written down in the audit trail. */
export function author({ actor, requestId }: Arrival['by']) {
  return { actor_kind: actor.kind, actor_person_id: actor.kind === 'person' ? actor.personId : null, request_id: requestId };
}
