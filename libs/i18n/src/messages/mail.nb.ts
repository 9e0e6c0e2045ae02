import { acuteSentence } from '../acute.ts';
import type { MailWords } from './mail.ts';
import { nb as courses } from './training/mail-courses.nb.ts';
import { addressMails } from './organisation/mail-address.ts';
import { nb as demand } from './training/mail-demand.nb.ts';
import { nb as enquiries } from './groups/mail-enquiries.nb.ts';
import { nb as afterwards } from './groups/mail-afterwards.nb.ts';
import { nb as groups } from './groups/mail-groups.nb.ts';
import { pointMails } from './organisation/mail-points.ts';
import { nb as office } from './organisation/mail-office.nb.ts';
import { nb as trainers } from './training/mail-trainers.nb.ts';
import { nb as ways } from './training/mail-ways.nb.ts';

export const nb: MailWords = {
  ...addressMails.nb,
  ...pointMails.nb,
  ...courses,
  ...demand,
  ...enquiries,
  ...groups,
  ...afterwards,
  ...office,
  ...trainers,
  ...ways,
  layout: {
    greeting: 'Hilsen oss i Igang',
    copyLink: 'Virker ikke knappen? Åpne denne adressen:',
    reply: (who) => `Svar gjerne på denne e-posten. Da når du ${who ?? 'kontoret'}.`,
    notTreatment: 'Igang er ikke behandling.',
    acute: `Trenger du hjelp nå? ${acuteSentence('nb')}`,
  },
  door: {
    text: 'Vis koden i bildet når du kommer, så finner vi deg på lista med en gang.',
    alt: 'QR-koden du viser i døra',
    file: 'igang-kode.png',
  },
  calendar: { file: (n) => `kursdag-${n}.ics`, day: (title, n, of) => (of === 1 ? title : `${title}, dag ${n} av ${of}`) },
};
