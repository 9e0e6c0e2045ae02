import type { Mails } from './mail.ts';
import { trainingMails } from './training/training-mails.ts';
import { addressMails } from './organisation/mail-address.ts';
import { nn as enquiries } from './groups/mail-enquiries.nn.ts';
import { nn as afterwards } from './groups/mail-afterwards.nn.ts';
import { nn as groups } from './groups/mail-groups.nn.ts';
import { pointMails } from './organisation/mail-points.ts';
import { nn as office } from './organisation/mail-office.nn.ts';

export const nn: Mails = {
  ...addressMails.nn,
  ...pointMails.nn,
  ...enquiries,
  ...groups,
  ...afterwards,
  ...office,
  ...trainingMails('nn'),
};
