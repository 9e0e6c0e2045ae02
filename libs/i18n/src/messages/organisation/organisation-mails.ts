import { mailAddressIn } from '../../../compiled/organisation/mail-address.all.ts';
import { mailOfficeIn } from '../../../compiled/organisation/mail-office.all.ts';
import { mailPointsIn } from '../../../compiled/organisation/mail-points.all.ts';
import type { Lang } from '../../lang.ts';
import type { AddressMailWords, OfficeMailWords, PointMailWords } from '../mail.ts';
import { addressMails } from './mail-address.ts';
import { officeMails } from './mail-office.ts';
import { pointMails } from './mail-points.ts';

/** The mails of offices, contact points and addresses: what each holds is decided once, the words are a language's. */
export function organisationMails(lang: Lang): OfficeMailWords & PointMailWords & AddressMailWords {
  return { ...officeMails(mailOfficeIn[lang]), ...pointMails(mailPointsIn[lang]), ...addressMails(mailAddressIn[lang]) };
}
