import type { ExportQuery, Language } from '@igang/contracts';
import { scopeOf } from '@igang/domain';
import type { ExportColumn } from '@igang/i18n/insight/export-words';
import type { z } from 'zod';
import { containing } from '../../platform/containing.ts';
import { demandAccess } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { participants } from './participants-source.ts';
import { activeGroups, groupsStarted } from '../../starters/starters/index.ts';

export type ExportWish = z.infer<typeof ExportQuery>;
export interface MoreColumn {
  readonly key: string;
  readonly title: (lang: Language) => string;
  readonly cell: (value: unknown, lang: Language) => string | number;
}
export interface Source {
  readonly columns: readonly ExportColumn[];
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Whose rows these are, for the audit trail: the office asked for, else all the reader's. */
  readonly officeId: string | undefined;
  /** Columns that this list alone has, after the others: `cell` writes what the row has under `key`. */
  readonly more?: readonly MoreColumn[];
  /** What tells this file from others of its kind, after its name. */
  readonly called?: string;
  /** Words for the column `state`. */
  readonly states: 'enrolment' | 'starter' | 'course' | 'group';
}
type Prepare = (tx: Tx, wish: ExportWish) => Promise<Source>;

/** The same rows as the lists show with the same filters, and no others: the reader's own offices. */
export const SOURCES: Readonly<Record<'participants' | 'starters' | 'courses' | 'groups', Prepare>> = {
  participants,
  starters: (tx, wish) => Promise.resolve(starters(tx, wish)),
  courses: (tx, wish) => Promise.resolve(courses(tx, wish)),
  groups: (tx, wish) => Promise.resolve(groups(tx, wish)),
};

/** Offices whose rows are taken; null is all of them. */
function officesOf(tx: Tx, officeId: string | undefined): readonly string[] | null {
  demandAccess(tx.actor, 'export.make', { officeId: officeId ?? homeOf(tx) });
  if (officeId !== undefined) return [officeId];
  const { all, officeIds } = scopeOf(tx.actor, 'export.make');
  return all ? null : officeIds;
}

function homeOf(tx: Tx): string | undefined {
  return scopeOf(tx.actor, 'export.make').officeIds[0];
}

function starters(tx: Tx, { officeId, state, q }: ExportWish): Source {
  return {
    columns: ['name', 'email', 'phone', 'postalCode', 'place', 'state', 'qualifiedUntil', 'groupsNow', 'groupsStarted', 'office'],
    sql: `SELECT p.name, p.email::text AS email, p.phone, p.postal_code AS "postalCode", pc.place, s.state, o.name AS office,
        to_char(s.qualified_until AT TIME ZONE 'Europe/Oslo' - interval '1 minute', 'YYYY-MM-DD') AS "qualifiedUntil",
        ${activeGroups('p.id')} AS "groupsNow",
        ${groupsStarted('p.id')} AS "groupsStarted"
      FROM starter s JOIN person p ON p.id = s.person_id JOIN office o ON o.id = s.office_id LEFT JOIN postal_code pc ON pc.code = p.postal_code
      WHERE ($1::uuid[] IS NULL OR s.office_id = ANY ($1)) AND ($2::text IS NULL OR s.state = $2) AND ($3::text IS NULL OR p.sought LIKE $3)
      ORDER BY p.name, p.id`,
    parameters: [officesOf(tx, officeId), state ?? null, containing(q)],
    officeId,
    states: 'starter',
  };
}

function courses(tx: Tx, { officeId, when = 'all' }: ExportWish): Source {
  return {
    columns: [
      ...(['courseType', 'firstDay', 'lastDay', 'startsAt', 'endsAt', 'venue', 'address', 'postalCode', 'place'] as const),
      ...(['state', 'capacity', 'taken', 'waiting', 'office'] as const),
    ],
    sql: `SELECT t.names AS "courseType", c.first_day AS "firstDay", to_char(c.ends_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD') AS "lastDay",
        to_char(c.starts_at AT TIME ZONE 'Europe/Oslo', 'HH24:MI') AS "startsAt", to_char(c.ends_at AT TIME ZONE 'Europe/Oslo', 'HH24:MI') AS "endsAt",
        v.name AS venue, v.address, v.postal_code AS "postalCode", pc.place, c.state, c.capacity, c.places_taken AS taken, c.waiting, o.name AS office
      FROM course c JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
        LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code
      WHERE ($1::uuid[] IS NULL OR c.office_id = ANY ($1)) AND ($2 = 'all' OR ($2 = 'upcoming') = (c.ends_at >= $3)) ORDER BY c.starts_at, c.id`,
    parameters: [officesOf(tx, officeId), when, tx.now],
    officeId,
    states: 'course',
  };
}

/** Neither theme nor contact: a list of groups that leaves the house says where they are, not who they are. */
function groups(tx: Tx, { officeId, state, q }: ExportWish): Source {
  return {
    columns: ['name', 'municipality', 'state', 'startedOn', 'leaderlessOn', 'participantsAtStart', 'office'],
    sql: `SELECT g.name, m.name AS municipality, g.state, g.started_on AS "startedOn", g.leaderless_on AS "leaderlessOn",
        g.participants_at_start AS "participantsAtStart", o.name AS office
      FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
      WHERE ($1::uuid[] IS NULL OR g.office_id = ANY ($1)) AND ($2::text IS NULL OR g.state = $2) AND ($3::text IS NULL OR g.sought LIKE $3)
      ORDER BY g.state_changed_at, g.id`,
    parameters: [officesOf(tx, officeId), state ?? null, containing(q)],
    officeId,
    states: 'group',
  };
}
