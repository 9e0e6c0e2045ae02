/** Two have changed the same thing. nn and en must have the same keys. */
export const nb = {
  title: 'Noen andre lagret mens du skrev. Dette er forskjellen:',
  mine: 'Behold det du skrev',
  theirs: 'Ta det de lagret',
  taken: (field: string, value: string) => `${field} er nå: ${value}. Det er tatt inn her.`,
  nothing: 'tomt',
  then: 'Trykk lagre igjen når du er enig. Ingenting av det du skrev, er borte.',
};
export type ConflictWords = typeof nb;
