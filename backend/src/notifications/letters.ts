import type { MailKind } from '@igang/contracts';
import type { Config } from '../platform/config.ts';
import type { Tx } from '../platform/transaction.ts';
import { enrolmentMails } from './enrolment-mails.ts';
import { followUpMails } from './follow-up-mails.ts';
import { handoverMails } from './handover-mails.ts';
import type { Addressed } from './mail.ts';
import { requestMails } from './request-mails.ts';
import { sessionMails } from './session-mails.ts';
import { signInMail } from './sign-in-mail.ts';

/** The mails of one job, one a recipient; none when what they were about is gone. */
export function lettersOf(tx: Tx, config: Config, kind: MailKind, subjectId: string): Promise<Addressed[]> {
  switch (kind) {
    case 'sign-in.link':
      return signInMail(tx, config, subjectId);
    case 'request.asked':
    case 'request.reminder':
    case 'request.taken':
    case 'request.thanks':
      return requestMails(tx, config, kind, subjectId);
    case 'session.tomorrow':
    case 'session.log-missing':
      return sessionMails(tx, config, kind, subjectId);
    case 'handover.thanks':
    case 'handover.pack':
      return handoverMails(tx, config, kind, subjectId);
    case 'follow-up.ask':
    case 'follow-up.reminder':
      return followUpMails(tx, config, kind, subjectId);
    default:
      return enrolmentMails(tx, config, kind, subjectId);
  }
}
