import type { MailKind } from '@igang/contracts';
import type { Config } from '../../platform/config.ts';
import type { Tx } from '../../platform/transaction.ts';
import { awayMails } from './away-mails.ts';
import { contactPointMails, hiddenPointMails } from './contact-point-mails.ts';
import { enquiryMails, helperMails } from './enquiry-mails.ts';
import { enquiryProofMails } from './enquiry-proof-mails.ts';
import { enrolmentMails } from './enrolment-mails.ts';
import { evaluationMails } from './evaluation-mails.ts';
import { followUpMails } from './follow-up-mails.ts';
import { groupOfficeMails, starterBackMails } from './group-office-mails.ts';
import { handoverMails } from './handover-mails.ts';
import { helpWantedMails } from './help-wanted-mails.ts';
import { interestMails } from './interest-mails.ts';
import type { Addressed } from './mail.ts';
import { digestMails, tooFewMails } from './office-mails.ts';
import { linkMails } from './link-mails.ts';
import { meetingsMails } from './meetings-mails.ts';
import { addressMails } from './address-mails.ts';
import { partyMails } from './party-mails.ts';
import { registrationMails } from './registration-mails.ts';
import { rescheduledMails } from './rescheduled-mails.ts';
import { releasedMails } from './released-mails.ts';
import { requestMails } from './request-mails.ts';
import { sessionMails } from './session-mails.ts';
import { signInMails } from './sign-in-mails.ts';
import { starterMails } from './starter-mails.ts';
import { supervisionMails } from './supervision-mails.ts';
import { trainerMails } from './trainer-mails.ts';
import { withdrewMails } from './withdrew-mails.ts';

type Load<K extends MailKind> = (tx: Tx, config: Config, kind: K, subjectId: string) => Promise<Addressed[]>;

const LOADERS: { readonly [K in MailKind]: Load<K> } = {
  'sign-in.link': signInMails,
  'enrolment.confirm-address': enrolmentMails,
  'enrolment.confirmed': enrolmentMails,
  'enrolment.waitlisted': enrolmentMails,
  'enrolment.offered': enrolmentMails,
  'enrolment.offer-expired': enrolmentMails,
  'enrolment.cancelled': enrolmentMails,
  'enrolment.reminder': enrolmentMails,
  'enrolment.course-confirmed': enrolmentMails,
  'enrolment.course-changed': enrolmentMails,
  'enrolment.course-cancelled': enrolmentMails,
  'enrolment.certificate': enrolmentMails,
  'enrolment.in-review': enrolmentMails,
  'enrolment.turned-down': enrolmentMails,
  'enrolment.moved': enrolmentMails,
  'enrolment.invited': enrolmentMails,
  'enrolment.same-address': enrolmentMails,
  'links.mine': linkMails,
  'address.prove': addressMails,
  'address.moved': addressMails,
  'party.confirm-address': partyMails,
  'party.outcome': partyMails,
  'request.asked': requestMails,
  'request.reminder': requestMails,
  'request.taken': requestMails,
  'request.thanks': requestMails,
  'group.starter-missing': groupOfficeMails,
  'group.help-wanted': helpWantedMails,
  'group.starter-back': starterBackMails,
  'group.meetings-changed': meetingsMails,
  'group.confirm-address': registrationMails,
  'session.tomorrow': sessionMails,
  'session.log-missing': sessionMails,
  'group.rescheduled': rescheduledMails,
  'handover.thanks': handoverMails,
  'handover.pack': handoverMails,
  'interest.confirm': interestMails,
  'interest.course': interestMails,
  'enquiry.confirm-address': enquiryProofMails,
  'enquiry.received': enquiryMails,
  'enquiry.renew': enquiryMails,
  'enquiry.new': helperMails,
  'enquiry.unanswered': helperMails,
  'invitation.asked': enquiryMails,
  'invitation.called-in': enquiryMails,
  'invitation.first-meeting': enquiryMails,
  'invitation.taken-back': enquiryMails,
  'course.evaluation': evaluationMails,
  'follow-up.ask': followUpMails,
  'follow-up.reminder': followUpMails,
  'starter.qualification-expires': starterMails,
  'starter.supervision': supervisionMails,
  'starter.withdrew': withdrewMails,
  'starter.away': awayMails,
  'starter.back': awayMails,
  'starter.released': releasedMails,
  'trainer.added': trainerMails,
  'trainer.changed': trainerMails,
  'trainer.removed': trainerMails,
  'trainer.cancelled': trainerMails,
  'course.too-few': tooFewMails,
  'contact-point.confirm': contactPointMails,
  'contact-point.hidden': hiddenPointMails,
  'work.digest': digestMails,
};

/** The mails of one job, one a recipient; none when what they were about is gone. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- K ties the loader to its kind
export function lettersOf<K extends MailKind>(tx: Tx, config: Config, kind: K, subjectId: string): Promise<Addressed[]> {
  return LOADERS[kind](tx, config, kind, subjectId);
}
