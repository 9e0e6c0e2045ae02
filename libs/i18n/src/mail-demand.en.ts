import type { DemandMailWords } from './mail.ts';

const reach = (km: number): string => (km >= 1000 ? ' or anywhere in the country' : ` (up to ${km} km away)`);

export const en: DemandMailWords = {
  'interest.confirm': ({ place, radiusKm }) => ({
    subject: 'Tell me when a course comes',
    heading: 'Shall we tell you?',
    lines: [`Open the page and say yes there. Then we write to you when a course comes near ${place}${reach(radiusKm)}.`],
    button: 'Open and say yes',
    more: [
      'We keep the address for twelve months, and you can say stop at any time.',
      'Did you not ask for this? Then delete this e-mail. Nothing happens.',
    ],
  }),

  'interest.course': ({ course, place, today, stopAt }, f) => ({
    subject: `A course near ${place}: ${course.title}`,
    heading: 'A course near you',
    lines: ['You asked us to tell you. Sign-up is open now.'],
    facts: [
      ['Course', course.title],
      ['When', f.days(course.days, today)],
      ['Where', course.venue],
    ],
    button: 'See the course',
    more: [`No more of these? Say stop here: ${stopAt}`],
  }),

  'course.evaluation': ({ name, title, days }) => ({
    subject: `How was the course? ${title}`,
    heading: 'How was the course?',
    lines: [
      `Hello ${name}! Thank you for coming.`,
      'Would you tell us how it was? It takes two minutes.',
      'Your answer is anonymous: the link only shows that you were there, and is gone once you have answered. Nobody can see who wrote what.',
    ],
    button: 'Answer',
    more: [`The link works for ${days} days, once.`],
  }),
};
