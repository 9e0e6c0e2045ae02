import { containing } from '../../platform/containing.ts';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

/** What somebody's words mean: kinds of course, and venues by their own name, their town or their municipality. */
export interface Found {
  readonly types: readonly string[];
  readonly venues: readonly string[];
}

/** With more venues than this the coming courses are walked instead of each venue's: enough of them are among those found. */
export const SOURCES_WALKED = 200;

/** Undefined when nothing is asked for. The registers are small beside the courses, so they are read first. */
export async function foundBy(tx: Tx, words: string | undefined): Promise<Found | undefined> {
  const pattern = containing(words);
  return pattern === null ? undefined : found(await one<Found>(tx, FOUND, [pattern]));
}

const FOUND = `
  SELECT ARRAY(SELECT t.id FROM course_type t
      WHERE t.sought LIKE $1 ORDER BY t.id) AS types,
    ARRAY(SELECT v.id FROM venue v LEFT JOIN postal_code pc ON pc.code = v.postal_code LEFT JOIN municipality m ON m.code = pc.municipality_code
      WHERE concat_ws(' ', v.sought, pc.sought, m.sought) LIKE $1 ORDER BY v.id) AS venues`;
