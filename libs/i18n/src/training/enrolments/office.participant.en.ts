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
    text: 'Every coordinator of the office can answer. The place in the line is from when the person confirmed the e-mail.',
    why: {
      each: 'On this course the office looks at each sign-up.',
      audience: 'The course is not for everybody, and we know nobody with this address whom it is for.',
    },
    approve: 'Approve',
    approved: 'Approved. The person has had an e-mail.',
    turnDown: 'Turn down',
    turnDownTitle: (name) => `Turn down ${name}?`,
    turnDownText: 'The person gets a kind e-mail with the reason, and can get in touch.',
    reasonHint: 'It is in the e-mail, so write it as you would say it.',
    waiting: (count) => (count === 1 ? 'One sign-up waits for your approval.' : `${count} sign-ups wait for your approval.`),
  },
  alike: {
    title: 'May be the same person',
    by: { address: 'same e-mail address', phone: 'same telephone', name: 'same name' },
    starter: 'starter',
    participant: 'signed up for another course',
  },
  unconfirmed: {
    title: 'The sign-up is not confirmed',
    text: 'The link in the e-mail has not been opened, so no place is taken. If the address is wrong, correct it under “Correct name and contact”; the mail then goes to the new one. If the person has rung, you can confirm on their behalf.',
    waiting: (count) =>
      count === 1
        ? 'One sign-up is not confirmed yet. It takes no place before that.'
        : `${count} sign-ups are not confirmed yet. They take no places before that.`,
    confirm: 'Confirm for the person',
    confirmLabel: (name) => `Confirm for ${name}`,
    confirmTitle: (name) => `Confirm the sign-up for ${name}?`,
    confirmText:
      'The person gets a place if one is free and nobody waits, else a number on the waiting list. The e-mail about it says that the office has confirmed.',
    reasonHint: 'Such as “Rang today”. It stands in the trail of changes, not in the e-mail.',
    again: 'Send the e-mail anew',
    againLabel: (name) => `Send the e-mail anew to ${name}`,
    sent: (address) => `A new e-mail goes to ${address}. The link in the one before no longer works.`,
  },
  silent: {
    title: 'Has no e-mail address',
    text: 'No e-mail goes to this person, so ring about what changes. You print the certificate. Once you write an address under “Correct name and contact”, e-mail goes there, and whoever has passed can be asked about groups.',
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
