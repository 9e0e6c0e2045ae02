import type { NewEnrolment, NewParty } from '@igang/contracts';

export type SignUpWay = 'sign-up' | 'sign-up-several';
/** What was sent, as the form held it and as the API took it. */
export interface SentSignUp {
  readonly form: object;
  readonly body: NewEnrolment | NewParty;
  readonly to: string;
  /** Her likely number, when it was for the waiting list. */
  readonly number?: number | undefined;
}

/** So long a form that anybody may fill in is kept on the device, which may be a library's. */
export const OPEN_FORM_DAYS = 1;
