import type { StarterRow } from '@igang/contracts';

/** How many groups she is with now, and how many she has started; `person` is a column that holds her id. */
export const activeGroups = (person: string): string =>
  `(SELECT count(*)::int FROM assignment_starter x WHERE x.person_id = ${person} AND x.ended_at IS NULL)`;
export const groupsStarted = (person: string): string => `(SELECT count(*)::int FROM begun_group b WHERE b.person_id = ${person})`;

/** Columns of a StarterRow from `starter s`, `person p` and her postal code `pc`; counts come through indexes. */
export const STARTER_COLUMNS = `
  p.id, p.name, p.email::text AS email, p.phone, pc.place, s.state,
  s.qualified_until AS "qualifiedUntil", s.max_groups AS "maxGroups", s.last_asked_at AS "lastAskedAt",
  ${activeGroups('p.id')} AS "activeGroups",
  ${groupsStarted('p.id')} AS "groupsStarted"`;

export interface StarterRecord extends Omit<StarterRow, 'qualifiedUntil' | 'lastAskedAt'> {
  readonly qualifiedUntil: Date | null;
  readonly lastAskedAt: Date | null;
}

export function starterRow(record: StarterRecord): StarterRow {
  const { id, name, email, phone, place, state, activeGroups, maxGroups, groupsStarted } = record;
  return {
    id,
    name,
    email,
    phone,
    place,
    state,
    qualifiedUntil: record.qualifiedUntil?.toISOString() ?? null,
    activeGroups,
    maxGroups,
    groupsStarted,
    lastAskedAt: record.lastAskedAt?.toISOString() ?? null,
  };
}
