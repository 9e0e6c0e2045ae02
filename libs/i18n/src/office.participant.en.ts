import type { ParticipantWords } from './office.participant.nb.ts';

export const en: ParticipantWords = {
  open: (name) => `See ${name}`,
  back: 'To the course',
  contact: 'Contact',
  signedUp: (day) => `Signed up ${day}`,
  byOffice: 'Signed up by the office',
  byParty: 'Signed up together with others',
  answers: 'Answers',
  noQuestions: 'The course asks for no more than name and contact.',
  hidden: (count) =>
    count === 1
      ? 'One sensitive answer is shown only to the office and the trainers of this course.'
      : `${count} sensitive answers are shown only to the office and the trainers of this course.`,
  change: 'Change the answers',
  save: 'Save the answers',
  saved: 'The answers are saved.',
  review: {
    title: 'The sign-up waits for the office',
    text: 'Every coordinator of the office can answer. The place in the line is from when the person confirmed her e-mail.',
    approve: 'Approve',
    approved: 'Approved. The person has had an e-mail.',
    turnDown: 'Turn down',
    turnDownTitle: (name) => `Turn down ${name}?`,
    turnDownText: 'The person gets a kind e-mail with the reason, and can get in touch.',
    reasonHint: 'It stands in the e-mail, so write it as you would say it.',
    waiting: (count) => (count === 1 ? 'One sign-up waits for your approval.' : `${count} sign-ups wait for your approval.`),
  },
  turnedDown: (reason) => `The reason: ${reason}`,
  movedTo: 'Moved to',
  move: {
    do: 'Move to another course',
    title: (name) => `Move ${name}`,
    text: 'The place here goes to the next on the list. On the new course the person has a place only if one is free and nobody waits.',
    course: 'New course',
    choose: 'Choose a course …',
    places: (free, waiting) =>
      waiting > 0 ? `${waiting} on the waiting list` : free === 0 ? 'full' : free === 1 ? '1 free place' : `${free} free places`,
    toList: 'Put on the waiting list if there is no place',
    toListHint: 'Then the person loses the place here, and stands last there.',
    reason: 'Reason',
    reasonHint: 'Only the office sees it.',
    confirm: 'Move',
    done: 'Moved. The person has had an e-mail about both courses.',
    missing: 'Choose a course.',
  },
  questions: 'Questions of the sign-up',
  forms: {
    title: 'Questions of the course types',
    lead: 'What stands here is asked on every course of the type, in the whole country.',
    open: 'See and change the questions',
  },
};
