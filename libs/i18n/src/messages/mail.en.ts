import { acuteSentence } from '../acute.ts';
import type { MailWords } from './mail.ts';
import { en as courses } from './training/mail-courses.en.ts';
import { addressMails } from './organisation/mail-address.ts';
import { en as demand } from './training/mail-demand.en.ts';
import { en as enquiries } from './groups/mail-enquiries.en.ts';
import { en as afterwards } from './groups/mail-afterwards.en.ts';
import { en as groups } from './groups/mail-groups.en.ts';
import { pointMails } from './organisation/mail-points.ts';
import { en as office } from './organisation/mail-office.en.ts';
import { en as trainers } from './training/mail-trainers.en.ts';
import { en as ways } from './training/mail-ways.en.ts';

export const en: MailWords = {
  ...addressMails.en,
  ...pointMails.en,
  ...courses,
  ...demand,
  ...enquiries,
  ...groups,
  ...afterwards,
  ...office,
  ...trainers,
  ...ways,
  layout: {
    greeting: 'Best wishes from all of us at Igang',
    copyLink: 'Does the button not work? Open this address:',
    reply: (who) => `You are welcome to reply to this e-mail. It reaches ${who ?? 'the office'}.`,
    notTreatment: 'Igang is not treatment.',
    acute: `Do you need help now? ${acuteSentence('en')}`,
  },
  door: {
    text: 'Show the code in the picture when you arrive, and we find you on the list at once.',
    alt: 'The QR code to show at the door',
    file: 'igang-code.png',
  },
  calendar: { file: (n) => `course-day-${n}.ics`, day: (title, n, of) => (of === 1 ? title : `${title}, day ${n} of ${of}`) },
};
