import {
  AGE_BANDS,
  CALL_TIMES,
  DAYPARTS,
  ENQUIRY_CHANNELS,
  ENQUIRY_ENDS,
  ENQUIRY_STATES,
  ENQUIRY_WANTS,
  FIT_POINTS,
  GROUP_LANGUAGES,
  HOPED_FORMS,
} from '@igang/domain';
import * as z from 'zod';
import { Email, Id, Instant, Kilometres, Language, line, Near, pageOf, PageQuery, Phone, ThemeCode, Words, personName } from '../common.ts';

export const EnquiryStateName = z.enum(ENQUIRY_STATES);
export const AgeBandName = z.enum(AGE_BANDS);
const Weekdays = z
  .array(z.number().int().min(1).max(7))
  .max(7)
  .transform((days) => [...new Set(days)].sort());

const chosen = <T extends string>(of: readonly [T, ...T[]]) =>
  z
    .array(z.enum(of))
    .max(of.length)
    .transform((some): T[] => of.filter((one) => some.includes(one)));
const Dayparts = chosen(DAYPARTS);
const CallTimes = chosen(CALL_TIMES);

/** What somebody hopes for. No free text: there is no place to write about one's life. */
const HOPES = {
  wants: z.enum(ENQUIRY_WANTS),
  /** Left out: a mixed group. */
  themeCode: ThemeCode.optional(),
  /** With a theme: a mixed group is fine too. */
  mixedToo: z.boolean().default(true),
  ageBand: AgeBandName.optional(),
  groupLanguage: z.enum(GROUP_LANGUAGES).default('no'),
  form: z.enum(HOPED_FORMS).default('physical'),
  /** ISO weekdays (1 Monday) that suit; none: any. */
  weekdays: Weekdays.default([]),
  /** Parts of the day that suit; none: any. */
  dayparts: Dayparts.default([]),
};
/** When somebody wants to be rung, none: any time; and whether a message may be left. Nothing without a telephone number. */
const CALLS = { callTimes: CallTimes.default([]), mayLeaveMessage: z.boolean().optional() };
const REACHED = {
  name: personName(120),
  email: z
    .literal('')
    .transform(() => undefined)
    .or(Email)
    .optional(),
  phone: Phone,
  ...CALLS,
  language: Language,
  /** A postal code or a municipality. */
  near: Near,
  /** Who is to help her; left out: the office. */
  contactPointId: Id.optional(),
};
/** Somebody has to be able to answer her. */
const isReachable = ({ email, phone }: { email?: string | undefined; phone?: string | undefined }): boolean =>
  email !== undefined || phone !== undefined;
const UNREACHABLE = { path: ['phone'], params: { reason: 'email-or-phone' } };

/**
 * From the public page. With an address it is in nobody's inbox before the link sent to it has been pressed; asking again answers the
 * same, whoever is known.
 */
export const NewEnquiry = z
  .strictObject({ ...REACHED, ...HOPES, isAdult: z.literal(true), consent: z.literal(true) })
  .refine(isReachable, UNREACHABLE)
  .meta({ id: 'NewEnquiry' });
export type NewEnquiry = z.infer<typeof NewEnquiry>;
export const EnquiryReceived = z
  .strictObject({ sentTo: z.string().nullable(), answerWithinDays: z.number().int() })
  .meta({ id: 'EnquiryReceived' });
export type EnquiryReceived = z.infer<typeof EnquiryReceived>;
/** What the link in her mail is about. `link` leads to her own page once she has pressed it. */
export const EnquiryProof = z
  .strictObject({
    name: z.string(),
    place: z.string(),
    wants: z.enum(ENQUIRY_WANTS),
    helper: z.string(),
    answerWithinDays: z.number().int(),
    /** Not a new enquiry: she has one, and this is her new address. */
    isChange: z.boolean(),
    link: z.string().nullable(),
  })
  .meta({ id: 'EnquiryProof' });
export type EnquiryProof = z.infer<typeof EnquiryProof>;
/** Somebody rang or came by, and said yes to being written down. */
export const HeardEnquiry = z
  .strictObject({
    ...REACHED,
    ...HOPES,
    channel: z.enum(['phone', 'visit', 'email']),
    /** Left out by a contact point, which writes down its own. */
    officeId: Id.optional(),
    isAdult: z.literal(true),
    consent: z.literal(true),
  })
  .refine(isReachable, UNREACHABLE)
  .meta({ id: 'HeardEnquiry' });
export type HeardEnquiry = z.infer<typeof HeardEnquiry>;

