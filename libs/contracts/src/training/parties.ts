import { PARTY_MODES, PARTY_OUTCOMES } from '@igang/domain';
import { PARTY_LEAST, PARTY_MOST } from '@igang/domain/training/party';
import * as z from 'zod';
import { CourseDayView } from './courses.ts';
import { Email, Id, Language, Words, personName } from '../common.ts';

export const PartyModeName = z.enum(PARTY_MODES);
const Member = z.strictObject({ name: personName(120), email: Email });

/** One who signs up several. Nothing happens before she has confirmed her address; then each gets a mail of her own. */
export const NewParty = z
  .strictObject({
    organiser: Member,
    mode: PartyModeName,
    people: z
      .array(Member)
      .min(PARTY_LEAST)
      .max(PARTY_MOST)
      .superRefine((people, checking) => {
        const addresses = people.map(({ email }) => email.toLowerCase());
        // At the one who came last, so that the form can show which it is.
        for (const [i, address] of addresses.entries())
          if (addresses.indexOf(address) < i) checking.addIssue({ code: 'custom', path: [i, 'email'], params: { reason: 'same-address' } });
      }),
    language: Language,
  })
  .meta({ id: 'NewParty' });
export type NewParty = z.infer<typeof NewParty>;

export const PartyView = z
  .strictObject({
    id: Id,
    mode: PartyModeName,
    people: z.number().int(),
    /** Null until the organiser has confirmed. */
    outcome: z.enum(PARTY_OUTCOMES).nullable(),
    /** For how many there was room, and how many were left for the list, whoever of them had signed up before. */
    held: z.number().int(),
    waiting: z.number().int(),
    open: z.boolean(),
    course: z.strictObject({ id: Id, type: Words, place: z.string(), days: z.array(CourseDayView) }),
  })
  .meta({ id: 'Party' });
export type PartyView = z.infer<typeof PartyView>;
