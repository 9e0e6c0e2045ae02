import { atPlace } from '../../at-place.ts';
interface Summed {
  readonly interest: string;
  readonly seekers: string;
  readonly waiting: number;
  readonly groups: number;
}

/** Where people wait, and how courses were. */
export const nb = {
  title: 'Behov',
  lead: 'Hvor folk venter: på kurs, på plass, og på igangsetter.',
  list: 'Kommunene',
  map: 'Kart',
  mapText: 'Jo sterkere farge, jo flere venter. Velg en kommune i kartet eller i lista; de viser det samme.',
  columns: {
    place: 'Kommune',
    interest: 'Vil vite om kurs',
    waiting: 'Venter på plass',
    seekers: 'Ser etter gruppe',
    groups: 'Grupper uten igangsetter',
    act: 'Handling',
  },
  few: 'under 5',
  plan: 'Sett opp kurs her',
  group: 'Registrer en gruppe her',
  none: 'Ingen venter på noe akkurat nå',
  noneText: 'Når noen ber om å få vite om kurs, står på venteliste eller mangler igangsetter, kommer kommunen hit.',
  mapFailed: 'Kartet kom ikke. Lista har alt.',
  credit: '© Kartverket, CC BY 4.0',
  onlyMine: 'Bare mitt område',
  sum: ({ interest, waiting, groups, seekers }: Summed) =>
    `${interest} vil vite om kurs, ${waiting} venter på plass, ${seekers} ser etter gruppe, ${groups} grupper uten igangsetter`,
  planning: (place: string, venue: boolean) =>
    venue
      ? `For folk ${atPlace(place)}. Vi har valgt et lokale der.`
      : `For folk ${atPlace(place)}. Dere har ikke noe lokale der ennå; legg til ett under.`,
  evaluation: {
    title: 'Hvordan kurset var',
    few: (fewest: number) => `Svarene vises når minst ${fewest} har svart, så ingen kan kjennes igjen.`,
    given: (given: number, asked: number) => `${given} av ${asked} har svart.`,
    together: 'Sammen med halvårets andre små kurs',
    togetherText: (courses: number, answers: number) => `${answers} svar fra ${courses} kurs der færre enn fem har svart på hvert.`,
    mean: (mean: string, most: number) => `${mean} av ${most}`,
    noAnswers: 'Ingen har svart på dette.',
  },
};
export type OfficeDemandWords = typeof nb;
