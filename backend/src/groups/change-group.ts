import type { Done, GroupChange } from '@igang/contracts';
import { groupMachine } from '@igang/domain';
import type { z } from 'zod';
import { record } from '../platform/audit-trail.ts';
import { Refusal } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { Group } from './group.entity.ts';
import { lockGroup } from './group.ts';
import { tellOfChange } from './tell-of-change.ts';

/** Where it meets, who has the key, whom to write to. What somebody else has changed meanwhile is looked at first. */
export async function changeGroupDetails(tx: Tx, id: string, { version, ...change }: z.infer<typeof GroupChange>): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  if (groupMachine.isFinal(group.state)) throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'edit' });
  const { contactEmail = null } = change;
  // On its own it is asked how it goes, and by nothing else is it reached.
  if (contactEmail === null && groupMachine.next(group.state, 'follow-up') !== undefined) throw new Refusal('group.contact-missing');
  const before = await venueOf(tx, id);
  const { affected } = await tx.manager.update(Group, { id, version }, { ...asKept(change), version: () => 'version + 1' });
  if (affected === 0) throw new Refusal('change.conflict');
  await tellOfPlace(tx, id, { before, now: change.venue ?? null });
  await record(tx, { action: 'group.edit', subject: ['group', id], officeId: group.officeId });
  return { done: true };
}

/** What is left out of the form is not known any more. */
function asKept({ venue, roomAndKey, contactName, contactPhone, contactEmail, ...rest }: Omit<z.infer<typeof GroupChange>, 'version'>) {
  const known = (text: string | undefined) => text ?? null;
  return {
    ...rest,
    venue: known(venue),
    roomAndKey: known(roomAndKey),
    contactName: known(contactName),
    contactPhone: known(contactPhone),
    contactEmail: known(contactEmail),
  };
}

/** Whoever is to come hears of another place, and calendars get a new edition of each meeting that is left. */
async function tellOfPlace(tx: Tx, groupId: string, { before, now }: { before: string | null; now: string | null }): Promise<void> {
  if (before === now) return;
  await tx.query("UPDATE group_session SET calendar_sequence = calendar_sequence + 1 WHERE group_id = $1 AND state = 'planned'", [groupId]);
  await tellOfChange(tx, groupId, [{ kind: 'place', venue: before ?? undefined }]);
}

async function venueOf(tx: Tx, groupId: string): Promise<string | null> {
  const row = await one<{ venue: string | null }>(tx, 'SELECT venue FROM self_help_group WHERE id = $1', [groupId]);
  return row?.venue ?? null;
}
