import type { OfficeWords } from './office.nb.ts';

export const en: OfficeWords = {
  title: 'Igang',
};
