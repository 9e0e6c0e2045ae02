import type { Format } from './format.ts';
import { capitalised, type CourseInMail, type CourseInWords, type CourseMailWords, datesOf, inSentence, type MailValues } from './mail.ts';

const named = (course: CourseInWords, f: Format): string => inSentence(course, f, (place) => `in ${place}`);

/** What a place on one of her courses means for the others that she chose. */
function others({ waitsFor, lapsed }: MailValues['enrolment.confirmed'], f: Format): readonly string[] {
  return [
    ...(waitsFor === undefined
      ? []
      : [
          `You are still on the waiting list for your first choice, ${named(waitsFor, f)}. When it is your turn there, we write to you, and you can change.`,
        ]),
    ...(lapsed.length === 0 ? [] : [`We no longer look for a place for you on ${f.list(lapsed.map((one) => named(one, f)))}.`]),
  ];
}

function courseFacts({ title, days, venue, accessNote, online }: CourseInMail, f: Format, today: string) {
  const note = accessNote === undefined ? [] : [['Finding your way', accessNote] as const];
  const place = venue === '' ? [] : [['Where', venue] as const];
  const net = online === undefined ? [] : [['Online', online.link ?? 'You get the link when you have a place.'] as const];
  return [['Course', title], ['When', f.days(days, today)], ...place, ...net, ...note] as const;
}

