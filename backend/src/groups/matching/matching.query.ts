import { NEED_OVER } from '@igang/domain';
import type { Matching, ProposedNeed, Suggestion } from '@igang/contracts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { activeGroups, groupsStarted } from '../../starters/starters/index.ts';
import type { Proposal, ProposedFor } from './solver-thread.ts';

interface Row extends Omit<Matching, 'outcome' | 'createdAt'> {
  readonly createdAt: Date;
  readonly result: Proposal | null;
}
type GroupNow = Omit<ProposedNeed, 'proposed' | 'oneByOne' | 'options'>;
type Person = Omit<Suggestion, 'hindrance' | 'distanceKm' | 'lastAskedAt' | 'qualifiedUntil'> & {
  readonly lastAskedAt: Date | null;
  readonly qualifiedUntil: Date | null;
};

/** A run with its proposal: ids as they were found, names and what is still wanted as they are now. */
export async function matchingView(tx: Tx, id: string): Promise<Matching> {
  const { result, ...row } = found(await one<Row>(tx, RUN, [id]));
  demandAccess(tx.actor, 'assignment.ask', { officeId: row.officeId });
  return { ...row, createdAt: row.createdAt.toISOString(), outcome: result === null ? null : await outcome(tx, result) };
}

async function outcome(tx: Tx, { needs, best, oneByOne, proof, milliseconds }: Proposal): Promise<NonNullable<Matching['outcome']>> {
  const groups = await tx.query<GroupNow>(GROUPS, [needs.map(({ groupId }) => groupId)]);
  const ids = [...new Set(needs.flatMap(({ options }) => options.map(({ personId }) => personId)))];
  const people = new Map((await tx.query<Person>(PEOPLE, [ids])).map((person) => [person.personId, person]));
  const found = new Map(needs.map((need) => [need.groupId, need]));
  return {
    needs: groups.flatMap((group) => proposed(group, found.get(group.groupId), people, tx.now)),
    best,
    oneByOne,
    proven: proof.every(({ value, bound }) => value === bound),
    milliseconds,
  };
}

function proposed(group: GroupNow, need: ProposedFor | undefined, people: ReadonlyMap<string, Person>, now: Date): ProposedNeed[] {
  if (need === undefined) return [];
  const known = (ids: readonly string[]) => ids.filter((id) => people.has(id));
  const options = need.options.flatMap(({ personId, km }) => {
    const person = people.get(personId);
    return person === undefined ? [] : [suggestion(person, km, now)];
  });
  return [{ ...group, proposed: known(need.proposed), oneByOne: known(need.oneByOne), options }];
}

function suggestion({ lastAskedAt, qualifiedUntil, ...person }: Person, distanceKm: number, now: Date): Suggestion {
  return {
    ...person,
    distanceKm,
    lastAskedAt: lastAskedAt?.toISOString() ?? null,
    // Matching weighs nobody whom the times do not suit.
    hindrance: null,
    qualifiedUntil: (qualifiedUntil ?? now).toISOString(),
  };
}

const RUN = `SELECT r.id, r.office_id AS "officeId", o.name AS "officeName", r.state, r.step, r.created_at AS "createdAt", r.result
  FROM matching_run r JOIN office o ON o.id = r.office_id WHERE r.id = $1`;

const GROUPS = `
  SELECT g.id AS "groupId", g.name AS "groupName", m.name AS place, t.names AS theme, g.form,
    (SELECT min(s.date) FROM group_session s WHERE s.assignment_id = a.id AND s.state = 'planned') AS "firstOn",
    CASE WHEN a.id IS NULL OR g.paused_at IS NOT NULL THEN 0 ELSE greatest(0, a.starters_wanted
      - (SELECT count(*)::int FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL)
      - (SELECT count(*)::int FROM assignment_request q WHERE q.assignment_id = a.id AND q.state = 'open')) END AS wanted
  FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code LEFT JOIN theme t ON t.code = g.theme_code
  LEFT JOIN assignment a ON a.group_id = g.id AND a.state NOT IN ${sqlSet(NEED_OVER)}
  WHERE g.id = ANY ($1) ORDER BY "firstOn" NULLS LAST, g.id`;

const PEOPLE = `
  SELECT s.person_id AS "personId", p.name, coalesce(pc.place, '') AS place, s.last_asked_at AS "lastAskedAt", s.qualified_until AS "qualifiedUntil",
    ${activeGroups('s.person_id')} AS "activeGroups",
    ${groupsStarted('s.person_id')} AS "groupsStarted"
  FROM starter s JOIN person p ON p.id = s.person_id LEFT JOIN postal_code pc ON pc.code = p.postal_code
  WHERE s.person_id = ANY ($1)`;
