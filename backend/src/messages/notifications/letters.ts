import type { MailKind } from '@igang/contracts';
import type { Config } from '../../platform/config.ts';
import type { Tx } from '../../platform/transaction.ts';
import { awayMails } from './starters/away-mails.ts';
import { contactPointMails, hiddenPointMails } from './organisation/contact-point-mails.ts';
import { enquiryMails, helperMails } from './groups/enquiry-mails.ts';
import { enquiryProofMails } from './groups/enquiry-proof-mails.ts';
import { enrolmentMails } from './training/enrolment-mails.ts';
import { evaluationMails } from './training/evaluation-mails.ts';
import { followUpMails } from './groups/follow-up-mails.ts';
import { groupOfficeMails, starterBackMails } from './groups/group-office-mails.ts';
import { handoverMails } from './groups/handover-mails.ts';
import { helpWantedMails } from './groups/help-wanted-mails.ts';
import { interestMails } from './training/interest-mails.ts';
import type { Addressed } from './mail.ts';
import { digestMails, tooFewMails } from './organisation/office-mails.ts';
import { linkMails } from './organisation/link-mails.ts';
import { meetingsMails } from './groups/meetings-mails.ts';
import { addressMails } from './organisation/address-mails.ts';
import { officeClosedMails, takenOverMails } from './organisation/closing-mails.ts';
import { partyMails } from './training/party-mails.ts';
import { registrationMails } from './groups/registration-mails.ts';
import { rescheduledMails } from './groups/rescheduled-mails.ts';
import { releasedMails } from './starters/released-mails.ts';
import { requestMails } from './groups/request-mails.ts';
import { roleEndedMails, roleInvitedMails } from './organisation/role-mails.ts';
import { sessionMails } from './groups/session-mails.ts';
import { signInMails } from './organisation/sign-in-mails.ts';
import { starterMails } from './starters/starter-mails.ts';
import { supervisionMails } from './starters/supervision-mails.ts';
import { trainerMails } from './training/trainer-mails.ts';
import { withdrewMails } from './starters/withdrew-mails.ts';

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
  'role.invited': roleInvitedMails,
  'role.ended': roleEndedMails,
  'office.closed': officeClosedMails,
  'office.taken-over': takenOverMails,
  'contact-point.confirm': contactPointMails,
  'contact-point.hidden': hiddenPointMails,
  'work.digest': digestMails,
};

/** The mails of one job, one a recipient; none when what they were about is gone. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- K ties the loader to its kind
export function lettersOf<K extends MailKind>(tx: Tx, config: Config, kind: K, subjectId: string): Promise<Addressed[]> {
  return LOADERS[kind](tx, config, kind, subjectId);
}
