import type { Lang } from '@igang/i18n';

export interface Coordinator {
  readonly id: string;
  readonly name: string;
  readonly called: string | null;
  readonly email: string;
  readonly lang: Lang;
}

const holding = (grant: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'called', k.called, 'email', k.email, 'lang', k.language) ORDER BY k.id), '[]') FROM person k
    WHERE EXISTS (SELECT FROM role_grant g WHERE g.person_id = k.id AND ${grant} AND g.ended_at IS NULL))`;

/** A JSON list of an office's coordinators; `office` is a column that holds its id. */
export const coordinatorsOf = (office: string): string => holding(`g.office_id = ${office} AND g.role = 'coordinator'`);
/** The same of those who work at a contact point. */
export const hostsOf = (contactPoint: string): string => holding(`g.contact_point_id = ${contactPoint}`);
