import type { ConflictWords } from './conflict.nb.ts';

export const nn: ConflictWords = {
  title: 'Nokon andre lagra medan du skreiv. Dette er skilnaden:',
  mine: 'Behald det du skreiv',
  theirs: 'Ta det dei lagra',
  taken: (field, value) => `${field} er no: ${value}. Det er teke inn her.`,
  nothing: 'tomt',
  then: 'Trykk lagre ein gong til når du er samd. Ingenting av det du skreiv, er borte.',
};
