import type { EnquiryMailWords, MailValues } from '../mail.ts';
import { upperFirst } from '../../text.ts';
import type { Format } from '../../format.ts';

const meetingFacts = ({ first, where, today }: MailValues['invitation.asked'], f: Format) => [
  ...(first === undefined ? [] : [['First meeting', f.days([first], today)] as const]),
  ['Where', where] as const,
];
const reach = (helper: string, reachHelper: string) => `Is there anything you wonder about? You reach ${helper} here: ${reachHelper}.`;

export const en: EnquiryMailWords = {
  'enquiry.confirm-address': ({ helper, reachHelper, place, until, today, isChange }, f) => ({
    subject: 'Is this your address?',
    heading: 'Is this your address?',
    lines: isChange
      ? [
          'Hello! Somebody who is waiting to hear from us wants us to use this address. Is it you? Open the page and say yes.',
          `If nobody says yes by ${f.day(until, today)}, nothing is changed.`,
        ]
      : [
          `Hello! Somebody in ${place} has written to ${helper} and given this address. Is it you? Open the page and say yes, and ${helper} will receive the enquiry and get in touch.`,
          `Until you have said yes, nobody sees what you wrote. If nobody says yes by ${f.day(until, today)}, it is deleted.`,
        ],
    button: 'Open the page',
    more: ['Did you not ask for this? Then you can ignore this e-mail.', reach(helper, reachHelper)],
  }),
  'enquiry.received': ({ helper, reachHelper, withinDays, heard }) => ({
    subject: 'We have received your enquiry',
    heading: 'Thank you for getting in touch',
    lines: [
      `Hello! ${heard ? `${upperFirst(helper)} has written down that you are looking for a group.` : `${upperFirst(helper)} will get in touch with you within ${withinDays} days.`}`,
      'On your page you see what is written down, and you can withdraw whenever you like. Then everything is deleted.',
    ],
    button: 'See your enquiry',
    more: [
      'We keep the enquiry for 90 days. Then we ask whether you still wait.',
      reach(helper, reachHelper),
      'Did you not ask for this? Open the page and withdraw the enquiry, and your address is gone.',
    ],
  }),
  'enquiry.renew': ({ name, helper, reachHelper, until, today }, f) => ({
    subject: 'Are you still waiting?',
    heading: 'Are you still waiting?',
    lines: [
      `Hello ${name}! It is a while since you got in touch, and you have no place yet.`,
      `Open the page and say so there, and you keep your place in the queue. If we hear nothing, we delete everything ${f.day(until, today)}.`,
    ],
    button: 'Open your page',
    more: [reach(helper, reachHelper)],
  }),
  'invitation.asked': (v, f) => ({
    subject: 'We have a place for you',
    heading: 'We have a place for you',
    lines: [`Hello ${v.name}! We think we have found something that suits you. Would you like to be there from the first meeting?`],
    facts: meetingFacts(v, f),
    button: 'Answer yes or no',
    more: [
      `Please answer by ${f.moment(v.until, v.today)}. A no is quite all right: you stay in the queue as before.`,
      'On the page you can also tell us if somebody you know may be in the group. Nobody learns what you answer.',
      reach(v.helper, v.reachHelper),
    ],
  }),
  'invitation.called-in': (v, f) => ({
    subject: 'Time and place are settled',
    heading: 'Time and place are settled',
    lines: [`Hello ${v.name}! You have said yes to coming, and now we know when and where you meet for the first time.`],
    facts: meetingFacts(v, f),
    button: 'See time and place',
    more: ['Can you not come after all? Say so on the page, so that somebody else can have the place.', reach(v.helper, v.reachHelper)],
  }),
  'invitation.first-meeting': (v, f) => ({
    subject: 'The first meeting is near',
    heading: 'The first meeting is near',
    lines: [`Hello ${v.name}! We look forward to seeing you. There is nothing you need to bring.`],
    facts: meetingFacts(v, f),
    button: 'See when and where',
    more: ['Can you not come after all? Tell us on the page, and somebody else can have the place.', reach(v.helper, v.reachHelper)],
  }),
  'invitation.taken-back': ({ name, helper, reachHelper }) => ({
    subject: 'It did not work out this time',
    heading: 'It did not work out this time',
    lines: [
      `Hello ${name}! The group you were asked about will not be as we thought. It is nothing you have done.`,
      'You stay in the queue as before, and we go on looking.',
    ],
    button: 'See your enquiry',
    more: [reach(helper, reachHelper)],
  }),
  'group.confirm-address': () => ({
    subject: 'Shall we ask how it goes?',
    heading: 'Shall we ask how it goes?',
    lines: [
      'Open the page and say yes. You then get your booklet, and we ask how it goes in six weeks, half a year, a year, and then once a year.',
    ],
    button: 'Open and say yes',
    more: [
      'You can tell us to stop asking at any time: in the booklet, or when we ask.',
      'Did you not ask for this? Then delete this e-mail. Nothing happens.',
    ],
  }),
  'enquiry.new': ({ name, place, starts, by, today }, f) => ({
    subject: `New enquiry from ${place}`,
    heading: `Somebody in ${place} ${starts ? 'wants to start' : 'is looking for'} a group`,
    lines: [`Hello ${name}! Please get in touch by ${f.day(by, today)}. You see name and phone when you sign in.`],
    button: 'Open the enquiry',
  }),
  'enquiry.unanswered': ({ name, place, since, point, today }, f) => ({
    subject: `Somebody in ${place} is waiting for an answer`,
    heading: `Somebody in ${place} is waiting for an answer`,
    lines: [
      `Hello ${name}! The enquiry came ${f.day(since, today)}, and nobody has answered${point === undefined ? '' : `. It is with ${point}`}.`,
      'A short answer is enough to begin with.',
    ],
    button: 'Open the enquiry',
  }),
};
