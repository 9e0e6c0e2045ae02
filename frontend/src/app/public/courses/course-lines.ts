import type { CourseCard, CourseDayView, CourseDetail } from '@igang/contracts';
import { HELD_COURSE } from '@igang/domain/training/course';
import type { Format } from '@igang/i18n';
import type { PublicWords } from '@igang/i18n/words/training/public';
import { upperFirst } from '@igang/i18n/text';
import type { Tone } from '../../shared/ui/index.ts';

export interface CourseLine {
  readonly id: string;
  readonly name: string;
  readonly tile: { readonly day: string; readonly month: string };
  readonly dates: string;
  readonly hours: string;
  readonly where: string;
  readonly distance: string;
  readonly places: { readonly text: string; readonly tone: Tone };
  /** While it is not certain that it will be held. */
  readonly undecided: string;
}

/** `Igangsetterkurs i Kleppe`; a course on the net has no place. */
export function courseHeading({ course: w }: PublicWords, type: string, place: string): string {
  return place === '' ? w.headingOnline({ type }) : w.heading({ type, place });
}

/** A course as one card in a list. */
export function courseLine(course: CourseCard, { courses: w, course: { online } }: PublicWords, f: Format, today: string): CourseLine {
  const first = course.days[0]?.date ?? today;
  return {
    id: course.id,
    name: course.place === '' ? w.namedOnline({ type: course.type[f.lang] }) : w.named({ type: course.type[f.lang], place: course.place }),
    tile: f.tile(first),
    ...whenLines(course.days, f, today),
    where: course.form === 'physical' ? course.venue : [course.venue, online].filter(Boolean).join(', '),
    distance: course.distanceKm === null ? '' : w.away({ distance: f.distance(course.distanceKm) }),
    places: placesOf(course, w),
    undecided: course.undecided === null ? '' : w.undecided({ minimum: course.undecided.minimum }),
  };
}

function placesOf(course: CourseCard, w: PublicWords['courses']): CourseLine['places'] {
  if (course.state === 'cancelled') return { text: w.cancelled, tone: 'stopped' };
  if (course.state === 'published') return { text: w.opensSoon, tone: 'quiet' };
  if (course.state !== 'open') return { text: w.closed, tone: 'quiet' };
  return course.free > 0 && course.waiting === 0
    ? { text: w.placesLeft({ free: course.free }), tone: 'ok' }
    : { text: w.waiting({ waiting: course.waiting }), tone: 'wait' };
}

/** The days and the hours on two lines: `Lørdag 14. og søndag 15. mars` and `kl. 10–16`; hours stand at each day when they differ. */
export function whenLines(days: readonly CourseDayView[], f: Format, today: string): { dates: string; hours: string } {
  const [first] = days;
  const oneClock = first !== undefined && days.every((day) => day.startsAt === first.startsAt && day.endsAt === first.endsAt);
  if (!oneClock) return { dates: upperFirst(f.days(days, today)), hours: '' };
  return {
    dates: upperFirst(
      f.dates(
        days.map((day) => day.date),
        today,
      ),
    ),
    hours: f.atHours(first.startsAt, first.endsAt),
  };
}

export type Standing = 'cancelled' | 'opens-later' | 'closed' | 'list' | 'open';

/** What the reader can do with the course. A freed place belongs to the list, so with somebody waiting it is a list. */
export function standingOf(course: Pick<CourseDetail, 'state' | 'open' | 'opensLater' | 'free' | 'waiting'>): Standing {
  if (course.state === 'cancelled') return 'cancelled';
  if (course.opensLater) return 'opens-later';
  if (!course.open) return 'closed';
  return course.free > 0 && course.waiting === 0 ? 'open' : 'list';
}

/** Why the sign-up is closed: its last day is over, the office has closed it, or the course is no longer to come. */
export function closedBecause(
  { state, days, enrolmentDeadline }: Pick<CourseDetail, 'state' | 'days' | 'enrolmentDeadline'>,
  today: string,
) {
  if (HELD_COURSE.includes(state) || (days[0]?.date ?? '') <= today) return 'begun';
  return enrolmentDeadline < today ? 'last-day' : 'early';
}

/** A map the reader may choose to open; nothing is fetched from it here. */
export function mapOf(at: { lat: number; lon: number } | string): string {
  return typeof at === 'string'
    ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(at)}`
    : `https://www.openstreetmap.org/?mlat=${at.lat}&mlon=${at.lon}#map=16/${at.lat}/${at.lon}`;
}

/** `4306 Sandnes` is `Sandnes` in a heading. */
export function townOf(place: string): string {
  return place.replace(/^\d{4}\s+/, '');
}
