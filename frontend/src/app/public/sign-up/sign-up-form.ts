import type { AnswersGiven, NewEnrolment } from '@igang/contracts';
import type { Lang } from '@igang/i18n';

/** What the form holds: every field is text, and empty means not given. */
export interface SignUpForm {
  readonly name: string;
  /** What she asks to be called; empty for her first name. */
  readonly called: string;
  readonly email: string;
  readonly phone: string;
  readonly postalCode: string;
  /** By question; as written. */
  readonly answers: AnswersGiven;
  /** Second and third choice of course; empty for none. */
  readonly furtherChoices: readonly string[];
}
export const EMPTY_SIGN_UP: SignUpForm = { name: '', called: '', email: '', phone: '', postalCode: '', answers: {}, furtherChoices: [] };

/** What is sent. The language is the page's: the mails come in what she reads now. */
export function toEnrolment({ name, called, email, phone, postalCode, answers, furtherChoices }: SignUpForm, language: Lang): NewEnrolment {
  const choices = furtherChoices.filter((id) => id !== '');
  return {
    name: name.trim(),
    email: email.trim(),
    language,
    ...(called.trim() === '' ? {} : { called: called.trim() }),
    ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    ...(postalCode.trim() === '' ? {} : { postalCode: postalCode.trim() }),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
    ...(choices.length === 0 ? {} : { furtherChoices: choices }),
  };
}

/** Fields that stand on one page; a longer form is taken in steps. */
const MOST_ON_A_PAGE = 6;
const ABOUT_YOU = 4;
const MOST_IN_A_STEP = 4;

/** The questions of each step after the first; none when everything stands on one page. */
export function stepsOf(questionIds: readonly string[]): readonly (readonly string[])[] {
  if (ABOUT_YOU + questionIds.length <= MOST_ON_A_PAGE) return [];
  const count = Math.ceil(questionIds.length / MOST_IN_A_STEP);
  return Array.from({ length: count }, (_, i) => questionIds.slice(i * MOST_IN_A_STEP, (i + 1) * MOST_IN_A_STEP));
}
