import type { CourseDetail, CourseForm } from '@igang/contracts';
import { instantOf } from '@igang/domain/time';
import { type Lang, languageOf } from '@igang/i18n';

/** What search engines read of a course: schema.org `Course` with the days as its instance, which is also an `Event`. */
export function courseData(course: CourseDetail, name: string, lang: Lang, origin: string): object {
  const url = `${origin}/kurs/${course.id}`;
  const organizer = { '@type': 'Organization', name: `Igang, ${course.office.name}`, email: course.office.email, url: origin };
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': url,
    url,
    name,
    description: course.message ?? name,
    inLanguage: languageOf(lang).locale,
    isAccessibleForFree: true,
    provider: organizer,
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'NOK', url, availability: availabilityOf(course) },
    hasCourseInstance: instanceOf(course, { name, url, organizer }),
  };
}

interface Known {
  readonly name: string;
  readonly url: string;
  readonly organizer: object;
}

function instanceOf(course: CourseDetail, { name, url, organizer }: Known): object {
  const [first, last] = [course.days[0], course.days.at(-1)];
  return {
    '@type': ['CourseInstance', 'EducationEvent'],
    name,
    url,
    organizer,
    courseMode: MODES[course.form].course,
    eventAttendanceMode: `https://schema.org/${MODES[course.form].attendance}EventAttendanceMode`,
    eventStatus: `https://schema.org/${course.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    ...(first === undefined || last === undefined
      ? {}
      : { startDate: instantOf(first.date, first.startsAt).toISOString(), endDate: instantOf(last.date, last.endsAt).toISOString() }),
    subEvent: course.days.map((day) => ({
      '@type': 'EducationEvent',
      name,
      startDate: instantOf(day.date, day.startsAt).toISOString(),
      endDate: instantOf(day.date, day.endsAt).toISOString(),
      location: placesOf(course, url),
    })),
    location: placesOf(course, url),
    maximumAttendeeCapacity: course.capacity,
    remainingAttendeeCapacity: Math.max(course.free, 0),
    ...(course.trainers.length === 0 ? {} : { instructor: course.trainers.map((trainer) => ({ '@type': 'Person', name: trainer })) }),
  };
}

const MODES = {
  physical: { course: 'Onsite', attendance: 'Offline' },
  online: { course: 'Online', attendance: 'Online' },
  both: { course: 'Blended', attendance: 'Mixed' },
} as const satisfies Record<CourseForm, { course: string; attendance: string }>;

/** The link itself is for those with a place; the public is sent to the course's page. */
function placesOf({ form, venue }: CourseDetail, url: string): object[] {
  const places = venue === null ? [] : [placeOf(venue)];
  return form === 'physical' ? places : [...places, { '@type': 'VirtualLocation', url }];
}

function placeOf(venue: NonNullable<CourseDetail['venue']>): object {
  return {
    '@type': 'Place',
    name: venue.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue.address,
      postalCode: venue.postalCode,
      addressLocality: venue.place,
      addressCountry: 'NO',
    },
    geo: { '@type': 'GeoCoordinates', latitude: venue.lat, longitude: venue.lon },
  };
}

function availabilityOf({ open, free }: CourseDetail): string {
  if (!open) return 'https://schema.org/SoldOut';
  return `https://schema.org/${free > 0 ? 'InStock' : 'BackOrder'}`;
}
