import { KNOWN_STANDS } from '../../organisation/identity/index.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Their addresses are known to be theirs: each becomes, or is found as, a person. What we know of her already stands. */
export async function becomePersons(tx: Tx, enrolmentIds: readonly string[]): Promise<void> {
  await tx.query(
    `WITH them AS (
       SELECT x.person_id, e.id, e.name, e.called, e.email, e.phone, e.language, e.postal_code
       FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, person_id uuid) JOIN enrolment e ON e.id = x.id WHERE e.person_id IS NULL
     ), owner AS (
       INSERT INTO person (id, name, called, email, phone, language, postal_code, created_at)
       SELECT person_id, name, called, email, phone, language, postal_code, $2 FROM them ORDER BY email
       ${KNOWN_STANDS}
       RETURNING id, email
     ), named AS (
       UPDATE enrolment e SET person_id = o.id, email_confirmed_at = coalesce(e.email_confirmed_at, $2)
       FROM them t JOIN owner o ON o.email = t.email WHERE e.id = t.id RETURNING e.id
     )
     SELECT count(*) FROM named`,
    [JSON.stringify(enrolmentIds.map((id) => ({ id, person_id: tx.newId() }))), tx.now],
  );
}
