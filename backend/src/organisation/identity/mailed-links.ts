import { demandEdition, type LinkEdition } from '../../platform/links.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { authAddress } from './auth.ts';

/** A link that was mailed to somebody opens something only while the address it went to is hers. */
export async function demandMailedTo(tx: Tx, personId: string, link: LinkEdition): Promise<void> {
  const sql = 'SELECT link_edition AS edition FROM person WHERE id = $1';
  demandEdition(link, (await one<{ edition: number }>(tx, sql, [personId]))?.edition);
}

/** Her address is another now: what was mailed to the one before opens nothing any more, links to sign in with included. */
export async function endMailedLinks(tx: Tx, personId: string): Promise<void> {
  await tx.query('UPDATE person SET link_edition = link_edition + 1 WHERE id = $1', [personId]);
  await tx.query(`DELETE FROM auth_verification WHERE value::jsonb ->> 'email' = $1`, [authAddress(personId)]);
}
