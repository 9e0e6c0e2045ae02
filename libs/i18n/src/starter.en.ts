import type { StarterWords } from './starter.nb.ts';

export const en: StarterWords = {
  title: 'Igang',
};
