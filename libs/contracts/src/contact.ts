import * as z from 'zod';
import { Email, Language, personName, Phone, PostalCode } from './common.ts';

/** How somebody is written to and what she is called: she corrects it herself, and so does the office. Left out means none. */
export const Contact = z
  .strictObject({ name: personName(120), email: Email, phone: Phone, postalCode: PostalCode.optional(), language: Language })
  .meta({ id: 'Contact' });
export type Contact = z.infer<typeof Contact>;
/** The same by herself; the address she signs in with stays. */
export const OwnContact = z
  .strictObject({ name: personName(120), phone: Phone, postalCode: PostalCode.optional(), language: Language })
  .meta({ id: 'OwnContact' });
export type OwnContact = z.infer<typeof OwnContact>;
export const ContactView = z
  .strictObject({
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    postalCode: z.string().nullable(),
    language: Language,
  })
  .meta({ id: 'ContactView' });
export type ContactView = z.infer<typeof ContactView>;
