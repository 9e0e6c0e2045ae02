import { PostalCode } from '@igang/contracts/common';
import { EnrolmentChange } from '@igang/contracts/training/enrolments';
import * as z from 'zod';

/** What the API takes, with empty for a postal code that is not given. */
export const AnswersSchema = EnrolmentChange.extend({ postalCode: PostalCode.or(z.literal('')) });
