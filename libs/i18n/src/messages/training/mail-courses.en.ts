import { heldFor, undecidedText } from '../../training/courses/course-words.ts';
import type { Format } from '../../format.ts';
import { courseNewsFacts, courseNewsTitle, standsStill } from './mail-course-news.ts';
import { type CourseInMail, type CourseMailWords, inSentence, inSubject, type MailValues } from '../mail.ts';

/** What a place on one of her courses means for the others that she chose. */
function others({ waitsFor, lapsed }: MailValues['enrolment.confirmed'], f: Format): readonly string[] {
  return [
    ...(waitsFor === undefined
      ? []
      : [
          `You are still on the waiting list for your first choice, ${inSentence(waitsFor, f)}. When it is your turn there, we write to you, and you can change.`,
        ]),
    ...(lapsed.length === 0 ? [] : [`We no longer look for a place for you on ${f.list(lapsed.map((one) => inSentence(one, f)))}.`]),
  ];
}

const vouchedFor = ({ vouched }: { readonly vouched: boolean }): readonly string[] =>
  vouched ? ['The office has confirmed the sign-up for you. Was that not agreed? Reply to this e-mail.'] : [];

function courseFacts({ title, days, venue, accessNote, online, undecided }: CourseInMail, f: Format, today: string) {
  const note = accessNote === undefined ? [] : [['Finding your way', accessNote] as const];
  const place = venue === '' ? [] : [['Where', venue] as const];
  const net = online === undefined ? [] : [['Online', online.link ?? 'You get the link when you have a place.'] as const];
  const maybe = undecided === undefined ? [] : [['Will it be held?', undecidedText(undecided, f, today)] as const];
  return [['Course', title], ['When', f.days(days, today)], ...place, ...net, ...note, ...maybe] as const;
}

/** What confirming does, said as it is: nobody has a place, or a number on the list, before she has. */
const CONFIRMING: Readonly<Record<'confirmed' | 'waitlisted' | 'in-review', { heading: string; line: (position: number) => string }>> = {
  confirmed: {
    heading: 'Confirm your sign-up',
    line: () => 'Open the page and press “Confirm”. If there is still room then, the place is yours. No place is held before that.',
  },
  waitlisted: {
    heading: 'Confirm your place on the waiting list',
    line: (position) =>
      `The course is full. Open the page and press “Confirm”, and you are on the waiting list, probably as number ${position}.`,
  },
  'in-review': {
    heading: 'Confirm your sign-up',
    line: () => 'Open the page and press “Confirm”. Then the office looks at your sign-up, and you get an answer by e-mail.',
  },
};

