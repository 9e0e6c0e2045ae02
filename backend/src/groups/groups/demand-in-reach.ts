import { addDays, type LocalDate, localDate } from '@igang/domain';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';

const REACH_DAYS = 1100;

/** Nobody plans a meeting more than three years ahead: such a date is a slip of the finger. */
export function demandInReach(tx: Tx, dates: readonly LocalDate[], path: string): void {
  const last = addDays(localDate(tx.now), REACH_DAYS);
  if (dates.some((date) => date > last)) throw new Refusal('request.invalid', {}, [{ path, code: 'too-big' }]);
}
