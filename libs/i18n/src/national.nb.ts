/** Words of the national pages. The type comes from here: nn and en must have the same keys. */
export const nb = {
  title: 'Igang',
};

export type NationalWords = typeof nb;
