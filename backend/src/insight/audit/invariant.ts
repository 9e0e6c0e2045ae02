import { PLACE_HOLDING } from '@igang/domain';
import { sqlSet } from '../../platform/sql-set.ts';
/** One rule that always holds, as a query for the rows that break it. */
export interface Invariant {
  /** `<thing>.<breach>`; stays the same, so that reports can be compared. */
  readonly name: string;
  /** The rule in a sentence, with its source. */
  readonly rule: string;
  /** Selects `id` of each row in breach, and nothing personal. `$1` is the present instant, where it is needed. */
  readonly sql: string;
}

/** Enrolments that take one of the places. */
export const HOLDS_PLACE = `state IN ${sqlSet(PLACE_HOLDING)}`;

/** A job for that subject is waiting; failed and finished ones are no promise. */
export function waiting(job: string, key: string, id: string): string {
  return `EXISTS (SELECT FROM outbox o WHERE o.job = '${job}' AND o.done_at IS NULL AND o.failed_at IS NULL AND o.payload ->> '${key}' = ${id}::text)`;
}
