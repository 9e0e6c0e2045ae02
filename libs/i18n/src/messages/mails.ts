import type { Lang } from '../lang.ts';
import { groupsMails } from './groups/groups-mails.ts';
import type { Mails } from './mail.ts';
import { organisationMails } from './organisation/organisation-mails.ts';
import { trainingMails } from './training/training-mails.ts';

const made = new Map<Lang, Mails>();

/** Every mail in the words of a language. */
export function mailsIn(lang: Lang): Mails {
  const mails = made.get(lang) ?? { ...groupsMails(lang), ...organisationMails(lang), ...trainingMails(lang) };
  made.set(lang, mails);
  return mails;
}
