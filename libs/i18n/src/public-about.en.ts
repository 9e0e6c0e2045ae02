import type { PublicAboutWords } from './public-about.nb.ts';

export const en: PublicAboutWords = {
  about: {
    title: 'How it works',
    lead: 'Self-help is taking hold of your own problems together with others who struggle. Nobody leads, nobody treats, nobody pays.',
    steps: [
      {
        title: 'Somebody wants to begin',
        text: [
          'Four to eight adults who do not know one another want to meet about life. A contact point or the office finds a room and a time.',
        ],
      },
      {
        title: 'A starter helps them begin',
        text: [
          'She has taken a two-day course. The first few times, often four, she is there and explains the framework. She does not lead, and gives no advice.',
        ],
      },
      {
        title: 'She lets go',
        text: [
          'When the meetings with the starter are used up, the group takes over. From then on they own everything: the room, the key and the conversation.',
        ],
      },
      {
        title: 'We ask how it goes',
        text: ['After six weeks, half a year and a year the group gets one question by e-mail: Do you still meet?'],
      },
    ],
    work: 'Do you meet people in your work?',
    workText: [
      'Are you a GP, or do you work in a healthy-life centre, NAV, a volunteer centre or another place where people come when life is hard? Tell them that the groups exist.',
      'Nobody needs a referral, a diagnosis or money. All it takes is the wish to try, and the number of the nearest contact point.',
      'You can also take the course yourself, and start groups where you work.',
    ],
    findPoint: 'Find the nearest contact point',
    startSelf: 'Start a group yourselves',
    findCourse: 'See courses for starters',
    not: 'What Igang is not',
    notText: 'Igang is not treatment, not a medical record and not a register of members. What is said in the group stays in the group.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'We store as little as possible, and no longer than needed. Here is all of it.',
    never: 'What we never store',
    neverText: [
      'what is said in a group',
      'who takes part in a group that stands on its own feet',
      'national identity numbers',
      'what you read or press',
    ],
    kept: 'What we store, and for how long',
    what: 'What',
    until: 'Until',
    table: [
      { what: 'Enquiry: name, contact, wishes', until: 'you have found a place, withdraw, or 90 days pass without renewal' },
      { what: 'Answers from the talk before a group starts', until: 'the group starts' },
      {
        what: 'Name and contact of those who will join a new group',
        until: 'the handover and the first follow-up; then only the number remains',
      },
      { what: 'Whether people in the group know one another', until: 'the group starts' },
      { what: 'Meeting log: numbers and ticks', until: 'kept on, without names' },
      { what: 'A short note to the office in the meeting log', until: '12 months' },
      { what: 'Answers about food and access needs at a course', until: '30 days after the course' },
      {
        what: 'Sign-up, attendance and certificate',
        until: 'five years after you stopped being a starter, or until you ask us to delete it',
      },
      { what: 'The content of e-mails we send', until: '30 days; that it was delivered: 12 months' },
      { what: 'Who changed what, and when', until: 'five years, with names hidden once you are deleted' },
      {
        what: 'Address and place, when you asked us to tell you of courses',
        until: 'twelve months after you confirmed, or until you say stop',
      },
      { what: 'Answers about how a course was', until: 'onwards, with nothing that leads to you' },
      { what: 'File that an office has brought people in from', until: '30 days; then only the number remains' },
    ],
    rights: 'What you can ask for',
    rightsText: [
      'To see everything we have about you, in one file.',
      'To have mistakes put right.',
      'To have everything deleted. Only the number remains in the statistics.',
      'To complain to Datatilsynet if you think we do something wrong.',
    ],
    ask: 'Write to your office. You find the address in every e-mail from us and on every course page.',
    device: 'On your device',
    deviceText: [
      'When you sign in, we use one necessary cookie. We have no tracking, no analytics and fetch nothing from others.',
      'What you are writing, the place you searched from and the language you chose stay on your device only. Half-written forms are forgotten after 14 days.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Igang is to work for everybody: with a keyboard, a screen reader, large text, on an old phone and on a bad day.',
    standard: 'What we build to',
    standardText:
      'We follow WCAG 2.1, levels A and AA. Every change is tested automatically, and the journeys through the pages are walked with the keyboard alone.',
    done: 'What we have done',
    donePoints: [
      'Everything can be reached by keyboard, and you see where you are.',
      'Colour never says anything alone; words say it too.',
      'The pages work with 200 % text and at 360 pixels wide.',
      'Light and dark appearance, as your device or as you choose.',
      'Bokmål, nynorsk and English on every page.',
      'Nothing moves if you have asked for stillness.',
    ],
    lacking: 'What is lacking',
    lackingText: [
      'The pages do not exist in Sámi yet.',
      'The pages have not been tried with people who use a screen reader every day. They will be.',
      'The map link goes to OpenStreetMap, which we do not control. The address always stands beside it.',
    ],
    tell: 'Is something in your way?',
    tellText:
      'Tell your office, or the person who helps you. You can also complain to the Norwegian Authority for Universal Design of ICT.',
  },
};
