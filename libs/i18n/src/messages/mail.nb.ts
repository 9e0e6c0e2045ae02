import { groupsMails } from './groups/groups-mails.ts';
import type { Mails } from './mail.ts';
import { organisationMails } from './organisation/organisation-mails.ts';
import { trainingMails } from './training/training-mails.ts';

export const nb: Mails = { ...groupsMails('nb'), ...organisationMails('nb'), ...trainingMails('nb') };
