import type { Created, Done, NewOffice, OfficeChange } from '@igang/contracts';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Office } from './office.entity.ts';

/** A new district office under the national one, open from a day. It has no county before one is moved to it. */
export async function openOffice(tx: Tx, { openedOn, ...written }: NewOffice): Promise<Created> {
  demandAccess(tx.actor, 'office.manage', {});
  const id = tx.newId();
  const parentId = await nationalOffice(tx);
  await tx.manager.insert(Office, { id, parentId, kind: 'district', openedOn, closedOn: null, ...columns(written) });
  await record(tx, { action: 'office.open', subject: ['office', id], officeId: id, to: openedOn });
  return { id };
}

/** The one national office, with which an organisation begins; the caller knows that she may. */
export async function foundOrganisation(tx: Tx, { openedOn, ...written }: NewOffice): Promise<string> {
  const id = tx.newId();
  await tx.manager.insert(Office, { id, parentId: null, kind: 'national', openedOn, closedOn: null, ...columns(written) });
  await record(tx, { action: 'office.open', subject: ['office', id], officeId: id, to: openedOn });
  return id;
}

/** What is written about it was wrong, or is another from now on. Twice is as once. */
export async function correctOffice(tx: Tx, id: string, change: OfficeChange): Promise<Done> {
  demandAccess(tx.actor, 'office.manage', {});
  const before = found(
    await one<Columns>(tx, 'SELECT name, seat, email::text AS email, phone FROM office WHERE id = $1 FOR NO KEY UPDATE', [id]),
  );
  const after = columns(change);
  const corrected = (['name', 'seat', 'email', 'phone'] as const).filter((column) => before[column] !== after[column]);
  if (corrected.length === 0) return { done: true };
  await tx.manager.update(Office, { id }, after);
  await record(tx, { action: 'office.correct', subject: ['office', id], officeId: id, reason: corrected.join(' ') });
  return { done: true };
}

type Columns = Pick<Office, 'name' | 'seat' | 'email' | 'phone'>;

function columns({ phone, ...written }: OfficeChange): Columns {
  return { ...written, phone: phone ?? null };
}

/** The office that the others are under, and that answers where no other does. */
export async function nationalOffice(tx: Tx): Promise<string> {
  return found(await one<{ id: string }>(tx, NATIONAL)).id;
}

const NATIONAL = `SELECT id FROM office WHERE kind = 'national' ORDER BY opened_on, id LIMIT 1`;
