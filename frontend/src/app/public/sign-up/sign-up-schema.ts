import { PostalCode } from '@igang/contracts/common';
import { NewEnrolment } from '@igang/contracts/training/enrolments';
import * as z from 'zod';

/** What the API takes, with empty for a postal code that is not given. */
export const SignUpSchema = NewEnrolment.omit({ language: true, answers: true, furtherChoices: true }).extend({
  postalCode: PostalCode.or(z.literal('')),
  // Checked by the domain's rules (`answerErrors`), and chosen from lists.
  answers: z.unknown(),
  furtherChoices: z.unknown(),
});
