import type { EnrolmentChange, MyEnrolment } from '@igang/contracts';
import type { Lang } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';

/** The answers as the form holds them: text, where empty means not given. */
export interface AnswersForm {
  readonly name: string;
  readonly called: string;
  readonly phone: string;
  readonly postalCode: string;
  readonly language: Lang;
  readonly stayOnList: boolean;
}

export function answersOf({ name, called, phone, postalCode, language, stayOnList }: MyEnrolment): AnswersForm {
  return { name, called: called ?? '', phone: shownPhone(phone ?? ''), postalCode: postalCode ?? '', language, stayOnList };
}

export function toChange({ name, called, phone, postalCode, language, stayOnList }: AnswersForm): EnrolmentChange {
  return {
    name: name.trim(),
    language,
    stayOnList,
    ...(called.trim() === '' ? {} : { called: called.trim() }),
    ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    ...(postalCode.trim() === '' ? {} : { postalCode: postalCode.trim() }),
  };
}
