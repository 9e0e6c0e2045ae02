import type { SessionPlan } from '@igang/contracts';
import { addDays, evesBetween, weekdayOf, weeklySessions } from '@igang/domain';
import type { z } from 'zod';
import type { Tx } from '../../platform/transaction.ts';
import { demandInReach } from './demand-in-reach.ts';

/** Ten meetings with a week jumped for each holiday never reach a year. */
const HORIZON_DAYS = 366;

/** Weekly dates from the first; public holidays and the eves of Christmas and New Year are jumped over and named, so the coordinator sees why. */
export async function sessionPlan(tx: Tx, first: string, count: number): Promise<z.infer<typeof SessionPlan>> {
  demandInReach(tx, [first], 'first');
  const last = addDays(first, HORIZON_DAYS);
  const official = await tx.query<{ date: string; name: string }>(
    `SELECT date, string_agg(name, ', ' ORDER BY name) AS name FROM public_holiday
     WHERE date BETWEEN $1 AND $2 GROUP BY date ORDER BY date`,
    [first, last],
  );
  const holidays = [...official, ...evesBetween(first, last)].sort((a, b) => (a.date < b.date ? -1 : 1));
  const dates = weeklySessions(first, count, new Set(holidays.map(({ date }) => date)));
  const end = dates.at(-1) ?? first;
  const weekday = weekdayOf(first);
  return { dates, jumped: holidays.filter(({ date }) => date <= end && weekdayOf(date) === weekday) };
}
