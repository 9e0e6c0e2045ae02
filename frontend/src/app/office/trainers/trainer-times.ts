import type { TrainerCalendar } from '@igang/contracts';
import { Day } from '@igang/contracts/common';
import { addDays, TRAINER_TIMES, type TrainerTime } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { OfficePlanningWords } from '@igang/i18n/words/training/office-planning';
import * as z from 'zod';
import type { Told } from '../parts/told.ts';

/** What the form holds; empty text where nothing is chosen. */
export interface TimeModel {
  kind: TrainerTime['kind'];
  fromDay: string;
  untilDay: string;
  weekday: string;
  startsAt: string;
  endsAt: string;
}
/** Hours come both or none; the server says so at the field. */
export const TimeForm = z.object({
  kind: z.enum(TRAINER_TIMES),
  fromDay: Day,
  untilDay: Day,
  weekday: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
});

export function emptyTime(): TimeModel {
  return { kind: 'away', fromDay: '', untilDay: '', weekday: '', startsAt: '', endsAt: '' };
}

export function timeBody({ weekday, startsAt, endsAt, ...time }: TimeModel) {
  return {
    ...time,
    weekday: weekday === '' ? null : Number(weekday),
    startsAt: startsAt === '' ? null : startsAt,
    endsAt: endsAt === '' ? null : endsAt,
  };
}

const A_MONDAY = '2026-01-05';

export function weekdayNames(f: Format): { value: string; name: string }[] {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), name: f.weekdayPlural(addDays(A_MONDAY, day - 1)) }));
}

type Time = TrainerCalendar['times'][number];

/** `Borte lørdag 14. mars til søndag 15. mars, tirsdager, kl. 16–22`. */
export function timeLine(time: Time, { w, f, today }: Told<OfficePlanningWords['trainers']>): string {
  const { kind, fromDay, untilDay, weekday, startsAt, endsAt } = time;
  const [from, until] = [f.day(fromDay, today), f.day(untilDay, today)];
  const days = from === until ? from : w.span({ from, until });
  const weekdayName = weekday === null ? '' : f.weekdayPlural(addDays(A_MONDAY, weekday - 1));
  const hours = startsAt === null || endsAt === null ? '' : f.atHours(startsAt, endsAt);
  return [w.line({ kind: w.kinds[kind], days }), weekdayName, hours].filter(Boolean).join(', ');
}
