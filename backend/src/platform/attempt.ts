import { refusalOf } from './database-error.ts';
import { Refusal } from './refusal.ts';
import type { Tx } from './transaction.ts';

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
