import { DAY_MS, HOUR_MS, type LocalDate, type LocalTime, NORWAY, SECOND_MS } from '@igang/domain';
import ical, { ICalAlarmType, type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** One entry in somebody's calendar: hours of one day on the wall in Norway. */
export interface CalendarEvent {
  /** Stays the same for as long as the thing is the same. */
  readonly uid: string;
  /** Grows when the entry changes (RFC 5545). */
  readonly sequence: number;
  /** When the entry got to be as it is now. */
  readonly stamp: Date;
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly summary: string;
  readonly place?: string | undefined;
  readonly about?: string | undefined;
  readonly url?: string | undefined;
  /** Whether her own calendar reminds her the day before; of entries that stand. */
  readonly reminds?: boolean | undefined;
  readonly organizer?: { readonly name: string; readonly email: string } | undefined;
  readonly standing: 'confirmed' | 'tentative' | 'cancelled';
}
export interface CalendarText {
  readonly method: 'publish' | 'cancel';
  /** Shown by programs that read it again and again. */
  readonly name?: string | undefined;
  readonly events: readonly CalendarEvent[];
}

/** The rules of summer time since 1996; a file with its own zone is right in every calendar. */
const OSLO = [
  'BEGIN:VTIMEZONE',
  `TZID:${NORWAY}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEvent['standing'], ICalEventStatus>;
const READ_AGAIN_S = (4 * HOUR_MS) / SECOND_MS;
const DAY_BEFORE_S = DAY_MS / SECOND_MS;

/** An iCalendar file (RFC 5545). The same events give the same text. */
export function calendarText({ method, name, events }: CalendarText): string {
  const calendar = ical({
    method: method === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Igang', product: 'Igang', language: 'NO' },
    ...(name === undefined ? {} : { name, ttl: READ_AGAIN_S }),
  });
  calendar.timezone({ name: null, generator: (zone) => (zone === NORWAY ? OSLO : null) });
  for (const event of events) addTo(calendar, event, name !== undefined);
  return calendar.toString();
}

function addTo(calendar: ICalCalendar, event: CalendarEvent, isRead: boolean): void {
  const entry = calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: event.stamp,
    ...(isRead ? { lastModified: event.stamp } : {}),
    timezone: NORWAY,
    start: onTheWall(event.date, event.startsAt),
    end: onTheWall(event.date, event.endsAt),
    summary: event.summary,
    location: event.place ?? null,
    description: event.about ?? null,
    url: event.url ?? null,
    organizer: event.organizer ?? null,
    status: STATUS[event.standing],
  });
  if (event.reminds === true && event.standing === 'confirmed')
    entry.createAlarm({ type: ICalAlarmType.display, triggerBefore: DAY_BEFORE_S, description: event.summary });
}

/** ical-generator writes what the clock of this process shows at a Date; so the Date that shows the clock in Oslo. */
function onTheWall(date: LocalDate, time: LocalTime): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, day, hour, minute);
}
