import type { OfficeAfterwardsWords } from './office.afterwards.nb.ts';

export const en: OfficeAfterwardsWords = {
  pack: 'The group’s booklet (PDF)',
  agreed: (items) => `Agreed with the group: ${items}.`,
  nothingAgreed: 'Nothing is agreed about the handover yet.',
  meets: {
    1: (day) => `Meets every ${day} on its own`,
    2: (day) => `Meets every other ${day} on its own`,
    4: (day) => `Meets every fourth ${day} on its own`,
  },
};
