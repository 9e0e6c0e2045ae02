import * as z from 'zod';
import { Email, Language, Near, optionalLine, Time } from './common.ts';

/** A group that began without a starter and would like to be asked how it goes. */
export const NewGroupRegistration = z
  .strictObject({
    email: Email,
    language: Language,
    near: Near,
    people: z.number().int().min(4).max(8),
    venue: optionalLine(200),
    startsAt: Time,
    endsAt: Time,
    everyoneIsAdult: z.literal(true),
  })
  .meta({ id: 'NewGroupRegistration' });
export type NewGroupRegistration = z.infer<typeof NewGroupRegistration>;
/** What the link in the mail is about. `pack`: where the group's booklet is, once the link has been pressed. */
export const RegistrationView = z
  .strictObject({ place: z.string(), people: z.number().int(), pack: z.string().nullable() })
  .meta({ id: 'GroupRegistration' });
export type RegistrationView = z.infer<typeof RegistrationView>;
