import { PostalCode } from '@igang/contracts/common';
import { NewEnrolment } from '@igang/contracts/enrolments';
import * as z from 'zod';

/** What the API takes, with empty for a postal code that is not given. */
export const SignUpSchema = NewEnrolment.omit({ language: true }).extend({ postalCode: PostalCode.or(z.literal('')) });
