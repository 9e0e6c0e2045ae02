import { addDays, instantOf, type LocalDate, type LocalTime, weekdayOf } from '@igang/domain';

/** Days and instants seen from the day the demo is made. Whatever is recorded lies before `now`, the first moment of today. */
export interface Calendar {
  readonly today: LocalDate;
  readonly now: Date;
  readonly holidays: ReadonlySet<LocalDate>;
  /** The day that many days from today. */
  day(offset: number): LocalDate;
  /** The instant of a wall-clock time in Norway. */
  at(date: LocalDate, time: LocalTime): Date;
  /** The first day from `date` on in steps of ±1 on which `count` days in a row suit a course. */
  workdays(date: LocalDate, step: 1 | -1, count: number): LocalDate;
  /** The first Monday to Thursday from `date` on in steps of ±1 on which people meet. */
  evening(date: LocalDate, step: 1 | -1): LocalDate;
  /** The next in a weekly series of which one is on `date`: not before today, and the one before it is. */
  upcoming(date: LocalDate): LocalDate;
  /** Weekly days around `date`, which is number `index` of `count`; holidays are jumped over. */
  series(date: LocalDate, index: number, count: number): LocalDate[];
}

export function calendarOf(today: LocalDate, holidays: ReadonlySet<LocalDate>): Calendar {
  const offsets = new Map<LocalDate, number>();
  const at = (date: LocalDate, time: LocalTime) => {
    const offset = offsets.get(date) ?? Date.parse(`${date}T12:00:00Z`) - instantOf(date, '12:00').getTime();
    offsets.set(date, offset);
    return new Date(Date.parse(`${date}T${time}:00Z`) - offset);
  };
  const weekBefore = (date: LocalDate) => weekly(date, -7, 2, holidays)[1] ?? date;
  const quiet = (date: LocalDate) => holidays.has(date) || isVacation(date);
  return {
    today,
    holidays,
    at,
    now: instantOf(today, '00:00'),
    day: (offset) => addDays(today, offset),
    workdays: (date, step, count) => first(date, step, (day) => weekdayOf(day) + count <= 6 && !run(day, count).some(quiet)),
    evening: (date, step) => first(date, step, (day) => weekdayOf(day) <= 4 && !holidays.has(day)),
    upcoming: (date) => {
      let next = date;
      for (let before = weekBefore(next); before >= today; before = weekBefore(next)) next = before;
      return next;
    },
    series: (date, index, count) => [
      ...weekly(date, -7, index + 1, holidays).reverse(),
      ...weekly(date, 7, count - index, holidays).slice(1),
    ],
  };
}

/** July, and the days around Christmas and New Year. */
function isVacation(date: LocalDate): boolean {
  const day = date.slice(5);
  return day.startsWith('07') || day >= '12-19' || day <= '01-04';
}

function first(date: LocalDate, step: number, suits: (day: LocalDate) => boolean): LocalDate {
  let day = date;
  while (!suits(day)) day = addDays(day, step);
  return day;
}

function run(date: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, i) => addDays(date, i));
}

function weekly(date: LocalDate, step: number, count: number, holidays: ReadonlySet<LocalDate>): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = date; days.length < count; day = addDays(day, step)) if (!holidays.has(day)) days.push(day);
  return days;
}

export function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
