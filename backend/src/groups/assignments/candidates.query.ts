import {
  ASKED_ALREADY,
  type Candidate,
  EVENING_FROM,
  type Hindrance,
  type Need,
  NOT_ASKED,
  REQUEST_STANDS,
  type StarterState,
} from '@igang/domain';
import type { GroupStanding } from '../groups/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { activeGroups, groupsStarted } from '../../starters/starters/index.ts';

export interface NamedCandidate extends Candidate {
  readonly name: string;
  readonly place: string;
}
interface Row {
  readonly personId: string;
  readonly name: string;
  readonly place: string | null;
  readonly state: StarterState;
  readonly qualifiedUntil: Date | null;
  readonly confidentialityAgreed: boolean;
  readonly activeGroups: number;
  readonly maxGroups: number;
  readonly avoidedThemes: string[];
  readonly answeredNo: boolean;
  readonly openRequest: boolean;
  readonly distanceKm: number;
  readonly lastAskedAt: Date | null;
  readonly groupsStarted: number;
  readonly hindrance: Hindrance | null;
}

/** So many of the nearest are ranked by the domain; the best twenty are shown. */
const RANKED = 200;
const LEFT_OUT_SHOWN = 20;

export function needFor({ themeCode, form }: GroupStanding): Need {
  return { theme: themeCode ?? undefined, digital: form === 'digital' };
}

/**
 * The nearest who could be asked, through the index on positions; what the domain would refuse for everybody anyway
 * is left out here, so that it does not crowd out the possible. Starters of the group's office, of all for a digital one.
 */
export async function nearestCandidates(tx: Tx, group: GroupStanding, assignmentId: string): Promise<NamedCandidate[]> {
  const order = group.form === 'digital' ? `${ACTIVE}, s.last_asked_at NULLS FIRST, s.person_id` : 's.position <-> earth_point($3, $4)';
  const rows = await tx.query<Row>(
    `SELECT ${COLUMNS} FROM (
       SELECT s.* FROM starter s
       WHERE s.state = 'qualified' AND s.qualified_until > $5 AND s.confidentiality_agreed_at IS NOT NULL
         AND ($2::uuid IS NULL OR s.office_id = $2) AND ($6::text IS NULL OR NOT s.avoided_themes @> ARRAY[$6::text])
         AND ${ACTIVE} < s.max_groups
         AND NOT EXISTS (SELECT FROM assignment_request r WHERE r.assignment_id = $1 AND r.person_id = s.person_id AND r.state IN ${sqlSet(ASKED_ALREADY)})
       ORDER BY ${order} LIMIT ${RANKED}) s
     ${JOINS}`,
    [assignmentId, group.form === 'digital' ? null : group.officeId, group.lat, group.lon, tx.now, group.themeCode],
  );
  return rows.map(candidate);
}

/**
 * The nearest of the group's own office who are, or were, starters and cannot be asked now: too many groups, a pause, a qualification
 * that has run out, no promise of confidentiality. Others are left out for reasons that are theirs.
 */
export async function nearestLeftOut(tx: Tx, group: GroupStanding, assignmentId: string): Promise<NamedCandidate[]> {
  const rows = await tx.query<Row>(
    `SELECT ${COLUMNS} FROM (
       SELECT s.* FROM starter s
       WHERE s.office_id = $2 AND (s.state IN ${sqlSet(NOT_ASKED)} OR (s.state = 'qualified'
         AND (s.qualified_until <= $5 OR s.confidentiality_agreed_at IS NULL OR ${ACTIVE} >= s.max_groups)))
       ORDER BY s.position <-> earth_point($3, $4) LIMIT ${LEFT_OUT_SHOWN}) s
     ${JOINS} ORDER BY "distanceKm", s.person_id`,
    [assignmentId, group.officeId, group.lat, group.lon, tx.now],
  );
  return rows.map(candidate);
}

/**
 * The named people as candidates, locked so that nobody gets one group too many; people outside the group's reach are
 * missing from the answer.
 */
export async function candidatesById(
  tx: Tx,
  group: GroupStanding,
  assignmentId: string,
  personIds: readonly string[],
): Promise<NamedCandidate[]> {
  await tx.query('SELECT person_id FROM starter WHERE person_id = ANY ($1) ORDER BY person_id FOR NO KEY UPDATE', [personIds]);
  const rows = await tx.query<Row>(
    `SELECT ${COLUMNS} FROM starter s ${JOINS} WHERE s.person_id = ANY ($5) AND ($2::uuid IS NULL OR s.office_id = $2) ORDER BY s.person_id`,
    [assignmentId, group.form === 'digital' ? null : group.officeId, group.lat, group.lon, personIds],
  );
  return rows.map(candidate);
}

const ACTIVE = activeGroups('s.person_id');

const theMeeting = (where: string): string =>
  `EXISTS (SELECT FROM group_session gs WHERE gs.assignment_id = $1 AND gs.state = 'planned' AND ${where})`;

/** Another meeting, days away, or times of the week that do not suit her, at any of the need's meetings. */
const HINDRANCE = `CASE
  WHEN ${theMeeting('EXISTS (SELECT FROM session_starter o WHERE o.person_id = s.person_id AND o.released_at IS NULL AND o.session_id <> gs.id AND o.period && gs.period)')} THEN 'meeting'
  WHEN ${theMeeting('EXISTS (SELECT FROM starter_absence o WHERE o.person_id = s.person_id AND o.period && gs.period)')} THEN 'away'
  WHEN ${theMeeting(`extract(isodow FROM gs.date) || CASE WHEN gs.starts_at < '${EVENING_FROM}' THEN '-day' ELSE '-evening' END = ANY (s.unsuitable_times)`)} THEN 'time'
END`;

/** $1 the assignment, $3 and $4 the group's position. */
const COLUMNS = `s.person_id AS "personId", p.name, pc.place, s.state, s.qualified_until AS "qualifiedUntil",
  s.confidentiality_agreed_at IS NOT NULL AS "confidentialityAgreed", ${ACTIVE} AS "activeGroups", s.max_groups AS "maxGroups",
  s.avoided_themes AS "avoidedThemes", s.last_asked_at AS "lastAskedAt", earth_km(s.position, earth_point($3, $4)) AS "distanceKm",
  EXISTS (SELECT FROM assignment_request r WHERE r.assignment_id = $1 AND r.person_id = s.person_id AND r.state = 'declined') AS "answeredNo",
  EXISTS (SELECT FROM assignment_request r WHERE r.assignment_id = $1 AND r.person_id = s.person_id AND r.state IN ${sqlSet(REQUEST_STANDS)}) AS "openRequest",
  ${groupsStarted('s.person_id')} AS "groupsStarted", ${HINDRANCE} AS hindrance`;
const JOINS = 'JOIN person p ON p.id = s.person_id LEFT JOIN postal_code pc ON pc.code = p.postal_code';

function candidate({ place, qualifiedUntil, lastAskedAt, hindrance, ...row }: Row): NamedCandidate {
  return {
    ...row,
    place: place ?? '',
    qualifiedUntil: qualifiedUntil ?? undefined,
    lastAskedAt: lastAskedAt ?? undefined,
    hindrance: hindrance ?? undefined,
  };
}
