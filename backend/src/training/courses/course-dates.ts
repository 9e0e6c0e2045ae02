import { addDays, type CourseCalendar, instantOf, localDate, minimumCheckDay } from '@igang/domain';
import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';

const REMIND_DAYS_BEFORE = [7, 1] as const;
const REMIND_AT = '09:00';

/**
 * Announces what the calendar does to a public course. The jobs look again when they run, so after a change of dates the
 * ones announced earlier find nothing to do.
 */
export async function announceDates(tx: Tx, courseId: string, calendar: CourseCalendar): Promise<void> {
  const { enrolmentDeadline, firstDay } = calendar;
  const check = minimumCheckDay(calendar, localDate(tx.now));
  const reminders = REMIND_DAYS_BEFORE.map((daysBefore) => ({ daysBefore, at: instantOf(addDays(firstDay, -daysBefore), REMIND_AT) }));
  await announce(
    tx,
    { job: 'course.close', payload: { courseId }, at: endOfDay(enrolmentDeadline) },
    ...(check === undefined ? [] : [{ job: 'course.check-minimum' as const, payload: { courseId }, at: instantOf(check, REMIND_AT) }]),
    ...reminders
      .filter(({ at }) => at > tx.now)
      .map(({ daysBefore, at }) => ({ job: 'course.remind' as const, payload: { courseId, daysBefore }, at })),
  );
}

/** Midnight in Norway after the day. */
export function endOfDay(day: string): Date {
  return instantOf(addDays(day, 1), '00:00');
}
