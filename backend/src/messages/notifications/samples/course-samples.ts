import type { CourseNews } from '@igang/domain';

/** The last of three days falls out, the first is another, and it is in the next room. */
export const COURSE_NEWS: CourseNews = {
  days: {
    before: ['2026-03-21', '2026-03-30'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' })),
    now: [{ date: '2026-03-28', startsAt: '10:00', endsAt: '16:00' }],
  },
  where: {
    before: { venue: 'Loftet, Nærbø frivilligsentral, Storgata 1, 4365 Nærbø', isOnline: false },
    now: { venue: 'Nærbø frivilligsentral, Storgata 1, 4365 Nærbø', isOnline: false },
  },
  link: undefined,
  trainers: { before: ['Turid Bakke'], now: ['Ånen Ødegård'] },
};
