import { fold } from '@igang/domain';
import type { Tx } from '../../platform/transaction.ts';

export interface Alike {
  readonly id: string;
  readonly officeId: string;
  readonly contactPointId: string | null;
}
interface Loaded extends Alike {
  readonly name: string;
  readonly phone: string | null;
}

/**
 * Live enquiries of this very person: the same address and name, and no other telephone number. The address is locked, so that two who
 * ask at once are one after the other. None without an address.
 */
export async function alikeTo(
  tx: Tx,
  { email, name, phone }: { readonly email?: string | undefined; readonly name: string; readonly phone?: string | undefined },
): Promise<Alike[]> {
  if (email === undefined) return [];
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`enquiry ${email.toLowerCase()}`]);
  const rows = await tx.query<Loaded>(LIVE, [email]);
  const isOther = (other: string | null): boolean => other !== null && phone !== undefined && other !== phone;
  return rows.filter((row) => fold(row.name) === fold(name) && !isOther(row.phone));
}

const LIVE = `SELECT id, office_id AS "officeId", contact_point_id AS "contactPointId", name, phone FROM enquiry
  WHERE email = $1 AND state <> 'ended' ORDER BY received_at, id`;
