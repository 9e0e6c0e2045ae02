import { plural } from '../lang.ts';

/** How somebody came to be qualified, on her own page and on the office’s. */
export const nb = {
  title: 'Godkjenninger',
  course: (type: string, from: string, until: string) => `${type}: fra ${from} til ${until}`,
  renewed: (from: string, until: string) => `Fornyet: fra ${from} til ${until}`,
  withdrawn: 'trukket tilbake',
  refresher: (type: string, day: string, days: number) => `${type}, ${day} (${plural(days, 'dag', 'dager')})`,
  progress: (days: number, needed: number, months: number) =>
    `Du har ${days} av ${plural(needed, 'dag', 'dager')} med påfyll. Når du har alle, fornyes godkjenningen i ${plural(months, 'måned', 'måneder')}.`,
};
export type QualificationWords = typeof nb;
