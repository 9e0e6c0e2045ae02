import { QueryFailedError } from 'typeorm';
import { CONSTRAINT_REFUSALS } from './constraint-refusals.ts';
import { Refusal } from './refusal.ts';
import type { Tx } from './transaction.ts';

const FOREIGN_KEY_VIOLATION = '23503';

/** Part of a transaction that may be refused while the rest stands: the refusal is answered and the part taken back. */
export async function attempt<T>(tx: Tx, work: () => Promise<T>): Promise<T | Refusal> {
  await tx.query('SAVEPOINT part');
  try {
    const value = await work();
    await tx.query('RELEASE SAVEPOINT part');
    return value;
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    if (refusal === undefined) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT part');
    await tx.query('RELEASE SAVEPOINT part');
    return refusal;
  }
}

/** What the database's own no means: a constraint we have a word for, or something that others still need. */
function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code, constraint = '' } = error.driverError as { code?: string; constraint?: string };
  const known = CONSTRAINT_REFUSALS[constraint];
  if (known !== undefined) return new Refusal(known);
  return code === FOREIGN_KEY_VIOLATION ? new Refusal('change.conflict') : undefined;
}
