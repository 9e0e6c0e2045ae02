import type { Done, GroupChange } from '@igang/contracts';
import { groupMachine } from '@igang/domain';
import type { z } from 'zod';
import { record } from '../platform/audit-trail.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { Group } from './group.entity.ts';
import { lockGroup } from './group.ts';

/** Where it meets, who has the key, whom to write to. What somebody else has changed meanwhile is looked at first. */
export async function changeGroupDetails(tx: Tx, id: string, { version, ...change }: z.infer<typeof GroupChange>): Promise<Done> {
  const group = await lockGroup(tx, id, 'group.manage');
  if (groupMachine.isFinal(group.state)) throw new Refusal('group.not-possible', { machine: 'group', state: group.state, action: 'edit' });
  const { contactEmail = null } = change;
  // On its own it is asked how it goes, and by nothing else is it reached.
  if (contactEmail === null && groupMachine.next(group.state, 'follow-up') !== undefined) throw new Refusal('group.contact-missing');
  const { affected } = await tx.manager.update(Group, { id, version }, { ...asKept(change), version: () => 'version + 1' });
  if (affected === 0) throw new Refusal('change.conflict');
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
