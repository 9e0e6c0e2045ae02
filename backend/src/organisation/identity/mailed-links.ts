import { demandEdition, type LinkEdition } from '../../platform/links.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { authAddress, codeIdentifier } from './auth.ts';

/** A link that was mailed to somebody opens something only while the address it went to is hers. */
export async function demandMailedTo(tx: Tx, personId: string, link: LinkEdition): Promise<void> {
  const sql = 'SELECT link_edition AS edition FROM person WHERE id = $1';
  demandEdition(link, (await one<{ edition: number }>(tx, sql, [personId]))?.edition);
}

/** Her address is another now: what was mailed to the one before opens nothing any more, links to sign in with included. */
export async function endMailedLinks(tx: Tx, personId: string): Promise<void> {
  await tx.query('UPDATE person SET link_edition = link_edition + 1 WHERE id = $1', [personId]);
  await endSignInMails(tx, personId);
}

/** The links and codes that wait in her mailbox sign nobody in any more. */
export async function endSignInMails(tx: Tx, personId: string): Promise<void> {
  // A link's row names her in its value, a code's in its identifier.
  await tx.query(
    `DELETE FROM auth_verification WHERE identifier = $2 OR CASE WHEN value IS JSON OBJECT THEN value::jsonb ->> 'email' = $1 END`,
    [authAddress(personId), codeIdentifier(personId)],
  );
}
