import type { NewEnrolment } from '@igang/contracts';
import type { Lang } from '@igang/i18n';

/** What the form holds: every field is text, and empty means not given. */
export interface SignUpForm {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly postalCode: string;
}
export const EMPTY_SIGN_UP: SignUpForm = { name: '', email: '', phone: '', postalCode: '' };

/** What is sent. The language is the page's: the mails come in what she reads now. */
export function toEnrolment({ name, email, phone, postalCode }: SignUpForm, language: Lang): NewEnrolment {
  return {
    name: name.trim(),
    email: email.trim(),
    language,
    ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    ...(postalCode.trim() === '' ? {} : { postalCode: postalCode.trim() }),
  };
}
