import { systemClock } from '../../platform/clock.ts';
import { BOOKINGS } from './bookings.ts';
import { FORMS } from './forms.ts';
import { FILES } from './files.ts';
import { GROUPS } from './groups.ts';
import { HAPPENED } from './happened.ts';
import type { Invariant } from './invariant.ts';
import { OFFICES } from './offices.ts';
import { PLACES } from './places.ts';
import { PROMISES } from './promises.ts';
import { STARTERS } from './starters.ts';

export const INVARIANTS: readonly Invariant[] = [
  ...PLACES,
  ...FORMS,
  ...BOOKINGS,
  ...STARTERS,
  ...GROUPS,
  ...FILES,
  ...PROMISES,
  ...HAPPENED,
  ...OFFICES,
];

export type Query = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;
export interface Finding {
  readonly name: string;
  readonly rule: string;
  readonly breaches: number;
  /** The first few, lowest first. */
  readonly ids: readonly string[];
}

const SHOWN = 10;

/** Checks the invariants and says for each how many rows break it. Give it the time when the clock is not the system's. */
export async function auditInvariants(query: Query, now: Date = systemClock.now(), invariants = INVARIANTS): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const invariant of invariants) findings.push(await check(query, invariant, now));
  return findings;
}

async function check(query: Query, { name, rule, sql }: Invariant, now: Date): Promise<Finding> {
  const [row] = await query<{ breaches: number; ids: string[] }>(
    `WITH breach AS (SELECT DISTINCT id::text AS id FROM (${sql}) AS found)
     SELECT (SELECT count(*)::int FROM breach) AS breaches, ARRAY(SELECT id FROM breach ORDER BY id LIMIT ${SHOWN}) AS ids`,
    sql.includes('$1') ? [now] : [],
  );
  return { name, rule, breaches: row?.breaches ?? 0, ids: row?.ids ?? [] };
}

/** The findings that are breaches; an empty list is what tests expect. */
export function breachesIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ breaches }) => breaches > 0);
}
