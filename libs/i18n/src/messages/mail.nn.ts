import { acuteSentence } from '../acute.ts';
import type { MailWords } from './mail.ts';
import { nn as courses } from './training/mail-courses.nn.ts';
import { addressMails } from './organisation/mail-address.ts';
import { nn as demand } from './training/mail-demand.nn.ts';
import { nn as enquiries } from './groups/mail-enquiries.nn.ts';
import { nn as afterwards } from './groups/mail-afterwards.nn.ts';
import { nn as groups } from './groups/mail-groups.nn.ts';
import { pointMails } from './organisation/mail-points.ts';
import { nn as office } from './organisation/mail-office.nn.ts';
import { nn as trainers } from './training/mail-trainers.nn.ts';
import { nn as ways } from './training/mail-ways.nn.ts';

export const nn: MailWords = {
  ...addressMails.nn,
  ...pointMails.nn,
  ...courses,
  ...demand,
  ...enquiries,
  ...groups,
  ...afterwards,
  ...office,
  ...trainers,
  ...ways,
  layout: {
    greeting: 'Helsing oss i Igang',
    copyLink: 'Verkar ikkje knappen? Opne denne adressa:',
    reply: (who) => `Svar gjerne på denne e-posten. Då når du ${who ?? 'kontoret'}.`,
    notTreatment: 'Igang er ikkje behandling.',
    acute: `Treng du hjelp no? ${acuteSentence('nn')}`,
  },
  door: {
    text: 'Vis koden i biletet når du kjem, så finn vi deg på lista med ein gong.',
    alt: 'QR-koden du viser i døra',
    file: 'igang-kode.png',
  },
  calendar: { file: (n) => `kursdag-${n}.ics`, day: (title, n, of) => (of === 1 ? title : `${title}, dag ${n} av ${of}`) },
};
