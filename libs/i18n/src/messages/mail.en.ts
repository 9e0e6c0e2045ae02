import { acuteSentence } from '../acute.ts';
import type { MailWords } from './mail.ts';
import { en as courses } from './mail-courses.en.ts';
import { addressMails } from './mail-address.ts';
import { en as demand } from './mail-demand.en.ts';
import { en as enquiries } from './mail-enquiries.en.ts';
import { en as afterwards } from './mail-afterwards.en.ts';
import { en as groups } from './mail-groups.en.ts';
import { pointMails } from './mail-points.ts';
import { en as office } from './mail-office.en.ts';
import { en as trainers } from './mail-trainers.en.ts';
import { en as ways } from './mail-ways.en.ts';

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
