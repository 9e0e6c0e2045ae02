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
export async function foundBy(tx: Tx, words: string): Promise<Found | undefined> {
  if (words === '') return undefined;
  return found(await one<Found>(tx, FOUND, [words]));
}

const FOUND = `
  SELECT ARRAY(SELECT t.id FROM course_type t
      WHERE strpos(lower(concat_ws(' ', t.names ->> 'nb', t.names ->> 'nn', t.names ->> 'en')), lower($1)) > 0 ORDER BY t.id) AS types,
    ARRAY(SELECT v.id FROM venue v LEFT JOIN postal_code pc ON pc.code = v.postal_code LEFT JOIN municipality m ON m.code = pc.municipality_code
      WHERE strpos(lower(concat_ws(' ', v.name, pc.place, m.name, array_to_string(m.official_names, ' '))), lower($1)) > 0 ORDER BY v.id) AS venues`;
