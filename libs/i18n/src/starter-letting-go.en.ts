import { plural } from './lang.ts';
import type { StarterLettingGoWords } from './starter-letting-go.nb.ts';

export const en: StarterLettingGoWords = {
  picture: {
    title: 'How it has gone',
    meeting: (number) => `Meeting ${number}`,
    came: (present) => `${present} came`,
    stepped: (how) => `You stepped in: ${how}`,
    trend: {
      less: 'You need to step in less than in the beginning.',
      same: 'You step in as much as in the beginning.',
      more: 'You step in more than in the beginning. That is not unusual. Perhaps something in the framework is unclear.',
    },
    frames: (done, all) => `${done} of ${all} parts of the framework are talked about.`,
  },
  advice: {
    title: 'Worth thinking of before the next meeting',
    few: 'Few came last time. Talk about how to say so when somebody cannot come, and call the office if you are too few.',
    wait: 'You had to step in a lot last time. Try to wait a little longer before you speak. Somebody in the group is likely to.',
    more: (count) => `${count} more`,
    frames: (frames) => `You have not talked about this: ${frames}.`,
    agree: (items) => `This is not agreed yet: ${items}.`,
  },
  agreed: {
    title: 'Agree on this',
    window: 'Prepare the handover',
    lead: (left) => `${plural(left, 'meeting', 'meetings')} left with you. Tick off as you agree.`,
    leadUnknown: 'Tick off as you agree.',
    link: 'Prepare the handover',
    saved: 'Saved. The other starter and the office see the same.',
    notSaved: 'What you ticked is on the phone and is not sent yet.',
    rhythm: 'How you meet without me',
    every: { 1: 'Every week', 2: 'Every other week', 4: 'Every fourth week' },
    from: 'The first meeting without you',
    fromHint: 'The booklet can then show the next meetings. Leave it empty if you do not know yet.',
    fromWrong: 'Choose a day, or leave the field empty.',
    pack: 'See the booklet the group gets',
  },
  support: {
    title: 'The support is done',
    text: 'The group goes on by itself, as it has done all along. In some weeks we ask how it goes.',
    button: 'End the support',
  },
  handover: {
    title: 'Now the group is yours',
    window: 'Handover',
    lead: 'Read this aloud together with the group.',
    text: [
      'I have been with you the first few times to explain the framework. You know it now.',
      'From today nobody leads. You share the responsibility: the first to arrive unlocks, and the one who needs to speak, speaks.',
      'What is said here stays here. Those who cannot come let the others know. Those who want to leave tell the group.',
      'In some weeks you get one question by e-mail: Do you still meet? You can ask for help at any time.',
    ],
    checklist: 'Do you agree on this?',
    items: {
      'frames-known': 'We know the framework and where to find it',
      'room-and-key': 'We have a room, and know who has the key',
      'contact-agreed': 'One of us receives e-mail on behalf of the group',
      'confidentiality-signed': 'Everybody has signed the confidentiality promise',
      'next-dates-set': 'The next meetings are set',
    },
    /** The same, inside a sentence. */
    short: {
      'frames-known': 'the framework',
      'room-and-key': 'room and key',
      'contact-agreed': 'who takes the e-mail',
      'confidentiality-signed': 'the confidentiality promise',
      'next-dates-set': 'the next meetings',
    },
    missing: (count) => `${plural(count, 'thing is', 'things are')} left to agree on.`,
    date: 'The day you hand over',
    dateWrong: 'Choose today or a day that has been.',
    ask: 'When shall we ask the group how it goes?',
    askHint: 'Ask the group what suits.',
    askWeeks: 'In six weeks',
    askAfter: (count) => `After ${count} meetings of its own`,
    askWrong: 'First write when the first meeting without you is.',
    thanksAfter: (group, count) =>
      `${group} manages by itself from now on. Your access to the group has ended. We ask them how it goes when they have had ${count} meetings of their own.`,
    button: 'Hand over the group',
    sure: 'Afterwards you no longer have access to the group.',
    thanks: 'Thank you for letting go',
    thanksText: (group, date) =>
      `${group} manages by itself from now on. Your access to the group has ended. We ask them how it goes on ${date}.`,
    thanksYou: 'Without you, these people would not have found one another.',
  },
};
