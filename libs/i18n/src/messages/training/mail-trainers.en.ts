import { trainerMails } from './trainer-mails.ts';

export const en = trainerMails({
  hello: 'Hello',
  facts: { course: 'Course', when: 'When', where: 'Where', online: 'Online', key: 'Key and way in', together: 'Together with' },
  added: {
    subject: 'You will lead a course',
    heading: 'You are listed as trainer',
    text: 'You are down as a trainer of this course.',
    button: 'See the course',
    more: [
      'The days are attached, ready for your calendar.',
      'Does it not suit you? Answer this mail, and the office will find somebody else.',
    ],
  },
  changed: {
    subject: 'The course you lead has changed',
    heading: 'The course you lead has changed',
    text: 'This has changed:',
    button: 'See the course',
    more: ['The days as they are now are attached, ready for your calendar.', 'Does it no longer suit you? Answer this mail.'],
  },
  removed: {
    subject: 'You no longer lead a course',
    heading: 'You will not lead this course after all',
    text: 'The office has changed who leads the course. There is nothing you need to do.',
    button: 'See your calendar',
    more: ['The cancellation is attached, so you can remove the days from your calendar.', 'If you wonder why, answer this e-mail.'],
  },
  cancelled: {
    subject: 'Cancelled',
    heading: 'The course you were to lead is cancelled',
    text: 'The course will not be held. Everybody who had signed up has been told.',
    button: 'See your calendar',
    more: ['The cancellation is attached, so you can remove the days from your calendar.'],
  },
  reason: 'The reason',
});