export const en: CourseMailWords = {
  'sign-in.link': ({ minutes }) => ({
    subject: 'Your link to Igang',
    heading: 'Welcome in',
    lines: ['Open the page and press “Sign in now”. No password needed.'],
    button: 'Open the page',
    more: [`The link works for ${minutes} minutes, once.`, 'Did you not ask for it? Then you can delete this e-mail. Nothing will happen.'],
  }),

  'enrolment.confirm-address': ({ course, days, leadsTo, today }, f) => ({
    subject: `Confirm that you want to come: ${inSubject(course, f)}`,
    heading: CONFIRMING[leadsTo.state].heading,
    lines: [CONFIRMING[leadsTo.state].line(leadsTo.state === 'waitlisted' ? leadsTo.position : 1)],
    facts: courseFacts(course, f, today),
    button: 'Open and confirm',
    more: [`The link works for ${days} days.`, 'Did you not sign up? Then you can delete this e-mail. Nothing will happen.'],
  }),

  'enrolment.same-address': ({ course, today }, f) => ({
    subject: `Two on the same address: ${inSubject(course, f)}`,
    heading: 'Are there two of you on the same address?',
    lines: [
      'Somebody has just signed up for the course below with this address and another name than the one that was here.',
      'The new one is not signed up. The sign-up that was here is as it was.',
      'Each needs an address of their own. If you have only one, answer this e-mail, and the office will help you.',
    ],
    facts: courseFacts(course, f, today),
    button: 'Sign up with another address',
    more: ['Was it only a slip in the name? You correct it on your page.'],
  }),

  'enrolment.confirmed': (value, f) => ({
    subject: `The place is yours: ${inSubject(value.course, f)}`,
    heading: 'The place is yours',
    lines: [
      `Hello ${value.name}! How good that you want to come. We look forward to seeing you.`,
      ...vouchedFor(value),
      ...others(value, f),
    ],
    facts: courseFacts(value.course, f, value.today),
    button: 'See my sign-up',
    more: [
      'The course days are attached, ready for your calendar.',
      'Can you not come after all? Give up the place on your page, and somebody else can have it.',
    ],
  }),

  'enrolment.waitlisted': ({ name, course, position, offerHours, today, vouched }, f) => ({
    subject: `You are number ${position} on the waiting list: ${inSubject(course, f)}`,
    heading: `You are number ${position} on the waiting list`,
    lines: [
      `Hello ${name}! The course is full now, but places often become free.`,
      `When it is your turn we write to you and hold the place for ${heldFor(offerHours, f.lang)}, less when the course is near. If we have not heard from you by then, it goes on.`,
      ...vouchedFor({ vouched }),
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
    subject: `The offer of a place has run out: ${inSubject(course, f)}`,
    heading: 'The offer of a place has run out',
    lines: [
      `Hello ${name}! We did not hear from you in time, so the place is no longer held for you.`,
      position === undefined
        ? 'Do you still want to come? Open your page and join the list again.'
        : `You are still on the waiting list, now as number ${position}. There is nothing you need to do.`,
    ],
    facts: courseFacts(course, f, today),
    button: position === undefined ? 'Open your page' : 'See where you stand',
  }),

  'enrolment.cancelled': ({ name, course, canUndo, instead, today }, f) => ({
    subject: `You are no longer signed up: ${inSubject(course, f)}`,
    heading: 'You are no longer signed up',
    lines: [
      `Hello ${name}! Your sign-up has been taken away. There is nothing more you need to do.`,
      ...(instead === undefined
        ? []
        : [`You got a place on your first choice, ${inSentence(instead, f)}, so the place on this course goes to the next.`]),
      canUndo
        ? 'Was it a mistake? For the first ten minutes you can undo it on your page.'
        : 'If you wonder about anything, reply to this e-mail.',
    ],
    facts: courseFacts(course, f, today),
    button: 'See my sign-up',
  }),

  'enrolment.reminder': ({ name, course, today }, f) => ({
    subject: `The course is ${f.relativeDay(course.days[0]?.date ?? today, today)}: ${inSubject(course, f)}`,
    heading: `See you ${f.relativeDay(course.days[0]?.date ?? today, today)}`,
    lines: [`Hello ${name}! Here is what you need to know.`],
    facts: courseFacts(course, f, today),
    button: 'See my sign-up',
    more: ['Can you not come after all? Say so on your page, and somebody else gets the place.'],
  }),

  'enrolment.course-confirmed': ({ name, course, today }, f) => ({
    subject: `The course will be held: ${inSubject(course, f)}`,
    heading: 'The course will be held',
    lines: [`Hello ${name}! It is decided: the course will be held. We look forward to seeing you.`],
    facts: courseFacts(course, f, today),
    button: 'See my sign-up',
    more: ['Can you not come after all? Tell us on your page, and somebody else gets the place.'],
  }),

  'enrolment.course-changed': ({ name, course, standing, news, hasDropped, today }, f) => ({
    subject: `${courseNewsTitle(news, f.lang)}: ${inSubject(course, f)}`,
    heading: courseNewsTitle(news, f.lang),
    lines: [`Hello ${name}! ${standsStill(standing, f.lang)} This has changed:`],
    facts: [...courseNewsFacts(news, f, today), ...courseFacts(course, f, today)],
    button: 'See my sign-up',
    more: [
      ...(standing === 'confirmed' ? ['The course days as they are now are attached, ready for your calendar.'] : []),
      ...(standing === 'confirmed' && hasDropped
        ? ['What is called off is attached as cancelled, so you can remove it from your calendar.']
        : []),
      'Does it no longer suit you? Give it up on your page.',
    ],
  }),

  'enrolment.course-cancelled': ({ name, course, reason, inCalendar, today }, f) => ({
    subject: `Cancelled: ${inSubject(course, f)}`,
    heading: 'The course is cancelled',
    lines: [`Hello ${name}! We are sorry, we have to cancel. There is nothing you need to do.`, `The reason: ${reason}`],
    facts: courseFacts(course, f, today),
    button: 'See other courses',
    more: inCalendar ? ['The cancellation is attached, so you can remove the days from your calendar.'] : [],
  }),

  'enrolment.certificate': ({ name, course, validUntil, promised }, f) => ({
    subject: `Your course certificate: ${inSubject(course, f)}`,
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
