import { GROUP_FORMS } from '@igang/domain';
import * as z from 'zod';
import { Email, Language, Near, optionalLine, Time } from '../common.ts';

/** A group that began without a starter and would like to be asked how it goes. */
export const NewGroupRegistration = z
  .strictObject({
    email: Email,
    language: Language,
    near: Near,
    people: z.number().int().min(4).max(8),
    /** On the net, it has an office by where its people live. */
    form: z.enum(GROUP_FORMS).optional(),
    venue: optionalLine(200),
    /** 1 is Monday. Left out: no fixed day yet, and no dates in the booklet. */
    weekday: z.number().int().min(1).max(7).optional(),
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
