import { type DemandMailWords, inSubject } from '../mail.ts';

const reach = (km: number): string => (km >= 1000 ? ' or anywhere in the country' : ` (up to ${km} km away)`);

export const en: DemandMailWords = {
  'links.mine': ({ courses }, f) => {
    const [first, ...others] = courses;
    const one = others.length === 0;
    return {
      subject: one && first !== undefined ? `The link to your sign-up: ${inSubject(first, f)}` : 'The links to your sign-ups',
      heading: one ? 'Here is the link you asked for' : 'Here are the links you asked for',
      lines: [
        one
          ? 'With it you see where you stand, and can change or withdraw.'
          : 'With them you see where you stand, and can change or withdraw.',
      ],
      lists: one ? [] : [{ title: 'Your sign-ups', items: courses.map((course) => `${inSubject(course, f)}: ${course.url}`) }],
      button: one ? 'Open the sign-up' : 'Open the newest',
      more: ['Did you not ask for this? Then you can delete this e-mail. The links have gone to you only.'],
    };
  },

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
