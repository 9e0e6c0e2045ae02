import { GROUP_FORMS, INVITATION_STANDS } from '@igang/domain';
import * as z from 'zod';
import { Day, Instant, Time, Words } from '../common.ts';
import { CallWishes, EnquiryStateName, Hoped } from './enquiries.ts';

/** Her own enquiry, by the link in her mail. */
export const OwnEnquiry = z
  .strictObject({
    ...Hoped,
    themeCode: z.string().nullable(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    ...CallWishes,
    /** She has given another address, which is not proved yet. */
    newEmail: z.string().nullable(),
    place: z.string(),
    state: EnquiryStateName,
    expiresAt: Instant,
    helper: z.strictObject({ name: z.string(), email: z.string(), phone: z.string().nullable(), isOffice: z.boolean() }),
    /** The group she is asked to or is coming to. */
    invitation: z
      .strictObject({
        state: z.enum(INVITATION_STANDS),
        theme: Words.nullable(),
        form: z.enum(GROUP_FORMS),
        venue: z.string().nullable(),
        place: z.string(),
        dates: z.array(Day),
        startsAt: Time,
        endsAt: Time,
        expiresAt: Instant,
      })
      .nullable(),
    acquaintances: z.number().int(),
    can: z.array(z.enum(['renew', 'withdraw', 'accept', 'decline', 'declare', 'change'])),
  })
  .meta({ id: 'OwnEnquiry' });
export type OwnEnquiry = z.infer<typeof OwnEnquiry>;
