import type { NationalWords } from './national.nb.ts';

export const en: NationalWords = {
  title: 'Igang',
};
