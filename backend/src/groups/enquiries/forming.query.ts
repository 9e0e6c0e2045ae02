import type { Candidate, CandidateList, Forming, Participant } from '@igang/contracts';
import {
  againstJoining,
  type AgeBand,
  daypartOf,
  type FormingGroup,
  type Hopes,
  INVITATION_STANDS,
  may,
  scopeOf,
  type StartFacts,
  startReadiness,
} from '@igang/domain';
import type { z } from 'zod';
import { type GroupStanding, groupToRead } from '../groups/index.ts';
import { found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { acquaintedIn } from './acquaintances.ts';

type Facts = Omit<StartFacts, 'knowEachOther' | 'coming' | 'unanswered' | 'contacted'> & { readonly participants: Participant[] };

/** How far a group has come towards its first meeting, and who is coming: for its office and for its starters. */
export async function forming(tx: Tx, groupId: string): Promise<Forming> {
  const group = await groupToRead(tx, groupId, 'participant.read');
  const { participants, ...facts } = found(await one<Facts>(tx, FACTS, [groupId]));
  const coming = participants.filter(({ state }) => state === 'accepted');
  const pairs = await acquaintedIn(tx, groupId, false);
  const counts = {
    coming: coming.length,
    unanswered: participants.length - coming.length,
    contacted: coming.filter(({ contacted }) => contacted).length,
  };
  const mayInvite = may(tx.actor, 'group.invite', group);
  return {
    // Whoever has not said yes is nobody to the starters yet.
    participants: (mayInvite ? participants : coming).map((person) => ({
      ...person,
      enquiryId: mayInvite ? person.enquiryId : null,
      expiresAt: new Date(person.expiresAt).toISOString(),
    })),
    readiness: startReadiness({ ...facts, ...counts, knowEachOther: pairs.length > 0 }),
    acquainted: mayInvite ? pairs.map((pair) => [pair.one, pair.other]) : [],
    can: isForming(group) ? (mayInvite ? ['invite', 'take-back', 'contact', 'answer'] : ['contact']) : [],
  };
}

function isForming({ state }: GroupStanding): boolean {
  return state === 'forming' || state === 'called-in';
}

type Shape = Omit<FormingGroup, 'daypart'> & { readonly startsAt: string };
interface Waiting extends Omit<Candidate, 'against' | 'receivedAt'>, Omit<Hopes, 'ageBand'> {
  readonly receivedAt: Date;
  readonly ageBand: AgeBand | null;
}

/** Who waits and could be asked: those nothing speaks against first, then who has waited longest. */
export async function candidates(tx: Tx, groupId: string): Promise<z.infer<typeof CandidateList>> {
  const group = await groupToRead(tx, groupId, 'group.invite');
  const { officeIds } = scopeOf(tx.actor, 'enquiry.work');
  const { startsAt, ...shape } = found(await one<Shape>(tx, SHAPE, [groupId]));
  const rows = await tx.query<Waiting>(WAITING, [group.id, officeIds, MOST]);
  const ranked = rows
    .map((row) => ({ row, against: againstJoining(row, { ...shape, daypart: daypartOf(startsAt) }, row.distanceKm) }))
    .sort((a, b) => a.against.length - b.against.length || a.row.receivedAt.getTime() - b.row.receivedAt.getTime());
  return { items: ranked.slice(0, SHOWN).map(({ row, against }) => ({ ...candidate(row), against })), more: rows.length > SHOWN };
}

function candidate({ id, name, place, distanceKm, theme, ageBand, receivedAt, byPhone }: Waiting): Omit<Candidate, 'against'> {
  const about = { id, name, place, theme, ageBand, byPhone };
  return { ...about, distanceKm: Math.round(distanceKm * 10) / 10, receivedAt: receivedAt.toISOString() };
}

/** Of the nearest so many, the best are shown. */
const MOST = 200;
const SHOWN = 40;

const PEOPLE = `FROM group_invitation i JOIN enquiry e ON e.id = i.enquiry_id WHERE i.group_id = g.id AND i.state IN ${sqlSet(INVITATION_STANDS)}`;
const BANDS = `(SELECT coalesce(array_agg(e.age_band) FILTER (WHERE e.age_band IS NOT NULL), '{}') ${PEOPLE})`;
const FIRST = `(SELECT min(s.date) FROM group_session s WHERE s.group_id = g.id AND s.state = 'planned')`;

const FACTS = `
  SELECT g.venue, g.room_and_key AS "roomAndKey", g.form, ${FIRST} AS "firstMeeting", ${BANDS} AS "ageBands",
    coalesce((SELECT a.starters_wanted FROM assignment a WHERE a.group_id = g.id AND a.kind = 'start' ORDER BY a.created_at DESC LIMIT 1), 1)::int AS "startersWanted",
    (SELECT count(*)::int FROM assignment a JOIN assignment_starter x ON x.assignment_id = a.id AND x.ended_at IS NULL WHERE a.group_id = g.id) AS starters,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'enquiryId', e.id, 'name', e.name, 'phone', e.phone, 'callTimes', e.call_times, 'mayLeaveMessage', e.may_leave_message, 'email', e.email, 'state', i.state,
       'contacted', i.contacted_at IS NOT NULL, 'expiresAt', i.expires_at) ORDER BY i.state, e.name, i.id), '[]') ${PEOPLE}) AS participants
  FROM self_help_group g WHERE g.id = $1`;
const SHAPE = `
  SELECT g.theme_code AS "themeCode", g.form, g.language, g.starts_time AS "startsAt", extract(isodow FROM ${FIRST})::int AS weekday, ${BANDS} AS "ageBands"
  FROM self_help_group g WHERE g.id = $1`;
const WAITING = `
  SELECT e.id, e.name, coalesce(m.name, '') AS place, earth_km(e.position, g.position) AS "distanceKm", t.names AS theme, e.age_band AS "ageBand",
    e.received_at AS "receivedAt", e.email IS NULL AS "byPhone", e.theme_code AS "themeCode", e.mixed_too AS "mixedToo", e.group_language AS "groupLanguage", e.form, e.weekdays, e.dayparts
  FROM self_help_group g JOIN enquiry e ON e.state = 'waiting' AND e.office_id = ANY ($2)
    LEFT JOIN municipality m ON m.code = e.municipality_code LEFT JOIN theme t ON t.code = e.theme_code
  WHERE g.id = $1 ORDER BY e.position <-> g.position, e.id LIMIT $3`;
