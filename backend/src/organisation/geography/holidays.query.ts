import type { Tx } from '../../platform/transaction.ts';

export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** Public holidays from `from` until and with `until`. */
export async function holidays(tx: Tx, from: string, until: string): Promise<{ items: Holiday[] }> {
  return {
    items: await tx.query<Holiday>('SELECT date, name FROM public_holiday WHERE date BETWEEN $1 AND $2 ORDER BY date, name', [from, until]),
  };
}
