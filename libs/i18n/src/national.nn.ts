import type { NationalWords } from './national.nb.ts';

export const nn: NationalWords = {
  title: 'Igang',
};
