import type { OfficeWords } from './office.nb.ts';

export const nn: OfficeWords = {
  title: 'Igang',
};
