import type { Mails } from './mail.ts';
import { trainingMails } from './training/training-mails.ts';
import { addressMails } from './organisation/mail-address.ts';
import { en as enquiries } from './groups/mail-enquiries.en.ts';
import { en as afterwards } from './groups/mail-afterwards.en.ts';
import { en as groups } from './groups/mail-groups.en.ts';
import { pointMails } from './organisation/mail-points.ts';
import { en as office } from './organisation/mail-office.en.ts';

export const en: Mails = {
  ...addressMails.en,
  ...pointMails.en,
  ...enquiries,
  ...groups,
  ...afterwards,
  ...office,
  ...trainingMails('en'),
};
