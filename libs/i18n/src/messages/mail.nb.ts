import type { Mails } from './mail.ts';
import { trainingMails } from './training/training-mails.ts';
import { addressMails } from './organisation/mail-address.ts';
import { nb as enquiries } from './groups/mail-enquiries.nb.ts';
import { nb as afterwards } from './groups/mail-afterwards.nb.ts';
import { nb as groups } from './groups/mail-groups.nb.ts';
import { pointMails } from './organisation/mail-points.ts';
import { nb as office } from './organisation/mail-office.nb.ts';

export const nb: Mails = {
  ...addressMails.nb,
  ...pointMails.nb,
  ...enquiries,
  ...groups,
  ...afterwards,
  ...office,
  ...trainingMails('nb'),
};
