import type { EnquiryRow } from '@igang/contracts';
import { setting } from '../../organisation/offices/index.ts';
import { addDays, localDate } from '@igang/domain';

/** One line of the inbox, from `enquiry e` with its joins. */
export const LINE = `e.id, e.name, coalesce(m.name, '') AS place, e.wants, t.names AS theme, e.mixed_too AS "mixedToo", e.age_band AS "ageBand",
  e.group_language AS "groupLanguage", e.form, e.weekdays, e.dayparts, e.channel, e.state, e.end_kind AS "endKind", c.name AS "contactPointName",
  e.received_at AS "receivedAt", ${setting('enquiry-unanswered', 'e.office_id')}::int AS "targetDays"`;
export const LINE_JOINS = `LEFT JOIN municipality m ON m.code = e.municipality_code LEFT JOIN theme t ON t.code = e.theme_code
  LEFT JOIN contact_point c ON c.id = e.contact_point_id`;

export interface LoadedLine extends Omit<EnquiryRow, 'receivedAt' | 'answerBy' | 'overdue'> {
  readonly receivedAt: Date;
  readonly targetDays: number;
}

export function lineOf({ targetDays, ...row }: LoadedLine, now: Date): EnquiryRow {
  const answerBy = row.state === 'new' ? addDays(localDate(row.receivedAt), targetDays) : null;
  return { ...row, receivedAt: row.receivedAt.toISOString(), answerBy, overdue: answerBy !== null && answerBy < localDate(now) };
}
