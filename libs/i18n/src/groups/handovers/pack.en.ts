import { acuteSentence } from '../../acute.ts';
import type { PackWords } from './pack.ts';

export const en: PackWords = {
  title: 'The group’s booklet',
  lead: 'This is yours. Take it out when you need it, and read it aloud if you like.',
  group: (name, place) => `${name}, ${place}`,
  file: 'the-groups-booklet.pdf',
  download: 'Download as PDF',
  when: { title: 'When and where', hours: 'Time', where: 'Place', online: 'Online', key: 'Room and key' },
  next: 'The next meetings',
  noRhythm: 'Agree on a fixed day and a fixed time, and write it here.',
  every: {
    1: (weekday) => `Every ${weekday}`,
    2: (weekday) => `Every other ${weekday}`,
    4: (weekday) => `Every fourth ${weekday}`,
  },
  framesTitle: 'The framework',
  frames: {
    confidentiality: 'What is said in the group stays in the group. So does who is in it.',
    'notice-of-absence': 'If you cannot come, you say so. If you want to leave, you come and say it.',
    openness: 'We say what is difficult, about the group too, while we are together.',
    'no-advice': 'We give no advice. We tell how it is for ourselves.',
    'here-and-now': 'We talk about what happens now, in us and between us.',
    'own-story': 'Each of us speaks for herself or himself and says “I”.',
    rounds: 'We begin and end with a round where everybody has a turn.',
    'shared-responsibility': 'Nobody leads. All of us look after the time, the room and each other.',
    sober: 'We come sober.',
    'closed-group': 'The group is closed. Nobody new comes in unless all agree.',
  },
  meeting: {
    title: 'How a meeting can go',
    items: [
      'Two hours, with a break.',
      'Begin with a round: What have I thought since last time?',
      'Talk freely, without an agenda. Silence is part of the meeting too.',
      'End with a round: What do I take with me?',
      'Take turns to unlock, put out chairs and keep the time.',
    ],
  },
  newcomers: {
    title: 'When somebody has left',
    items: [
      'Talk about it. Whoever leaves does not have to say why, but the group needs to say how that feels.',
      'If you are four or more, you can go on as before.',
      'If you become too few, call the office. You then start afresh with more people, with a starter the first few times.',
    ],
  },
  stuck: {
    title: 'When it is stuck',
    items: [
      'Read the framework aloud, and say how you feel about it.',
      'Take a round about the group only: What do we need from each other?',
      'There is no shame in asking for help. A starter can come back a few times.',
    ],
  },
  ending: {
    title: 'To end well',
    items: [
      'Decide it together, and decide which meeting is the last.',
      'Use the last meeting to say what the group has meant.',
      'Shred lists and notes with names. Return the key.',
      'Tell the office, and we will not ask again.',
    ],
  },
  call: {
    title: 'Whom you can call',
    text: 'The office helps with rooms, new people, and when something is difficult. They never ask what is said in the group.',
    followUp: (day) => `${day} we ask by e-mail whether you still meet.`,
  },
  help: {
    title: 'Do you need help?',
    text: 'Say so here, and the office calls or writes within a few days. You choose what you want help with.',
    button: 'Ask for help',
    thanks: 'Thank you for telling us',
    thanksText: 'The office calls or writes within a few days.',
  },
  questions: {
    title: 'Our questions',
    text: 'Now and then we ask how it goes, never what you talk about. If you would rather not be asked, say so here.',
    button: 'Do not ask us any more',
    thanks: 'We will not ask again',
    thanksText: 'We do not write to you again. Call the office if you change your mind.',
  },
  acute: `Does somebody need help now? ${acuteSentence('en')}`,
  broken: 'This link does not work',
  brokenText: 'It may have been copied wrongly, or be too old. The office can send a new one.',
};
