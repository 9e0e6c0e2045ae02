import { undecidedText } from '../../training/courses/course-words.ts';
import type { Format } from '../../format.ts';
import { plural } from '../../lang.ts';
import { type CourseInMail, inSentence, inSubject, type WayMailWords } from '../mail.ts';

const facts = ({ title, days, venue, undecided }: CourseInMail, f: Format, today: string) =>
  [
    ['Course', title],
    ['When', f.days(days, today)],
    ['Where', venue],
    ...(undecided === undefined ? [] : [['Will it be held?', undecidedText(undecided, f, today)] as const]),
  ] as const;

export const en: WayMailWords = {
  'enrolment.in-review': ({ name, course, today }, f) => ({
    subject: `We have your sign-up: ${inSubject(course, f)}`,
    heading: 'We are looking at your sign-up',
    lines: [
      `Hello ${name}! Thank you for wanting to come. The office looks at your sign-up before you get a place.`,
      'You will hear from us by e-mail. Your number in the line counts from now, however soon we manage to answer.',
    ],
    facts: facts(course, f, today),
    button: 'See my sign-up',
  }),
  'enrolment.turned-down': ({ name, course, reason, today }, f) => ({
    subject: `About your sign-up: ${inSubject(course, f)}`,
    heading: 'There is no place for you on this course',
    lines: [
      `Hello ${name}! Thank you for signing up. We have looked at it, and sadly cannot give you a place this time.`,
      `The reason: ${reason}`,
      'Have we misunderstood something, or would you like to talk about what comes next? Just answer this e-mail.',
    ],
    facts: facts(course, f, today),
    button: 'See other courses',
  }),
  'enrolment.moved': ({ name, course, to, inCalendar, today }, f) => ({
    subject: `You have been moved to another course: ${inSubject(to, f)}`,
    heading: 'You have been moved to another course',
    lines: [
      `Hello ${name}! The office has moved your sign-up. You are no longer signed up for ${inSentence(course, f)}.`,
      'Another e-mail tells how you stand on the new course. If it does not suit you, answer this e-mail.',
    ],
    facts: facts(to, f, today),
    button: 'See the new sign-up',
    more: inCalendar ? ['The cancellation of the old days is attached, so you can remove them from your calendar.'] : [],
  }),
  'enrolment.invited': ({ course, by, until, position, today }, f) => ({
    subject:
      until === undefined
        ? `You are on the waiting list: ${inSubject(course, f)}`
        : `A place is held for you, answer by ${f.moment(until, today)}`,
    heading: until === undefined ? 'You are on the waiting list' : 'A place is held for you',
    lines: [
      `${by} has signed you up for a course at Igang.`,
      until === undefined
        ? `The course is full now. You are number ${position ?? 1} on the waiting list, and will hear from us when there is a place.`
        : `We hold the place until ${f.moment(until, today)}. It is yours once you say yes yourself.`,
    ],
    facts: facts(course, f, today),
    button: until === undefined ? 'See where you stand' : 'Answer yes or no',
    more: [
      'If you do not want to come, say no on the page, or do not answer. The place goes to the next person, and your name is used for nothing.',
    ],
  }),
  'party.confirm-address': ({ course, people, all, days, today }, f) => ({
    subject: `Confirm the sign-up for ${people}: ${inSubject(course, f)}`,
    heading: 'Confirm the sign-up',
    lines: [
      `Open the page and press “Confirm”, and we sign up ${plural(people, 'person', 'people')}. No place is held until you have.`,
      all
        ? 'You have chosen all or nobody: if there is no place for each by then, nobody is signed up.'
        : 'You have chosen as many as possible: if there is no place for each by then, the last ones come on the waiting list.',
      'Each of them gets an e-mail of their own and must say yes themselves by the time it says.',
    ],
    facts: facts(course, f, today),
    button: 'Open and confirm',
    more: [`The link works for ${days} days.`, 'Have you not signed anybody up? Then you can delete this e-mail. Nothing will happen.'],
  }),
  'party.outcome': ({ course, nobody, held, waiting, today }, f) => ({
    subject: nobody ? `There was no place for everybody: ${inSubject(course, f)}` : `How the sign-up went: ${inSubject(course, f)}`,
    heading: nobody ? 'There was no place for everybody' : 'The sign-up is sent',
    lines: nobody
      ? [
          'You asked for places for all or nobody, and there were not enough when you confirmed. Nobody is signed up, and none of them has had an e-mail.',
          'You can sign them up again and choose as many as possible.',
        ]
      : [
          ...(held > 0 ? [`When you confirmed, there was room for ${plural(held, 'person', 'people')}.`] : []),
          ...(waiting > 0 ? [`${plural(waiting, 'person comes', 'people come')} on the waiting list.`] : []),
          'Each of them has had an e-mail with what applies, and must say yes themselves. Anybody who had signed up before keeps what they have.',
        ],
    facts: facts(course, f, today),
    button: 'See the course',
  }),
};
