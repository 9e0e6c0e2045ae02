import { plural } from '../lang.ts';
import type { QualificationWords } from './qualification.nb.ts';

export const nn: QualificationWords = {
  title: 'Godkjenningar',
  course: (type, from, until) => `${type}: frå ${from} til ${until}`,
  renewed: (from, until) => `Fornya: frå ${from} til ${until}`,
  withdrawn: 'trekt tilbake',
  refresher: (type, day, days) => `${type}, ${day} (${plural(days, 'dag', 'dagar')})`,
  progress: (days, needed, months) =>
    `Du har ${days} av ${plural(needed, 'dag', 'dagar')} med påfyll. Når du har alle, blir godkjenninga fornya i ${plural(months, 'månad', 'månader')}.`,
};
