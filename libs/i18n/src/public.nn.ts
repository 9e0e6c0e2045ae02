import type { PublicWords } from './public.nb.ts';

export const nn: PublicWords = {
  title: 'Igang',
};