const NamedPlace = z.strictObject({ id: Id, name: z.string() });
export const Hoped = {
  wants: z.enum(ENQUIRY_WANTS),
  theme: Words.nullable(),
  mixedToo: z.boolean(),
  ageBand: AgeBandName.nullable(),
  groupLanguage: z.string(),
  form: z.enum(HOPED_FORMS),
  weekdays: z.array(z.number().int()),
  dayparts: z.array(z.enum(DAYPARTS)),
};
/** When she wants to be rung. `mayLeaveMessage` null: she was not asked. */
export const CallWishes = { callTimes: z.array(z.enum(CALL_TIMES)), mayLeaveMessage: z.boolean().nullable() };

/** One line of the inbox. */
export const EnquiryRow = z
  .strictObject({
    id: Id,
    name: z.string().nullable(),
    place: z.string(),
    ...Hoped,
    channel: z.enum(ENQUIRY_CHANNELS),
    state: EnquiryStateName,
    endKind: z.enum(ENQUIRY_ENDS).nullable(),
    contactPointName: z.string().nullable(),
    receivedAt: Instant,
    /** The day by which she should have heard from somebody, while nobody has answered. */
    answerBy: z.string().nullable(),
    overdue: z.boolean(),
  })
  .meta({ id: 'EnquiryRow' });
export type EnquiryRow = z.infer<typeof EnquiryRow>;
export const EnquiryPage = pageOf(EnquiryRow).meta({ id: 'EnquiryPage' });
export const EnquiryQuery = PageQuery.extend({
  officeId: Id.optional(),
  /** One state, or `live`: everybody who still waits for something. */
  state: z.enum([...EnquiryStateName.options, 'live']).optional(),
});

export const EnquiryTask = z.enum([
  'answer',
  'talk',
  'turn-away',
  'withdraw',
  'invite',
  'accept',
  'decline',
  'pass-on',
  'declare',
  'change',
]);
export type EnquiryTask = z.infer<typeof EnquiryTask>;
/** A group that is forming, as a place for her. */
export const FittingGroup = z
  .strictObject({
    ...NamedPlace.shape,
    place: z.string(),
    distanceKm: Kilometres,
    coming: z.number().int(),
    asked: z.number().int(),
    expectedSize: z.number().int(),
    against: z.array(z.enum(FIT_POINTS)),
  })
  .meta({ id: 'FittingGroup' });
export type FittingGroup = z.infer<typeof FittingGroup>;
export const StaffEnquiry = z
  .strictObject({
    ...EnquiryRow.shape,
    email: z.string().nullable(),
    phone: z.string().nullable(),
    ...CallWishes,
    themeCode: z.string().nullable(),
    language: Language,
    officeId: Id,
    officeName: z.string(),
    contactPointId: Id.nullable(),
    answeredAt: Instant.nullable(),
    expiresAt: Instant,
    /** The group she is asked to, is coming to, or is in. */
    group: NamedPlace.nullable(),
    /** How many people she has said that she knows; never who. */
    acquaintances: z.number().int(),
    groups: z.array(FittingGroup),
    /** Contact points near her that it could be passed on to, nearest first. */
    points: z.array(z.strictObject({ ...NamedPlace.shape, distanceKm: Kilometres })),
    /** Other enquiries the reader has that share an address or a telephone number with this one. */
    alike: z.array(z.strictObject({ ...NamedPlace.shape })),
    can: z.array(EnquiryTask),
  })
  .meta({ id: 'StaffEnquiry' });
export type StaffEnquiry = z.infer<typeof StaffEnquiry>;

export const TurnAway = z.strictObject({ because: z.enum(['not-suitable', 'referred']) }).meta({ id: 'TurnAway' });
/** Null: the office itself. */
export const PassOn = z.strictObject({ contactPointId: Id.nullable() }).meta({ id: 'PassOn' });
/** Names of people she knows. What is sent is turned into marks that only tell whether two are the same. */
export const Acquaintances = z.strictObject({ names: z.array(line(120)).max(20) }).meta({ id: 'Acquaintances' });

/** What she corrects herself, or whoever she rang. Another address counts once the link sent to it has been pressed. */
export const OwnChange = z
  .strictObject({ name: REACHED.name, email: REACHED.email, phone: REACHED.phone, ...CALLS, ...HOPES })
  .refine(isReachable, UNREACHABLE)
  .meta({ id: 'OwnChange' });
export type OwnChange = z.infer<typeof OwnChange>;
export const InvitationAnswer = z.strictObject({ answer: z.enum(['accept', 'decline']) }).meta({ id: 'InvitationAnswer' });
