import type { QualificationHistory, QualificationLine } from '@igang/contracts';
import { localDate, type Refresher, type RenewalRule, renewalProgress } from '@igang/domain';
import { one, type Tx } from '../../platform/transaction.ts';

export interface RefresherRow {
  readonly enrolment_id: string;
  readonly passed_at: Date;
  readonly days: number;
  readonly renewal_days: number;
  readonly renewal_months: number;
}

/** What renewal takes, as the type says with which person `$1` qualified last; no row when she has to pass it again. */
const RULE = `
  SELECT t.renewal_days AS days, t.validity_months AS months
  FROM qualification q JOIN enrolment e ON e.id = q.enrolment_id JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id
  WHERE q.person_id = $1 AND q.withdrawn_at IS NULL AND t.qualifies AND t.renewal_days IS NOT NULL
  ORDER BY q.valid_from DESC, q.id DESC LIMIT 1`;

/** Refreshers that person `$1` has passed and no standing renewal has counted, with the days she was there. */
export const REFRESHERS = `
  SELECT e.id AS enrolment_id, least(c.ends_at, e.result_at) AS passed_at, rule.days AS renewal_days, rule.months AS renewal_months,
    (SELECT count(*)::int FROM attendance a WHERE a.enrolment_id = e.id AND a.presence <> 'absent') AS days
  FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id CROSS JOIN (${RULE}) AS rule
  WHERE e.person_id = $1 AND e.result = 'passed' AND t.counts_for_renewal
    AND NOT EXISTS (SELECT FROM renewal_share s WHERE s.enrolment_id = e.id AND s.released_at IS NULL)`;

export function refresherOf(row: RefresherRow): Refresher {
  return {
    enrolmentId: row.enrolment_id,
    passedAt: row.passed_at,
    days: row.days,
    rule: { days: row.renewal_days, months: row.renewal_months },
  };
}

/** When the latest qualification that stands began; undefined without one. */
export async function qualificationBegan(tx: Tx, personId: string): Promise<Date | undefined> {
  const row = await one<{ since: Date | null }>(
    tx,
    'SELECT max(valid_from) AS since FROM qualification WHERE person_id = $1 AND withdrawn_at IS NULL',
    [personId],
  );
  return row?.since ?? undefined;
}

interface LineRow extends Omit<QualificationLine, 'validFrom' | 'validUntil' | 'refreshers'> {
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly refreshers: readonly { type: QualificationLine['refreshers'][number]['type']; at: string; days: number }[];
}

/** Her qualifications, newest first. The caller has checked who asks. */
export async function qualificationHistory(tx: Tx, personId: string): Promise<QualificationHistory> {
  const lines = await tx.query<LineRow>(LINES, [personId]);
  const rule = await one<RenewalRule>(tx, RULE, [personId]);
  const refreshers = (await tx.query<RefresherRow>(REFRESHERS, [personId])).map(refresherOf);
  const since = await qualificationBegan(tx, personId);
  return {
    lines: lines.map(lineOf),
    renewal: rule === undefined || since === undefined ? null : renewalProgress(refreshers, since, rule),
  };
}

function lineOf({ validFrom, validUntil, refreshers, ...line }: LineRow): QualificationLine {
  return {
    ...line,
    validFrom: validFrom.toISOString(),
    validUntil: validUntil.toISOString(),
    refreshers: refreshers.map(({ type, at, days }) => ({ type, on: localDate(new Date(at)), days })),
  };
}

const LINES = `
  SELECT q.id, CASE WHEN q.renewal_days IS NULL THEN 'course' ELSE 'renewal' END AS kind, t.names AS type, q.valid_from AS "validFrom",
    q.valid_until AS "validUntil", q.withdrawn_at IS NOT NULL AS withdrawn,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('type', rt.names, 'at', coalesce(r.result_at, rc.ends_at), 'days', s.days)
         ORDER BY coalesce(r.result_at, rc.ends_at), s.enrolment_id), '[]')
     FROM renewal_share s JOIN enrolment r ON r.id = s.enrolment_id JOIN course rc ON rc.id = r.course_id
       JOIN course_type rt ON rt.id = rc.course_type_id WHERE s.qualification_id = q.id) AS refreshers
  FROM qualification q LEFT JOIN enrolment e ON e.id = q.enrolment_id LEFT JOIN course c ON c.id = e.course_id
    LEFT JOIN course_type t ON t.id = c.course_type_id
  WHERE q.person_id = $1 ORDER BY q.valid_from DESC, q.id DESC LIMIT 50`;
