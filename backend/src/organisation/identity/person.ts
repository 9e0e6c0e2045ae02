import type { OwnContact } from '@igang/contracts';
import { found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { Person } from './person.entity.ts';

/** Who she is, on a row of hers, in the order of `written`; the row's id is `$1`. */
export const WRITTEN = 'name = $2, phone = $3, postal_code = $4, language = $5, called = $6';
export const written = ({ name, phone, postalCode, language, called }: OwnContact) => [
  name,
  phone ?? null,
  postalCode ?? null,
  language,
  called ?? null,
];

/** The end of an INSERT INTO person: what we know of who has that address stands, and only what was missing is filled in. */
export const KNOWN_STANDS = `ON CONFLICT (email) DO UPDATE SET phone = coalesce(person.phone, excluded.phone),
  postal_code = coalesce(person.postal_code, excluded.postal_code),
  called = CASE WHEN person.name = excluded.name THEN coalesce(person.called, excluded.called) ELSE person.called END`;

export async function changePerson(tx: Tx, personId: string, contact: OwnContact): Promise<void> {
  await tx.query(`UPDATE person SET ${WRITTEN} WHERE id = $1`, [personId, ...written(contact)]);
}

/** What was mailed to the one before is ended by `endMailedLinks`. */
export async function changeAddress(tx: Tx, personId: string, email: string): Promise<void> {
  await tx.query('UPDATE person SET email = $2 WHERE id = $1', [personId, email]);
}

/** The person with that address, new when nobody has it. */
export async function personByAddress(tx: Tx, person: OwnContact & { readonly email: string }): Promise<{ id: string; isNew: boolean }> {
  const wanted = tx.newId();
  const { name, email, phone, language, postalCode } = person;
  const { id } = found(
    await one<{ id: string }>(
      tx,
      `INSERT INTO person (id, name, email, phone, language, postal_code, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ${KNOWN_STANDS} RETURNING id`,
      [wanted, name, email, phone ?? null, language, postalCode ?? null, tx.now],
    ),
  );
  return { id, isNew: id === wanted };
}

/** Who has signed in once is somebody's account, and stays; the database refuses when others stand on her. */
export async function removePerson(tx: Tx, id: string): Promise<void> {
  if ((await one(tx, 'SELECT FROM auth_user WHERE id = $1', [id])) !== undefined) throw new Refusal('change.conflict');
  await tx.manager.delete(Person, { id });
}
