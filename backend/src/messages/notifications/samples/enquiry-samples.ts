import type { MailKind } from '@igang/contracts';
import type { Lang } from '@igang/i18n';
import type { EnquiryMail, MailValues } from '@igang/i18n/messages/mail';

const today = '2026-03-10';
const name = 'Anne Lise';
const place = 'Hå';
const helped = { today, helper: 'Sandnes frivilligsentral', reachHelper: '51\u00a000\u00a000\u00a000, post@sandnes.example.no' };
const enquiry = { ...helped, name };
const invitation = {
  first: { date: '2026-04-07', startsAt: '18:00', endsAt: '20:00' },
  where: 'Frivilligsentralen, Hå',
  until: new Date('2026-03-17T11:00:00Z'),
};

export const ENQUIRY_VALUES: { readonly [K in EnquiryMail]: (lang: Lang) => MailValues[K] } = {
  'enquiry.confirm-address': () => ({ ...helped, place, until: '2026-03-17', isChange: false }),
  'enquiry.received': () => ({ ...helped, withinDays: 3, heard: false }),
  'enquiry.renew': () => ({ ...enquiry, until: '2026-03-25' }),
  'invitation.asked': () => ({ ...enquiry, ...invitation }),
  'invitation.called-in': () => ({ ...enquiry, ...invitation }),
  'invitation.first-meeting': () => ({ ...enquiry, ...invitation }),
  'invitation.taken-back': () => enquiry,
  'group.confirm-address': () => ({ today, place }),
  'enquiry.new': () => ({ today, name, place, starts: false, by: '2026-03-13' }),
  'enquiry.unanswered': () => ({ today, name, place, since: '2026-03-06', point: 'Sandnes frivilligsentral' }),
};

const OWN = '/henvendelse/AdXrQ2m8bnd0Y1pTcWhKdlRmUG9zaw';
const STAFF = '/kontor/henvendelser/019c0000-0000-7000-8000-000000000005';
export const ENQUIRY_PATHS: Readonly<Partial<Record<MailKind, string>>> = {
  'enquiry.confirm-address': '/bekreft-henvendelse/AdXrQ2m8bnd0Y1pTcWhKdlRmUG9zaw',
  'enquiry.received': OWN,
  'enquiry.renew': OWN,
  'invitation.asked': OWN,
  'invitation.called-in': OWN,
  'invitation.first-meeting': OWN,
  'invitation.taken-back': OWN,
  'group.confirm-address': '/egen-gruppe/AdXrQ2m8bnd0Y1pTcWhKdlRmUG9zaw',
  'enquiry.new': STAFF,
  'enquiry.unanswered': STAFF,
};
