import { plural } from '../lang.ts';
import type { PhoneWords } from './office.phone.nb.ts';

export const en: PhoneWords = {
  mail: {
    now: 'The e-mail leaves now.',
    morning: (when) => `The e-mail leaves ${when}, so that nobody is woken.`,
    told: 'This goes by e-mail:',
    nobody: 'Nobody gets an e-mail from this.',
    people: (n) => plural(n, 'person', 'people'),
    others: (n) => plural(n, 'other', 'others'),
    line: (who, subject, when) => `${who}: “${subject}”${when === '' ? '' : `, ${when}`}`,
  },
  start: {
    notMet: (day) =>
      `The group has been called in. Its first meeting is ${day}. It is started when it has met: here, or by itself when the starter logs the meeting.`,
    ready:
      'The first meeting is here. Start the group when they have met and agree to begin. If the starter logs the meeting, it starts by itself.',
    nobodyTold:
      'Nobody gets an e-mail now. You can undo it for a day, as long as nobody has logged a meeting. After that those who have not answered the invitation are told that it was not this time.',
    undo: (until) =>
      `The group has started. Was it a mistake? If you undo it before ${until} and before a meeting is logged, all is as before.`,
    undone: 'The start is undone. The group is called in, as before.',
    late: 'Why does the start come now?',
    lateHint: (day) => `The first meeting was ${day}. If it was not held, move it instead.`,
  },
  callIn: {
    offer: 'Call the group in',
    title: 'Call the group in',
    send: 'Call in',
    mails: 'These get an e-mail about when and where you meet',
    rings: 'These have no e-mail. Ring them',
    noPhone: 'has no telephone either',
    open: (n) => `${plural(n, 'person has', 'people have')} not answered the invitation, and will be told when the answer is yes.`,
    when: (day, where) => `First meeting: ${day}, ${where}`,
    noPlace: 'where is not settled',
    online: 'online',
    done: (n) =>
      n === 0
        ? 'The group is called in. Remember to ring them.'
        : `The group is called in. ${plural(n, 'person gets', 'people get')} an e-mail.`,
    ourselves: 'We have called them in ourselves',
    ourselvesText:
      'Nobody in the group has said yes through Igang, so no e-mail leaves from here. Use this when you have told them yourselves.',
    ourselvesDone: 'The group is called in.',
    invite: 'Invite people',
    next: 'The starter is ready. Now somebody is needed who wants to join.',
  },
  invited: {
    noMail: 'Has no e-mail – ring',
    yes: 'Says yes',
    no: 'Says no',
    yesFor: (name) => `Says yes: ${name}`,
    noFor: (name) => `Says no: ${name}`,
    saidYes: (name) => `${name} is coming.`,
    saidNo: (name) => `${name} waits as before.`,
    toRing: (names) => `These have no e-mail and must be rung: ${names}.`,
  },
  starter: {
    yes: 'Said yes by phone',
    no: 'Said no by phone',
    yesFor: (name) => `Said yes by phone: ${name}`,
    noFor: (name) => `Said no by phone: ${name}`,
    saidYes: (name) => `${name} is with the group.`,
    saidNo: (name) => `The answer of ${name} is written down.`,
    writtenBy: (name) => `written down by ${name}`,
  },
  log: {
    offer: 'Write the log',
    offerFor: (number) => `Write the log of meeting ${number}`,
    title: (number) => `Meeting ${number} by phone`,
    text: 'Write what the starter tells you. Numbers only, never what was said in the group.',
    who: 'Who is telling?',
    told: (starter, writer, when) => `Told by ${starter}, written by ${writer}, ${when}`,
    outcome: 'What happened?',
    outcomes: { held: 'The meeting was held', cancelled: 'The meeting was cancelled', 'starter-absent': 'The starter could not come' },
    present: 'How many came?',
    presentWrong: 'Write a number from 0 to 30.',
    readiness: 'How ready is the group?',
    next: 'Is the next meeting agreed?',
    unknown: 'Was not said',
    note: 'Note to the office',
    noteHint: 'No names, and nothing about those in the group.',
    frames: 'Frames you talked about',
    look: 'The note seems to hold something personal. I have looked it over, and it is to stand.',
    save: 'Save the log',
    saved: 'The log is saved.',
  },
  followUp: { ring: (name) => `Ring ${name}`, contact: 'the contact in the group', none: 'The contact has no telephone.' },
  bulk: {
    some: (k, n) => (k === n ? '' : ` (${k} of ${n})`),
    titles: { 'call-in': 'Call in', pause: 'Pause', resume: 'Let them meet again' },
    sure: { 'call-in': 'Call in', pause: 'Pause', resume: 'Meets again' },
    will: (k) => `This is about ${plural(k, 'group', 'groups')}:`,
    rest: (n) => `${plural(n, 'chosen group', 'chosen groups')} cannot have this now, and stay as they are.`,
    mails: (mails, rings) =>
      `${plural(mails, 'person gets', 'people get')} an e-mail about the first meeting${rings === 0 ? '.' : `, and ${rings} without e-mail must be rung.`}`,
    nothing: 'Nothing suits all of these.',
  },
  /** What starters have done with meetings. */
  meetings: {
    moved: (name, before) => `Moved by ${name} from ${before}`,
    moveBack: 'Move back',
    moveBackFor: (number) => `Move back meeting ${number}`,
    movedBack: 'The meeting is moved back. Everybody is told.',
    corrected: (when) => `corrected ${when}`,
  },
};
