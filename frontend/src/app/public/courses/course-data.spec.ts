import type { CourseDetail } from '@igang/contracts';
import { courseData } from './course-data.ts';

const course = {
  id: '0190',
  type: { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' },
  state: 'open',
  form: 'physical',
  audience: 'anyone',
  approvalRequired: false,
  place: 'Nærbø',
  days: ['2026-03-28', '2026-03-29'].map((date, i) => ({ id: `d${i}`, number: i + 1, date, startsAt: '10:00', endsAt: '16:00' })),
  enrolmentDeadline: '2026-03-20',
  capacity: 20,
  free: 3,
  waiting: 0,
  distanceKm: null,
  undecided: null,
  venue: { name: 'Huset', address: 'Storgata 1', postalCode: '4365', place: 'Nærbø', accessNote: null, lat: 58.6, lon: 5.6 },
  message: null,
  office: { name: 'Rogaland', email: 'r@example.no', phone: null },
  trainers: ['Solveig Undheim'],
  allDaysRequired: true,
  typeCode: 'igangsetterkurs',
  open: true,
  opensLater: false,
} satisfies CourseDetail;

describe('what search engines read of a course', () => {
  it('is a Course with its days as an event, to the instant also when the clock changes in between', () => {
    const data = courseData(course, 'Igangsetterkurs i Nærbø', 'nb', 'https://igang.example.no');
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Course',
      url: 'https://igang.example.no/kurs/0190',
      inLanguage: 'nb-NO',
      isAccessibleForFree: true,
      offers: { availability: 'https://schema.org/InStock' },
      hasCourseInstance: {
        eventStatus: 'https://schema.org/EventScheduled',
        startDate: '2026-03-28T09:00:00.000Z',
        endDate: '2026-03-29T14:00:00.000Z',
        location: [{ address: { addressLocality: 'Nærbø', addressCountry: 'NO' } }],
        instructor: [{ '@type': 'Person', name: 'Solveig Undheim' }],
      },
    });
  });

  it('says when it is full, and when it is cancelled', () => {
    expect(courseData({ ...course, free: 0 }, 'x', 'nb', '')).toMatchObject({ offers: { availability: 'https://schema.org/BackOrder' } });
    expect(courseData({ ...course, open: false, state: 'cancelled' }, 'x', 'nb', '')).toMatchObject({
      offers: { availability: 'https://schema.org/SoldOut' },
      hasCourseInstance: { eventStatus: 'https://schema.org/EventCancelled' },
    });
  });

  it('sends those who meet online to the course’s page, never to the link itself', () => {
    expect(courseData({ ...course, form: 'online', venue: null }, 'x', 'nb', 'https://igang.example.no')).toMatchObject({
      hasCourseInstance: {
        courseMode: 'Online',
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        location: [{ '@type': 'VirtualLocation', url: 'https://igang.example.no/kurs/0190' }],
      },
    });
  });
});
