import { mailAddressIn } from '../../../compiled/organisation/mail-address.all.ts';
import { mailOfficeIn } from '../../../compiled/organisation/mail-office.all.ts';
import { mailPointsIn } from '../../../compiled/organisation/mail-points.all.ts';
import { mailRolesIn } from '../../../compiled/organisation/mail-roles.all.ts';
import type { Lang } from '../../lang.ts';
import type { AddressMailWords, OfficeMailWords, PointMailWords, RoleMailWords } from '../mail.ts';
import { addressMails } from './mail-address.ts';
import { officeMails } from './mail-office.ts';
import { pointMails } from './mail-points.ts';
import { roleMails } from './mail-roles.ts';

/** The mails of offices, contact points, roles and addresses: what each holds is decided once, the words are a language's. */
export function organisationMails(lang: Lang): OfficeMailWords & PointMailWords & RoleMailWords & AddressMailWords {
  const points = pointMails(mailPointsIn[lang]);
  return { ...officeMails(mailOfficeIn[lang]), ...points, ...roleMails(mailRolesIn[lang], lang), ...addressMails(mailAddressIn[lang]) };
}