export const en: CourseMailWords = {
  'sign-in.link': ({ minutes }) => ({
    subject: 'Your link to Igang',
    heading: 'Welcome in',
    lines: ['Press the button to sign in. You need no password.'],
    button: 'Sign in',
    more: [`The link works for ${minutes} minutes, once.`, 'Did you not ask for it? Then you can delete this e-mail. Nothing will happen.'],
  }),

  'enrolment.confirm-address': ({ course, days, today }, f) => ({
    subject: `Confirm that you want to come: ${course.title}`,
    heading: 'One press to go',
    lines: ['Press the button and you are signed up. The place is not yours until you have.'],
    facts: courseFacts(course, f, today),
    button: 'Confirm my sign-up',
    more: [`The link works for ${days} days.`, 'Did you not sign up? Then you can delete this e-mail. Nothing will happen.'],
  }),

  'enrolment.confirmed': (value, f) => ({
    subject: `The place is yours: ${value.course.title} ${datesOf(value.course, f)}`,
    heading: 'The place is yours',
    lines: [`Hello ${value.name}! How good that you want to come. We look forward to seeing you.`, ...others(value, f)],
    facts: courseFacts(value.course, f, value.today),
    button: 'See my sign-up',
    more: [
      ...(value.decidedBy === undefined
        ? []
        : [
            `It is not certain yet that the course will be held. It is decided by ${f.day(value.decidedBy, value.today)}, and you will hear from us then.`,
          ]),
      'The course days are attached, ready for your calendar.',
      'Can you not come after all? Give up the place on your page, and it goes to the next on the list.',
    ],
  }),

  'enrolment.waitlisted': ({ name, course, position, today }, f) => ({
    subject: `You are number ${position} on the waiting list: ${course.title}`,
    heading: `You are number ${position} on the waiting list`,
    lines: [
      `Hello ${name}! The course is full now, but places often become free.`,
      'When it is your turn we write to you, and hold the place while you think it over.',
    ],
    facts: courseFacts(course, f, today),
    button: 'See where you stand',
    more: ['Do you not want to wait any longer? Leave the list on your page.'],
  }),

  'enrolment.offered': ({ name, course, until, today }, f) => ({
    subject: `There is a place for you, answer by ${f.moment(until, today)}`,
    heading: 'There is a place for you',
    lines: [
      `Hello ${name}! A place has become free, and you are first in line.`,
      `We hold it for you until ${f.moment(until, today)}. If we do not hear from you by then, it goes to the next.`,
    ],
    facts: courseFacts(course, f, today),
    button: 'Answer yes or no',
  }),

  'enrolment.offer-expired': ({ name, course, position, today }, f) => ({
    subject: `The place went to the next in line: ${course.title}`,
    heading: 'The place went to the next in line',
    lines: [
      `Hello ${name}! We did not hear from you in time, so the place was passed on.`,
      position === undefined
        ? 'If you still want to come, you can join the waiting list again.'
        : `You are still on the waiting list, now as number ${position}. There is nothing you need to do.`,
    ],
    facts: courseFacts(course, f, today),
    button: position === undefined ? 'Join the list again' : 'See where you stand',
  }),

  'enrolment.cancelled': ({ name, course, canUndo, instead, today }, f) => ({
    subject: `You are no longer signed up: ${course.title}`,
    heading: 'You are no longer signed up',
    lines: [
      `Hello ${name}! Your sign-up has been taken away. There is nothing more you need to do.`,
      ...(instead === undefined
        ? []
        : [`You got a place on your first choice, ${named(instead, f)}, so the place on this course goes to the next.`]),
      canUndo
        ? 'Was it a mistake? For the first ten minutes you can undo it on your page.'
        : 'If you wonder about anything, reply to this e-mail.',
    ],
    facts: courseFacts(course, f, today),
    button: 'See my sign-up',
  }),

  'enrolment.reminder': ({ name, course, today }, f) => ({
    subject: `The course is ${f.relativeDay(course.days[0]?.date ?? today, today)}: ${course.title}`,
    heading: `See you ${f.relativeDay(course.days[0]?.date ?? today, today)}`,
    lines: [`Hello ${name}! Here is what you need to know.`],
    facts: courseFacts(course, f, today),
    button: 'See my sign-up',
    more: ['Can you not come after all? Say so on your page, and somebody else gets the place.'],
  }),

  'enrolment.course-confirmed': ({ name, course, today }, f) => ({
    subject: `The course will be held: ${course.title} ${datesOf(course, f)}`,
    heading: 'The course will be held',
    lines: [`Hello ${name}! It is decided: the course will be held. We look forward to seeing you.`],
    facts: courseFacts(course, f, today),
    button: 'See my sign-up',
    more: ['Can you not come after all? Tell us on your page, and somebody else gets the place.'],
  }),

  'enrolment.course-changed': ({ name, course, hasPlace, dropped, today }, f) => ({
    subject: `The course has changed: ${course.title} ${datesOf(course, f)}`,
    heading: 'The course has changed',
    lines: [
      `Hello ${name}! This is how it is now. ${hasPlace ? 'You still have your place.' : 'You are still on the waiting list.'}`,
      ...(dropped.length === 0 ? [] : [`${capitalised(f.dates(dropped, today))} will not be held.`]),
    ],
    facts: courseFacts(course, f, today),
    button: 'See my sign-up',
    more: [
      ...(hasPlace ? ['The new course days are attached, ready for your calendar.'] : []),
      ...(hasPlace && dropped.length > 0
        ? [
            dropped.length === 1
              ? 'The day that is gone is attached as cancelled, so that it can leave your calendar.'
              : 'The days that are gone are attached as cancelled, so that they can leave your calendar.',
          ]
        : []),
      'Does it no longer suit you? Give it up on your page.',
    ],
  }),

  'enrolment.course-cancelled': ({ name, course, reason, inCalendar, today }, f) => ({
    subject: `Cancelled: ${course.title} ${datesOf(course, f)}`,
    heading: 'The course is cancelled',
    lines: [`Hello ${name}! We are sorry, we have to cancel. There is nothing you need to do.`, `The reason: ${reason}`],
    facts: courseFacts(course, f, today),
    button: 'See other courses',
    more: inCalendar ? ['The cancellation is attached, so that the days can leave your calendar.'] : [],
  }),

  'enrolment.certificate': ({ name, course, validUntil, promised }, f) => ({
    subject: `Your course certificate: ${course.title}`,
    heading: 'Congratulations, you have completed the course',
    lines: [
      `Hello ${name}! Thank you for taking part. Your certificate is ready on your page, where you can download it.`,
      ...(validUntil === undefined
        ? []
        : [
            `You are an approved starter until ${f.plainDate(validUntil)}.`,
            promised
              ? 'The office will be in touch when a group near you needs somebody.'
              : 'Before the office can ask you about a group we need your promise of confidentiality. Sign in, read it under “For you”, and say yes if you will stand by it.',
          ]),
    ],
    button: 'To the page with the certificate',
  }),
};
