import type { EnquiryTask, FittingGroup, StaffEnquiry } from '@igang/contracts';
import {
  againstJoining,
  type AgeBand,
  daypartOf,
  enquiryMachine,
  FORMING_GROUP,
  type FormingGroup,
  type Hopes,
  INVITATION_STANDS,
  localDate,
  may,
  scopeOf,
} from '@igang/domain';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { LINE, LINE_JOINS, lineOf, type LoadedLine } from './enquiry-line.sql.ts';

interface Loaded extends LoadedLine, Pick<StaffEnquiry, 'callTimes' | 'mayLeaveMessage'> {
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: StaffEnquiry['language'];
  readonly themeCode: string | null;
  readonly officeId: string;
  readonly officeName: string;
  readonly contactPointId: string | null;
  readonly answeredAt: Date | null;
  readonly expiresAt: Date;
  readonly group: StaffEnquiry['group'];
  readonly acquaintances: number;
}

/** An enquiry with what can be done about it: groups that could take her in, and contact points near her. */
export async function staffEnquiry(tx: Tx, id: string): Promise<StaffEnquiry> {
  const { themeCode, targetDays, ...row } = found(await one<Loaded>(tx, ENQUIRY, [id]));
  demandAccess(tx.actor, 'enquiry.work', row);
  const can = tasksOf(tx, row);
  return {
    ...row,
    themeCode,
    ...lineOf({ ...row, targetDays }, tx.now),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    expiresAt: row.expiresAt.toISOString(),
    groups: can.includes('invite') ? await groupsFor(tx, row.id, { ...row, themeCode }) : [],
    points: can.includes('pass-on') ? await tx.query(POINTS, [id, localDate(tx.now)]) : [],
    alike: await alike(tx, id),
    can,
  };
}

/** Only among those the reader has: of others she is not told that they are. */
function alike(tx: Tx, id: string): Promise<StaffEnquiry['alike']> {
  const { officeIds, contactPointIds } = scopeOf(tx.actor, 'enquiry.work');
  return tx.query(ALIKE, [id, officeIds, contactPointIds]);
}

function tasksOf(tx: Tx, row: Omit<Loaded, 'themeCode' | 'targetDays'>): EnquiryTask[] {
  const allowed = (task: EnquiryTask): boolean => {
    if (task === 'pass-on' || task === 'declare' || task === 'change') return row.state !== 'placed' && row.state !== 'ended';
    if (task === 'invite' && !may(tx.actor, 'group.invite', row)) return false;
    return enquiryMachine.next(row.state, task) !== undefined;
  };
  return TASKS.filter(allowed);
}
const TASKS = ['answer', 'talk', 'invite', 'accept', 'decline', 'declare', 'pass-on', 'change', 'turn-away', 'withdraw'] as const;

interface NearGroup extends Omit<FittingGroup, 'against'>, Omit<FormingGroup, 'daypart'> {
  readonly startsAt: string;
  readonly ageBands: readonly AgeBand[];
}

/** Groups of her office that are forming and have room: those nothing speaks against first, then the nearest. */
async function groupsFor(tx: Tx, id: string, hopes: Hopes): Promise<FittingGroup[]> {
  const groups = await tx.query<NearGroup>(GROUPS, [id, SHOWN]);
  return groups
    .map(({ themeCode, form, language, weekday, startsAt, ageBands, ...group }) => ({
      ...group,
      distanceKm: Math.round(group.distanceKm * 10) / 10,
      against: againstJoining(hopes, { themeCode, form, language, weekday, daypart: daypartOf(startsAt), ageBands }, group.distanceKm),
    }))
    .sort((a, b) => a.against.length - b.against.length || a.distanceKm - b.distanceKm);
}

const SHOWN = 20;
const ENQUIRY = `
  SELECT ${LINE}, e.email::text AS email, e.phone, e.call_times AS "callTimes", e.may_leave_message AS "mayLeaveMessage", e.language, e.theme_code AS "themeCode", e.office_id AS "officeId", o.name AS "officeName",
    e.contact_point_id AS "contactPointId", e.answered_at AS "answeredAt", e.expires_at AS "expiresAt",
    (SELECT jsonb_build_object('id', g.id, 'name', g.name) FROM group_invitation i JOIN self_help_group g ON g.id = i.group_id
     WHERE i.enquiry_id = e.id AND i.state IN ${sqlSet(INVITATION_STANDS)}) AS "group",
    (SELECT count(*)::int FROM enquiry_acquaintance q WHERE q.enquiry_id = e.id) AS acquaintances
  FROM enquiry e JOIN office o ON o.id = e.office_id ${LINE_JOINS} WHERE e.id = $1`;
const GROUPS = `
  SELECT g.id, g.name, m.name AS place, earth_km(e.position, g.position) AS "distanceKm", people.coming, people.asked,
    g.expected_size AS "expectedSize", g.theme_code AS "themeCode", g.form, g.language, g.starts_time AS "startsAt", people.bands AS "ageBands",
    (SELECT extract(isodow FROM min(s.date))::int FROM group_session s WHERE s.group_id = g.id AND s.state = 'planned') AS weekday
  FROM enquiry e JOIN self_help_group g ON g.office_id = e.office_id AND g.state IN ${sqlSet(FORMING_GROUP)} AND g.paused_at IS NULL
    JOIN municipality m ON m.code = g.municipality_code
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE i.state = 'accepted')::int AS coming, count(*) FILTER (WHERE i.state = 'open')::int AS asked,
      coalesce(array_agg(x.age_band) FILTER (WHERE x.age_band IS NOT NULL), '{}') AS bands
      FROM group_invitation i JOIN enquiry x ON x.id = i.enquiry_id WHERE i.group_id = g.id AND i.state IN ${sqlSet(INVITATION_STANDS)}) people
  WHERE e.id = $1 AND people.coming + people.asked < 8 ORDER BY e.position <-> g.position, g.id LIMIT $2`;
const ALIKE = `
  SELECT o.id, o.name FROM enquiry e JOIN enquiry o ON o.id <> e.id AND o.state <> 'ended' AND (o.email = e.email OR right(o.phone, 8) = right(e.phone, 8))
  WHERE e.id = $1 AND (o.office_id = ANY ($2) OR o.contact_point_id = ANY ($3)) ORDER BY o.received_at, o.id LIMIT 10`;
const POINTS = `
  SELECT c.id, c.name, round(earth_km(c.position, e.position)::numeric, 1)::float8 AS "distanceKm"
  FROM enquiry e JOIN contact_point c ON (c.closed_on IS NULL OR c.closed_on > $2) AND c.id IS DISTINCT FROM e.contact_point_id
    AND EXISTS (SELECT FROM role_grant r WHERE r.contact_point_id = c.id AND r.ended_at IS NULL AND r.office_id = e.office_id)
  WHERE e.id = $1 ORDER BY c.position <-> e.position, c.id LIMIT 5`;
