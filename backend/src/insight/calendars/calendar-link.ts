import type { Created, Done } from '@igang/contracts';
import { record } from '../../platform/audit-trail.ts';
import type { Config } from '../../platform/config.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { hashOfLink } from './address.ts';

/** Which calendar: her own, or that of an office she works for. */
export type Which = { readonly kind: 'own' } | { readonly kind: 'office'; readonly officeId: string };

/** The reader, when the calendar may be hers. */
export function demandCalendar(tx: Tx, which: Which): string {
  if (which.kind === 'office') demandAccess(tx.actor, 'calendar.office', { officeId: which.officeId });
  else demandAccess(tx.actor, 'calendar.own', { personIds: tx.actor.kind === 'person' ? [tx.actor.personId] : [] });
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  return tx.actor.personId;
}

/** A new address. The one before stops at once, which is what one wants who has given it to somebody by mistake. */
export async function renewCalendarLink(tx: Tx, which: Which, config: Config): Promise<Created> {
  const personId = demandCalendar(tx, which);
  if (which.kind === 'office') found(await one(tx, 'SELECT FROM office WHERE id = $1', [which.officeId]));
  await end(tx, personId, which);
  const [id, officeId] = [tx.newId(), officeOf(which)];
  await tx.query('INSERT INTO calendar_link (id, person_id, kind, office_id, token_hash, created_at) VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    personId,
    which.kind,
    officeId,
    hashOfLink(config, id),
    tx.now,
  ]);
  await record(tx, { action: 'calendar-link.create', subject: ['calendar-link', id], officeId: officeId ?? undefined });
  return { id };
}

/** No calendar reads it any more. */
export async function endCalendarLink(tx: Tx, which: Which): Promise<Done> {
  await end(tx, demandCalendar(tx, which), which);
  return { done: true };
}

async function end(tx: Tx, personId: string, which: Which): Promise<void> {
  const officeId = officeOf(which);
  // Pressed twice at once: one after the other, and the last address is the one that stands.
  await tx.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
  const ended = await one<{ id: string }>(
    tx,
    `UPDATE calendar_link SET ended_at = $4 WHERE person_id = $1 AND kind = $2 AND office_id IS NOT DISTINCT FROM $3 AND ended_at IS NULL
     RETURNING id`,
    [personId, which.kind, officeId, tx.now],
  );
  if (ended === undefined) return;
  await record(tx, { action: 'calendar-link.end', subject: ['calendar-link', ended.id], officeId: officeId ?? undefined });
}

function officeOf(which: Which): string | null {
  return which.kind === 'office' ? which.officeId : null;
}
