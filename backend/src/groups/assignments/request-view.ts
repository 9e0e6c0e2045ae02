import type { StarterRequest } from '@igang/contracts';
import { KNOWN_DISTANCE } from './known-distance.sql.ts';

/** A question to a starter as JSON, for rows of `REQUEST_FROM`. */
export const REQUEST_JSON = `jsonb_build_object(
  'id', r.id, 'groupName', g.name, 'support', a.kind = 'support', 'place', m.name, 'venue', g.venue, 'theme', t.names, 'form', g.form,
  'dates', (SELECT coalesce(jsonb_agg(gs.date ORDER BY gs.date), '[]') FROM group_session gs WHERE gs.assignment_id = a.id AND gs.state = 'planned'),
  'startsAt', to_char(g.starts_time, 'HH24:MI'), 'endsAt', to_char(g.ends_time, 'HH24:MI'), 'message', r.message,
  'askedAt', r.asked_at, 'expiresAt', r.expires_at, 'distanceKm', ${KNOWN_DISTANCE},
  'together', (SELECT coalesce(jsonb_agg(q.name ORDER BY x.accepted_at), '[]') FROM assignment_starter x JOIN person q ON q.id = x.person_id
               WHERE x.assignment_id = a.id AND x.ended_at IS NULL AND x.person_id <> r.person_id),
  'officeName', o.name)`;

/** Requests `r` to the starter `s`. */
export const REQUEST_FROM = `assignment_request r JOIN assignment a ON a.id = r.assignment_id JOIN self_help_group g ON g.id = a.group_id
  JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id LEFT JOIN theme t ON t.code = g.theme_code`;

export function requestView(request: StarterRequest): StarterRequest {
  return {
    ...request,
    askedAt: new Date(request.askedAt).toISOString(),
    expiresAt: new Date(request.expiresAt).toISOString(),
    distanceKm: request.distanceKm === null ? null : Math.round(request.distanceKm * 10) / 10,
  };
}
