import type { AfterwardsMailWords, MailValues } from '@igang/i18n/messages/mail';

const today = '2026-03-10';
const [name, place] = ['Anne Lise', 'Hå'];

/** What the mails of groups on their own are about, for the pages that show every mail. */
export const AFTERWARDS_VALUES: { readonly [K in keyof AfterwardsMailWords]: () => MailValues[K] } = {
  'handover.pack': () => ({
    today,
    selfStarted: false,
    officeName: 'Rogaland og Agder',
    reachOffice: '51\u00a000\u00a000\u00a000, sorvest@igang.example.no',
    followUpOn: '2026-04-21',
  }),
  'follow-up.ask': () => ({ today, kind: 'six-weeks', selfStarted: false }),
  'follow-up.reminder': () => ({ today, kind: 'six-months', selfStarted: false }),
  'group.help-wanted': () => ({
    today,
    name,
    place,
    reach: 'Berit, 91\u00a023\u00a045\u00a067, gruppa@example.no',
  }),
};
