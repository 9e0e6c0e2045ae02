import { plural } from '../../lang.ts';
import type { CourseStepWords } from './office.course-steps.nb.ts';

export const en: CourseStepWords = {
  complete: 'The course is done and closed. The office can still correct a result, with a reason.',
  told: {
    nobody: 'Nobody gets an e-mail.',
    ring: (names) => `No e-mail address, and to be rung: ${names}.`,
    ringThem: 'No e-mail address, and to be rung:',
    signedUp: (n) => plural(n, 'person who has signed up', 'people who have signed up'),
    withPlace: (n) => `${n} with a place`,
    interested: (n) => `${n} who asked to be told`,
    trainers: (names) => `those who lead the course (${names})`,
    get: (who) => `E-mail to ${who}.`,
    now: 'The e-mail leaves now.',
    morning: (when) => `The e-mail leaves ${when}, so that nobody is woken.`,
    news: 'The e-mail leaves in five minutes. If you move the course back before that, none is sent.',
  },
  edit: 'If you change the day, time, room, place or link, they are told:',
  editElse: 'No e-mail is sent about anything else you change.',
  next: {
    open: (day) => `The course is announced. Sign-up is open until ${day}.`,
    closed: 'Sign-up is closed.',
    decide: (day) => `You decide whether it will be held by ${day}.`,
    enough: 'Enough people have signed up for the course to be held.',
    people: 'The course was entered after it began. Sign up those who are or were there, then note attendance and results.',
  },
  extend: {
    do: 'Extend the deadline',
    title: 'More time to sign up',
    label: 'New last day to sign up',
    text: 'No e-mail is sent about it. If sign-up is closed, it opens again.',
  },
  discard: {
    do: 'Delete the draft',
    title: 'Delete the draft?',
    text: 'The course has not been announced, so nobody gets an e-mail. The draft is gone for good, and its rooms and trainers are free again.',
    done: 'The draft is deleted.',
  },
  seek: 'Find a name',
  todayTitle: 'Courses today',
  startDay: 'Start the course day',
  preview: 'See how the page will look',
  begun: {
    title: 'The course has begun, or is over',
    text: 'It is entered without sign-up. Nobody gets an e-mail. Afterwards you sign up those who were there and note attendance and results.',
    save: 'Enter the course',
  },
};
