import { ASKED_ALREADY, GROUP_OVER, type MatchNeed, type MatchStarter, NEED_LIVE } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { activeGroups, groupsStarted } from '../../starters/starters/index.ts';

/** The office and every office below it. */
const OFFICES = `WITH RECURSIVE below AS (SELECT id FROM office WHERE id = $1 UNION ALL SELECT o.id FROM office o JOIN below b ON o.parent_id = b.id)`;

interface NeedRow extends Omit<MatchNeed, 'refusedBy' | 'theme' | 'partnerExperienced'> {
  readonly theme: string | null;
  readonly partnerExperienced: boolean | null;
  readonly refusedBy: string[];
}

/** Needs with a place that nobody has and nobody is asked about, of groups that have not started or lost a starter. */
export async function openNeeds(tx: Tx, officeId: string): Promise<MatchNeed[]> {
  const rows = await tx.query<NeedRow>(NEEDS, [officeId, tx.now]);
  return rows.map(({ theme, partnerExperienced, refusedBy, ...row }) => ({
    ...row,
    theme: theme ?? undefined,
    partnerExperienced: partnerExperienced ?? undefined,
    refusedBy: new Set(refusedBy),
  }));
}

type StarterRow = Omit<MatchStarter, 'qualifiedUntil' | 'lastAskedAt'> & {
  readonly qualifiedUntil: Date | null;
  readonly lastAskedAt: Date | null;
};

/**
 * Who could be asked: starters of these offices, and of the whole country when a need is digital. A question that she has
 * not answered counts as a group she has.
 */
export async function possibleStarters(tx: Tx, officeId: string, anyDigital: boolean): Promise<MatchStarter[]> {
  const rows = await tx.query<StarterRow>(STARTERS, [officeId, tx.now, anyDigital]);
  return rows.map(({ qualifiedUntil, lastAskedAt, ...row }) => ({
    ...row,
    qualifiedUntil: qualifiedUntil ?? undefined,
    lastAskedAt: lastAskedAt ?? undefined,
  }));
}

/** A list of [from, until] in epoch milliseconds. */
const spans = (from: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_array((extract(epoch FROM lower(p)) * 1000)::bigint, (extract(epoch FROM upper(p)) * 1000)::bigint)), '[]') FROM (${from}) x(p))`;

const NEEDS = `${OFFICES}
  SELECT g.id, g.theme_code AS theme, g.form = 'digital' AS digital, g.office_id AS "officeId", g.language,
    jsonb_build_object('lat', g.lat, 'lon', g.lon) AS position, a.starters_wanted - so_far.starters - so_far.asked AS wanted,
    (SELECT bool_or(EXISTS (SELECT FROM begun_group b WHERE b.person_id = x.person_id)) FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL) AS "partnerExperienced",
    ${spans(`SELECT s.period FROM group_session s WHERE s.assignment_id = a.id AND s.state = 'planned' AND upper(s.period) > $2`)} AS meetings,
    ARRAY(SELECT r.person_id FROM assignment_request r WHERE r.assignment_id = a.id AND r.state IN ${sqlSet(ASKED_ALREADY)}) AS "refusedBy"
  FROM self_help_group g JOIN assignment a ON a.group_id = g.id AND a.state IN ${sqlSet(NEED_LIVE)}
  CROSS JOIN LATERAL (SELECT
    (SELECT count(*)::int FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL) AS starters,
    (SELECT count(*)::int FROM assignment_request r WHERE r.assignment_id = a.id AND r.state = 'open') AS asked) so_far
  WHERE g.office_id IN (SELECT id FROM below) AND g.paused_at IS NULL AND g.state NOT IN ${sqlSet(GROUP_OVER)}
    AND a.starters_wanted > so_far.starters + so_far.asked
  ORDER BY g.id`;

const STARTERS = `${OFFICES}
  SELECT s.person_id AS "personId", s.office_id AS "officeId", s.languages, jsonb_build_object('lat', s.lat, 'lon', s.lon) AS position, s.state,
    s.qualified_until AS "qualifiedUntil", s.confidentiality_agreed_at IS NOT NULL AS "confidentialityAgreed", s.max_groups AS "maxGroups",
    s.avoided_themes AS "avoidedThemes", s.unsuitable_times AS "unsuitableTimes", s.last_asked_at AS "lastAskedAt",
    ${activeGroups('s.person_id')}
      + (SELECT count(*)::int FROM assignment_request r WHERE r.person_id = s.person_id AND r.state = 'open') AS "activeGroups",
    ${groupsStarted('s.person_id')} AS "groupsStarted",
    ${spans(`SELECT ss.period FROM session_starter ss WHERE ss.person_id = s.person_id AND ss.released_at IS NULL AND upper(ss.period) > $2
      UNION ALL SELECT a.period FROM starter_absence a WHERE a.person_id = s.person_id AND upper(a.period) > $2`)} AS busy
  FROM starter s
  WHERE s.state = 'qualified' AND s.qualified_until > $2 AND ($3 OR s.office_id IN (SELECT id FROM below))
  ORDER BY s.person_id`;
