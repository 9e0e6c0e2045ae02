import { type LinkEdition, signLink as sign } from '../../backend/src/platform/links.ts';
import { REQUEST_ANSWER } from '../../backend/src/groups/assignments/request-link.ts';
import { ENQUIRY_OWN, ENQUIRY_PROVE } from '../../backend/src/groups/enquiries/enquiry-link.ts';
import { FOLLOW_UP_ANSWER, GROUP_REGISTER } from '../../backend/src/groups/follow-ups/follow-up-link.ts';
import { GROUP_PACK } from '../../backend/src/groups/groups/pack-link.ts';
import { SESSION_LOG } from '../../backend/src/groups/sessions/log-link.ts';
import { CONTACT_POINT_CONFIRM } from '../../backend/src/organisation/offices/contact-point-link.ts';
import { ROLE_ACCEPT } from '../../backend/src/organisation/roles/role-link.ts';
import { ADDRESS_PROVE } from '../../backend/src/training/contact/address-link.ts';
import { INTEREST_MANAGE } from '../../backend/src/training/demand/interest-link.ts';
import {
  ATTENDANCE_DOOR,
  ENROLMENT_CONFIRM,
  ENROLMENT_MANAGE,
  PARTY_CONFIRM,
} from '../../backend/src/training/enrolments/enrolment-links.ts';

/** Every link that our mails hold, by name. */
const PURPOSES = {
  'enrolment.confirm': ENROLMENT_CONFIRM,
  'enrolment.manage': ENROLMENT_MANAGE,
  'follow-up.answer': FOLLOW_UP_ANSWER,
  'party.confirm': PARTY_CONFIRM,
  'attendance.door': ATTENDANCE_DOOR,
  'group.pack': GROUP_PACK,
  'enquiry.own': ENQUIRY_OWN,
  'group.register': GROUP_REGISTER,
  'request.answer': REQUEST_ANSWER,
  'session.log': SESSION_LOG,
  'role.accept': ROLE_ACCEPT,
  'contact-point.confirm': CONTACT_POINT_CONFIRM,
  'interest.manage': INTEREST_MANAGE,
  'enquiry.prove': ENQUIRY_PROVE,
  'address.prove': ADDRESS_PROVE,
};
export type LinkPurpose = keyof typeof PURPOSES;

export function signLink(secret: string, purpose: LinkPurpose, subject: string | LinkEdition, expires: Date): string {
  return sign(secret, PURPOSES[purpose], subject, expires);
}
