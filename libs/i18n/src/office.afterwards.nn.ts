import type { OfficeAfterwardsWords } from './office.afterwards.nb.ts';

export const nn: OfficeAfterwardsWords = {
  pack: 'Heftet til gruppa (PDF)',
  agreed: (items) => `Avtalt med gruppa: ${items}.`,
  nothingAgreed: 'Ingenting er avtalt om overleveringa enno.',
  meets: {
    1: (day) => `Møtest kvar ${day} på eiga hand`,
    2: (day) => `Møtest annankvar ${day} på eiga hand`,
    4: (day) => `Møtest kvar fjerde ${day} på eiga hand`,
  },
};
