import type { PublicCheckWords } from './public-check.nb.ts';

export const en: PublicCheckWords = {
  title: 'Is the certificate genuine?',
  lead: 'Type the number at the foot of the certificate. We tell you whether it is valid, what it is for and which year. Nothing more.',
  serial: 'Number on the certificate',
  hint: 'For example IG-2026-000123-7K3QM9TX. Capital or small letters are the same.',
  wrong: 'The number is not quite right. Look at it once more: four parts, the last with eight characters.',
  check: 'Check',
  valid: 'Yes, the certificate is valid',
  validText: (type, year) => `${type}, issued in ${year}.`,
  notValid: 'No, this number is not valid',
  notValidText:
    'Either it does not exist, or the certificate was withdrawn. Ask whoever showed it to you, or the office that held the course.',
  number: 'Number',
  another: 'Check another',
};
