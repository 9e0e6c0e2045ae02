import type { OwnContact } from '@igang/contracts';
import { WRITTEN, written } from '../../organisation/identity/index.ts';
import type { Tx } from '../../platform/transaction.ts';
import { becomePersons } from './become-person.ts';

/** Who she is on this sign-up, and whether she stays on the list when an offer runs out, if that is asked here. */
export async function writeContact(tx: Tx, id: string, contact: OwnContact, stayOnList: boolean | null = null): Promise<void> {
  const sql = `UPDATE enrolment SET ${WRITTEN}, stay_on_list = coalesce($7, stay_on_list) WHERE id = $1`;
  await tx.query(sql, [id, ...written(contact), stayOnList]);
}

/** The same on every course ahead that she signed up to by the name she had. */
export async function writeContactAhead(tx: Tx, personId: string, contact: OwnContact, earlierName: string): Promise<void> {
  await tx.query(
    `UPDATE enrolment e SET ${WRITTEN}
     FROM course c WHERE c.id = e.course_id AND c.ends_at > $7 AND e.person_id = $1 AND e.name = $8`,
    [personId, ...written(contact), tx.now, earlierName],
  );
}

/** These are written to another address from now on; links mailed before open nothing. */
export async function writeTo(tx: Tx, ids: readonly string[], email: string): Promise<void> {
  await tx.query('UPDATE enrolment SET email = $2, link_edition = link_edition + 1 WHERE id = ANY($1::uuid[])', [ids, email]);
}

/** These are no longer the person's they were: each becomes, or is found as, one by the address it has. */
export async function standAlone(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query('UPDATE enrolment SET person_id = NULL WHERE id = ANY($1::uuid[])', [ids]);
  await becomePersons(tx, ids);
}
