import type { GroupChange } from '@igang/contracts';
import { decideGroupChange, groupMachine, type GroupShape, type GroupTies } from '@igang/domain';
import { joinedPlace } from '@igang/i18n/text';
import type { z } from 'zod';
import { record } from '../../platform/audit-trail.ts';
import { demand, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { demandTheme, positionOf } from './ground.ts';
import { Group } from './group.entity.ts';
import type { GroupStanding } from './group.ts';
import { tellOfChange } from './tell-of-change.ts';

type Details = z.infer<typeof GroupChange>;
interface Written extends Omit<GroupShape, 'startersWanted'> {
  readonly venue: string | null;
  readonly place: string;
  readonly version: number;
}
/** The need that it has now; the rest of what ties people to it is read here. */
export type NeedTies = Pick<GroupTies, 'starters'> & { readonly startersWanted: number | null; readonly openRequests: number };

/**
 * What was written down of a group, the locked one, is set right. What somebody else has changed meanwhile is looked at first. Whoever
 * is to come hears of another place, and calendars get a new edition of each meeting that is left.
 */
export async function changeGroupDetails(tx: Tx, group: GroupStanding, { version, startersWanted, ...change }: Details, need: NeedTies) {
  const { id, state, officeId } = group;
  demandReachable(state, change.contactEmail);
  const before = await writtenOf(tx, id);
  if (before.version !== version) throw new Refusal('change.conflict');
  const after = afterwards(before, change);
  const wanted = { before: need.startersWanted, after: startersWanted ?? need.startersWanted };
  const ties = await tiesOf(tx, group, after.themeCode, need);
  demand(decideGroupChange({ ...before, startersWanted: wanted.before }, { ...after, startersWanted: wanted.after }, ties));
  if (after.themeCode !== before.themeCode) await demandTheme(tx, after.themeCode);
  const hasMoved = after.municipalityCode !== before.municipalityCode;
  const position = hasMoved ? await positionOf(tx, { officeId, municipalityCode: after.municipalityCode }) : {};
  await tx.manager.update(Group, { id }, { ...asKept(change), ...after, ...position, version: () => 'version + 1' });
  await tellOfPlace(tx, id, { before, now: await writtenOf(tx, id) });
  await record(tx, { action: 'group.edit', subject: ['group', id], officeId });
}

function demandReachable(state: GroupStanding['state'], contactEmail: string | undefined): void {
  if (groupMachine.isFinal(state)) throw new Refusal('group.not-possible', { machine: 'group', state, action: 'edit' });
  // On its own it is asked how it goes, and by nothing else is it reached.
  if (contactEmail === undefined && groupMachine.next(state, 'follow-up') !== undefined) throw new Refusal('group.contact-missing');
}

/** What is left out of the form is not known any more. */
function asKept({ name, venue, roomAndKey, contactName, contactPhone, contactEmail }: Omit<Details, 'version'>) {
  const known = (text: string | undefined) => text ?? null;
  return {
    name,
    venue: known(venue),
    roomAndKey: known(roomAndKey),
    contactName: known(contactName),
    contactPhone: known(contactPhone),
    contactEmail: known(contactEmail),
  };
}

/** What it is, is as it was when it is left out. */
function afterwards(before: Written, change: Omit<Details, 'version'>): Omit<GroupShape, 'startersWanted'> {
  const { municipalityCode = before.municipalityCode, themeCode = before.themeCode, form = before.form, expectedSize } = change;
  return { municipalityCode, themeCode, form, expectedSize };
}

function writtenOf(tx: Tx, groupId: string): Promise<Written> {
  return one<Written>(
    tx,
    `SELECT g.municipality_code AS "municipalityCode", g.theme_code AS "themeCode", g.form, g.expected_size::int AS "expectedSize", g.venue,
       m.name AS place, g.version
     FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code WHERE g.id = $1`,
    [groupId],
  ).then(found);
}

async function tiesOf(
  tx: Tx,
  { id, personIds }: GroupStanding,
  themeCode: string | null,
  { starters, openRequests }: NeedTies,
): Promise<GroupTies> {
  const people = await one<{ invited: number; coming: number; unwilling: number }>(
    tx,
    `SELECT (SELECT count(*)::int FROM group_invitation WHERE group_id = $1 AND state = 'open') AS invited,
       (SELECT count(*)::int FROM group_invitation WHERE group_id = $1 AND state = 'accepted') AS coming,
       (SELECT count(*)::int FROM starter WHERE person_id = ANY ($2) AND avoided_themes @> ARRAY[$3::text]) AS unwilling`,
    [id, personIds, themeCode ?? ''],
  );
  const { invited, coming, unwilling } = found(people);
  return { asked: openRequests + invited, starters, unwilling, coming };
}

interface Places {
  readonly before: Written;
  readonly now: Written;
}

async function tellOfPlace(tx: Tx, groupId: string, { before, now }: Places): Promise<void> {
  const where = whereOf(before);
  if (where === whereOf(now) && before.venue === now.venue) return;
  await tx.query("UPDATE group_session SET calendar_sequence = calendar_sequence + 1 WHERE group_id = $1 AND state = 'planned'", [groupId]);
  await tellOfChange(tx, groupId, [{ kind: 'place', venue: where }]);
}

/** As those who come read it; undefined on the net. */
function whereOf({ form, venue, place }: Written): string | undefined {
  return form === 'digital' ? undefined : joinedPlace(venue, place);
}
