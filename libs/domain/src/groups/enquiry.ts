import { GROUP_FORMS } from './group.ts';
import { UNCONFIRMED_DAYS } from '../organisation/unconfirmed.ts';
import { machine } from '../machine.ts';

export const ENQUIRY_STATES = ['new', 'answered', 'waiting', 'invited', 'coming', 'placed', 'ended'] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];
export const ENQUIRY_WANTS = ['join', 'start'] as const;
export type EnquiryWant = (typeof ENQUIRY_WANTS)[number];
/** Where somebody can meet. */
export const HOPED_FORMS = [...GROUP_FORMS, 'either'] as const;
export type HopedForm = (typeof HOPED_FORMS)[number];
export type EnquiryAction =
  'answer' | 'talk' | 'turn-away' | 'invite' | 'accept' | 'decline' | 'lapse' | 'take-back' | 'place' | 'withdraw' | 'expire' | 'leave';

/** Looking for a group, and bound to none. */
export const LOOKING: readonly EnquiryState[] = ['new', 'answered', 'waiting'];
/** A place in a group waits for her. */
export const PROMISED: readonly EnquiryState[] = ['invited', 'coming'];

/**
 * Somebody who wants to join or start a group. `talk`: the talk before start is done, nothing of it is kept. `lapse`: the
 * invitation was not answered. `leave`: the group runs on its own, or is no more, so that nobody needs her address.
 */
export const enquiryMachine = machine<EnquiryState, EnquiryAction>(
  { name: 'enquiry', refusal: 'enquiry.not-possible', initial: 'new' },
  ['answer', 'talk', 'turn-away', 'invite', 'accept', 'decline', 'lapse', 'take-back', 'place', 'withdraw', 'expire', 'leave'],
  {
    new: { answer: 'answered', talk: 'waiting', 'turn-away': 'ended', withdraw: 'ended', expire: 'ended' },
    answered: { talk: 'waiting', 'turn-away': 'ended', withdraw: 'ended', expire: 'ended' },
    waiting: { invite: 'invited', 'turn-away': 'ended', withdraw: 'ended', expire: 'ended' },
    invited: { accept: 'coming', decline: 'waiting', lapse: 'waiting', 'take-back': 'waiting', withdraw: 'ended' },
    coming: { 'take-back': 'waiting', decline: 'waiting', place: 'placed', withdraw: 'ended' },
    placed: { withdraw: 'ended', leave: 'ended' },
    ended: {},
  },
);

export const INVITATION_STATES = ['open', 'accepted', 'declined', 'expired', 'taken-back'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
/** Of an invitation to a group: asked or said yes, and neither said no nor taken back. */
export const INVITATION_STANDS = ['open', 'accepted'] as const satisfies readonly InvitationState[];

export const ENQUIRY_CHANNELS = ['web', 'phone', 'visit', 'email'] as const;
export type EnquiryChannel = (typeof ENQUIRY_CHANNELS)[number];
/** How an enquiry ended; the count is all that is left of it. */
export const ENQUIRY_ENDS = ['withdrawn', 'expired', 'not-suitable', 'referred', 'placed'] as const;
export type EnquiryEnd = (typeof ENQUIRY_ENDS)[number];

/** product.md section 6: kept 90 days without renewal, with a mail at 75. An invitation is open a week, and so is the proof of an address. */
export const ENQUIRY_DAYS = { kept: 90, renewalMail: 75, invitation: 7, unproved: UNCONFIRMED_DAYS } as const;
/** A first meeting is reminded of in good time: 8–10 days before (domain.md section 2). */
export const FIRST_MEETING_REMINDER_DAYS = 9;

/** When on a day a group meets, or somebody can. */
export const DAYPARTS = ['day', 'evening'] as const;
export type Daypart = (typeof DAYPARTS)[number];
const EVENING_FROM = '16:00';

/** Of a clock time, `18:00`. */
export function daypartOf(time: string): Daypart {
  return time < EVENING_FROM ? 'day' : 'evening';
}

/** When somebody wants to be rung: until noon, until four, after that. */
export const CALL_TIMES = ['morning', 'afternoon', 'evening'] as const;
export type CallTime = (typeof CALL_TIMES)[number];

export const AGE_BANDS = ['18-25', '26-35', '36-50', '51-65', '66-100'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * Years between the youngest and the oldest that there must be at the least, from bands alone: nobody is asked for her age.
 * Undefined while fewer than two bands are known.
 */
export function leastAgeSpan(bands: readonly AgeBand[]): number | undefined {
  if (bands.length < 2) return undefined;
  const [tops, bottoms] = [bands.map((band) => yearsIn(band)[1]), bands.map((band) => yearsIn(band)[0])];
  return Math.max(0, Math.max(...bottoms) - Math.min(...tops));
}

function yearsIn(band: AgeBand): readonly [number, number] {
  const [from = 0, to = 0] = band.split('-').map(Number);
  return [from, to];
}
