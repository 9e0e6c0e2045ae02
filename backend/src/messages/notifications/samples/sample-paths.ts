import type { MailKind } from '@igang/contracts';
import { ENQUIRY_PATHS } from './enquiry-samples.ts';
import { linkPaths } from './link-samples.ts';

export const TOKEN = 'AdXrQ2m8bnd0Y1pTcWhKdlRmUG9zaw';

/** Where the buttons of the samples lead, when not to the page of their kind. */
export const PATHS: Readonly<Partial<Record<MailKind, string>>> = {
  'sign-in.link': `/logg-inn/${TOKEN}`,
  'address.prove': `/ny-adresse/${TOKEN}`,
  'enrolment.confirm-address': `/bekreft/${TOKEN}`,
  'enrolment.course-cancelled': '/kurs',
  'enrolment.turned-down': '/kurs',
  'enrolment.certificate': `/min-pamelding/${TOKEN}`,
  ...ENQUIRY_PATHS,
  ...linkPaths(TOKEN),
  'course.evaluation': `/evaluering/${TOKEN}`,
  'follow-up.ask': `/gruppa/${TOKEN}?svar=alive`,
  'follow-up.reminder': `/gruppa/${TOKEN}?svar=alive`,
  'starter.qualification-expires': '/kurs',
  'starter.supervision': '/kontor/folk/019c0000-0000-7000-8000-000000000006',
  'trainer.added': '/kontor/kurs/019c0000-0000-7000-8000-000000000003',
  'trainer.changed': '/kontor/kurs/019c0000-0000-7000-8000-000000000003',
  'trainer.removed': '/kalender',
  'trainer.cancelled': '/kalender',
  'course.too-few': '/kontor/kurs/019c0000-0000-7000-8000-000000000003',
  'role.invited': `/rolle/${TOKEN}`,
  'office.taken-over': '/kontor',
  'contact-point.confirm': `/kontaktpunktet/${TOKEN}`,
  'contact-point.hidden': '/kontor/kontaktpunkter',
  'group.help-wanted': '/kontor/grupper/019c0000-0000-7000-8000-000000000004',
  'group.starter-missing': '/kontor/grupper/019c0000-0000-7000-8000-000000000004',
  'group.rescheduled': '/kontor/grupper/019c0000-0000-7000-8000-000000000004',
  'group.starter-back': '/kontor/grupper/019c0000-0000-7000-8000-000000000004',
  'work.digest': '/kontor',
};
