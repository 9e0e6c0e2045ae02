/** Words of the office's pages about letting go and what comes afterwards. nn and en must have the same keys. */
export const nb = {
  pack: 'Gruppas hefte (PDF)',
  agreed: (items: string) => `Avtalt med gruppa: ${items}.`,
  nothingAgreed: 'Ingenting er avtalt om overleveringen ennå.',
  meets: {
    1: (day: string) => `Møtes hver ${day} på egen hånd`,
    2: (day: string) => `Møtes annenhver ${day} på egen hånd`,
    4: (day: string) => `Møtes hver fjerde ${day} på egen hånd`,
  },
};

export type OfficeAfterwardsWords = typeof nb;
