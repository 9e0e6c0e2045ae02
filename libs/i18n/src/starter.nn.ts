import type { StarterWords } from './starter.nb.ts';

export const nn: StarterWords = {
  title: 'Igang',
};
