import { GROUP_FORMS } from '@igang/domain';
import * as z from 'zod';
import { Day, Email, Language, optionalLine } from '../common.ts';
import { HandoverItemName, RhythmName } from './group-names.ts';

/** Whoever takes e-mail for the group from now on. */
export const GroupContact = z.strictObject({ name: optionalLine(120), email: Email, language: Language }).meta({ id: 'GroupContact' });
export type GroupContact = z.infer<typeof GroupContact>;

/** What the group has agreed on; a contact left out is the one known before. */
const agreement = { meetsFrom: Day.optional(), everyWeeks: RhythmName.optional(), contact: GroupContact.optional() };

/** What is agreed so far; a day left out is one nobody knows yet. */
export const HandoverPreparing = z
  .strictObject({ agreed: z.array(HandoverItemName).max(5), ...agreement })
  .meta({ id: 'HandoverPreparing' });
export type HandoverPreparing = z.infer<typeof HandoverPreparing>;

/** A rhythm left out is the one agreed before. */
export const NewHandover = z
  .strictObject({
    on: Day,
    checked: z.array(HandoverItemName).max(5),
    ...agreement,
    /** The group is asked first after so many meetings of its own; left out: six weeks after the handover. */
    askAfterMeetings: z.number().int().min(1).max(12).optional(),
  })
  .meta({ id: 'NewHandover' });
export type NewHandover = z.infer<typeof NewHandover>;

/** The group's own pack: what it needs to go on alone. Nobody in the group is named. */
export const GroupPack = z
  .strictObject({
    groupName: z.string(),
    place: z.string(),
    form: z.enum(GROUP_FORMS),
    venue: z.string().nullable(),
    roomAndKey: z.string().nullable(),
    startsAt: z.string(),
    endsAt: z.string(),
    everyWeeks: RhythmName,
    /** The next meetings of its own, public holidays jumped over; empty when no rhythm was agreed. */
    nextDates: z.array(z.string()),
    leaderlessOn: z.string().nullable(),
    followUpOn: z.string().nullable(),
    officeName: z.string(),
    officeEmail: z.string(),
    officePhone: z.string().nullable(),
    /** It has asked for help and nobody has been there since. */
    helpWanted: z.boolean(),
    /** It never had a starter. */
    selfStarted: z.boolean(),
    /** It has asked not to be asked how it goes. */
    noQuestions: z.boolean(),
    can: z.array(z.enum(['ask-for-help', 'stop-questions'])),
  })
  .meta({ id: 'GroupPack' });
export type GroupPack = z.infer<typeof GroupPack>;
