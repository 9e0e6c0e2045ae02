import type { MailKind } from '@igang/contracts';
import type { MailValues } from '@igang/i18n/messages/mail';

/** Two courses of one person. */
export function linkSamples(title: string, url: string): MailValues['links.mine']['courses'] {
  const day = (date: string) => ({ date, startsAt: '10:00', endsAt: '16:00' });
  return [
    { title, place: 'Hå', days: [day('2026-04-25'), day('2026-04-26')], url },
    { title, place: undefined, days: [day('2026-05-09')], url },
  ];
}

export const linkPaths = (token: string): Readonly<Partial<Record<MailKind, string>>> => ({
  'enrolment.same-address': '/kurs/019c0000-0000-7000-8000-000000000002/pamelding',
  'links.mine': `/min-pamelding/${token}`,
  'party.confirm-address': `/pamelding-flere/${token}`,
  'party.outcome': '/kurs',
  'interest.confirm': `/si-fra/${token}`,
  'interest.course': '/kurs/019c0000-0000-7000-8000-000000000002',
});
