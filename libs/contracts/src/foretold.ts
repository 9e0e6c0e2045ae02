import * as z from 'zod';
import { Instant } from './common.ts';

/** The header that asks what a change would tell, without making it. Pages of the office ask before they press. */
export const LOOK_AHEAD = 'look-ahead';

/** The answer to any change that was only looked at: nothing has happened. */
export const WillTell = z
  .strictObject({
    mails: z.array(
      z.strictObject({
        subject: z.string(),
        /** When the mail leaves. */
        at: Instant,
        count: z.number().int(),
        /** Empty where the reader may only know how many. */
        to: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'WillTell' });
export type WillTell = z.infer<typeof WillTell>;
