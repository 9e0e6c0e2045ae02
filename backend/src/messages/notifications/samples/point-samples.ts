import type { MailValues, PointMailWords } from '@igang/i18n/messages/mail';

const today = '2026-03-10';
const point = { point: 'Frivilligsentralen på Varhaug', phone: '+4751000001', email: 'varhaug@example.no', confirmedOn: '2025-04-08' };

/** What the mails about contact points are about, for the pages that show every mail. */
export const POINT_VALUES: { readonly [K in keyof PointMailWords]: () => MailValues[K] } = {
  'contact-point.confirm': () => ({
    ...point,
    today,
    greeted: 'Anne Lise',
    address: 'Storgata 1, 4360 Varhaug',
    until: '2026-04-08',
    isHidden: false,
    again: false,
  }),
  'contact-point.hidden': () => ({ ...point, today: '2026-04-09', name: 'Anne Lise', place: 'Hå' }),
};
