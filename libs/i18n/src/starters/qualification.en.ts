import { plural } from '../lang.ts';
import type { QualificationWords } from './qualification.nb.ts';

export const en: QualificationWords = {
  title: 'Qualifications',
  course: (type, from, until) => `${type}: from ${from} to ${until}`,
  renewed: (from, until) => `Renewed: from ${from} to ${until}`,
  withdrawn: 'withdrawn',
  refresher: (type, day, days) => `${type}, ${day} (${plural(days, 'day', 'days')})`,
  progress: (days, needed, months) =>
    `${days} of ${needed} refresher days towards the next renewal. It holds for ${plural(months, 'month', 'months')}.`,
};
