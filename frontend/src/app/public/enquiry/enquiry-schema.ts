import { Email, Phone, line } from '@igang/contracts/common';
import * as z from 'zod';

/** What is written by hand, as the API has it; the rest is chosen. */
export const ReachSchema = z.looseObject({
  name: line(120),
  email: z.literal('').or(Email),
  phone: Phone,
});
