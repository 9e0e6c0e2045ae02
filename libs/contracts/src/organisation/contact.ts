import * as z from 'zod';
import { Called, Email, Language, OptionalEmail, personName, Phone, PostalCode } from '../common.ts';

/** How somebody is written to and what she is called: she corrects it herself, and so does the office. Left out means none. */
export const Contact = z
  .strictObject({
    name: personName(120),
    called: Called,
    email: Email,
    phone: Phone,
    postalCode: PostalCode.optional(),
    language: Language,
  })
  .meta({ id: 'Contact' });
export type Contact = z.infer<typeof Contact>;
/** The same of a participant, who may have no address yet. One that she has is changed, never taken away. */
export const ParticipantContact = Contact.extend({ email: OptionalEmail }).meta({ id: 'ParticipantContact' });
export type ParticipantContact = z.infer<typeof ParticipantContact>;
/** The same by herself; the address she signs in with stays. */
export const OwnContact = z
  .strictObject({ name: personName(120), called: Called, phone: Phone, postalCode: PostalCode.optional(), language: Language })
  .meta({ id: 'OwnContact' });
export type OwnContact = z.infer<typeof OwnContact>;
/** Another address of hers: a link goes there, and it counts when she has opened it. */
export const NewAddress = z.strictObject({ email: Email }).meta({ id: 'NewAddress' });
export type NewAddress = z.infer<typeof NewAddress>;
/** Behind the link in the mail to a new address. */
export const AddressChangeView = z.strictObject({ email: z.string(), state: z.enum(['open', 'done']) }).meta({ id: 'AddressChangeView' });
export type AddressChangeView = z.infer<typeof AddressChangeView>;
export const ContactView = z
  .strictObject({
    name: z.string(),
    /** What she asks to be called. */
    called: z.string().nullable(),
    email: z.string(),
    phone: z.string().nullable(),
    postalCode: z.string().nullable(),
    language: Language,
    /** The address a link has gone to; hers when she has opened it. */
    changingTo: z.string().nullable(),
  })
  .meta({ id: 'ContactView' });
export type ContactView = z.infer<typeof ContactView>;
