import type { PublicAboutWords } from './public-about.nb.ts';

export const en: PublicAboutWords = {
  about: {
    title: 'How it works',
    lead: 'Self-help is taking hold of your own problems together with others who struggle. Nobody leads, nobody treats, nobody pays.',
    steps: [
      {
        title: 'Somebody wants to begin',
        text: [
          'Four to eight adults who do not know one another want to meet and talk about life. A contact point or the office finds a room and a time.',
        ],
      },
      {
        title: 'A starter helps them begin',
        text: [
          'The starter has taken a two-day course. The first few times, often four, the starter is there and explains the framework, without leading and without giving advice.',
        ],
      },
      {
        title: 'The starter lets go',
        text: [
          'When the meetings with the starter are used up, the group takes over. From then on they own everything: the room, the key and the conversation.',
        ],
      },
      {
        title: 'We ask how it goes',
        text: ['After six weeks, half a year, a year and then once a year the group gets one question by e-mail: Do you still meet?'],
      },
    ],
    meeting: 'What a meeting is like',
    meetingText: [
      'Four to eight adults sit in a circle, in a room that is theirs. A meeting usually lasts two hours, with a break. You begin with a round where each says a little about how things are now.',
      'You say as much or as little as you like, and you may be silent. Nobody gives advice, and nobody pries. What is said in the group stays in the group, and everybody signs for that.',
      'It is free. If it is not for you, you can leave whenever you like. The group only needs you to come and say so.',
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
  contact: {
    title: 'Contact',
    lead: 'Ring or write to the office where you live. If you are not sure, choose Hovedkontoret, the head office.',
    area: (counties, seat) => `${counties} (the office is in ${seat})`,
    link: 'All offices, with phone and e-mail',
  },
  privacy: {
    title: 'Privacy',
    lead: 'We store as little as possible, and no longer than it says here.',
    controller: 'Who is responsible',
    controllerText: [
      'The controller is the organisation that runs this service. Its name, address and organisation number have not been entered here yet, nor where the server is. Until that is done, you reach those responsible through Hovedkontoret, the head office.',
    ],
    basis: 'Why we may',
    basisText: [
      'When you look for a group: your consent. That you look for a self-help group says something about your health, and so does the theme, if you choose one. You can withdraw your consent on your page whenever you like, and then everything is deleted.',
      'When you sign up for a course or are a starter: what we need to keep the agreement with you.',
    ],
    who: 'Who sees it',
    whoText: [
      'If you look for a group, the contact point you chose and the district office see what you have written. If you join a group, the starter has your name and phone until the handover. The head office sees only numbers.',
      'If you sign up for a course, the office and the trainer see what they need. Others on the course see your name only if you have said yes.',
      'We pass nothing on to others. E-mail can be read by whoever has access to yours, so the theme is never in it.',
    ],
    never: 'What we never store',
    neverText: [
      'what is said in a group',
      'who is in a group that stands on its own feet, apart from the one contact the group itself has chosen',
      'national identity numbers',
      'what you read or press',
      'the content of the e-mails we send',
    ],
    kept: 'What we store, and for how long',
    table: [
      {
        what: 'Enquiry: what you wish for, and the theme if you chose one',
        until: 'Until the group starts, you withdraw, or 90 days have passed without your saying that you are still waiting.',
      },
      {
        what: 'Enquiry: name, phone, e-mail, place and when we may ring',
        until: 'Until the group goes on by itself, you withdraw, or the same 90 days have passed.',
      },
      { what: 'An enquiry you did not confirm', until: 'For 7 days.' },
      { what: 'The talk before a group starts', until: 'Not stored. We only note that it has taken place.' },
      {
        what: 'Whom you would rather not meet in the group',
        until: 'Until the group starts. The names are turned into marks that cannot be read.',
      },
      { what: 'The contact of a group on its own: name, e-mail and phone', until: 'Until 30 days after the group has ended.' },
      {
        what: 'A group that started by itself: e-mail, place, number and time',
        until: 'Until 30 days after the group has ended. If you did not confirm, it is deleted after a week.',
      },
      { what: 'Log of a meeting: counts and ticks', until: 'Stays, without the name of anybody in the group.' },
      { what: 'A short note to the office in the log', until: 'For 12 months.' },
      { what: 'Answers about food and access needs on a course', until: 'Until 30 days after the course.' },
      { what: 'A sign-up you did not confirm', until: 'For 30 days.' },
      {
        what: 'Sign-up, attendance, certificate and qualification',
        until: 'Until you ask us to delete it. This is not deleted by itself yet.',
      },
      { what: 'E-mail we send', until: 'The content is not stored. To whom and when we wrote is kept for 12 months.' },
      { what: 'Who changed what, and when', until: 'For five years.' },
      {
        what: 'Address and place, when you have asked us to tell you about courses',
        until: 'For twelve months after you confirmed, or until you say stop.',
      },
      { what: 'Answers about how the course was', until: 'Stays, with nothing that leads to you.' },
      { what: 'A file the office has brought people in from', until: 'For 30 days. Then only the number is left.' },
    ],
    rights: 'What you can ask for',
    rightsText: [
      'See what we have about you.',
      'Have what is wrong corrected.',
      'Have it deleted. Only the count stays in the statistics.',
      'Withdraw a consent.',
      'Complain to Datatilsynet, the data protection authority, if you think we do something wrong.',
    ],
    ask: 'Ring or write to one of the offices. A human being finds it for you; there is no button for it yet. The law gives us a month to answer.',
    device: 'On your device',
    deviceText: [
      'When you sign in, we use one necessary cookie. We have no tracking and no analytics, and fetch nothing from others.',
      'What you are writing when you sign up for a course, the place you searched from and the language you chose are only on your device. The form for you who look for a group stores nothing on the device.',
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
      'The map link goes to OpenStreetMap, which we do not control. The address is always beside it.',
    ],
    tell: 'Is something in your way?',
    tellText:
      'Tell one of the offices, or whoever helps you. You can also complain to the Norwegian authority for universal design of ICT.',
  },
};
