import type { PublicWords } from './public.nb.ts';

export const en: PublicWords = {
  title: 'Igang',
};
