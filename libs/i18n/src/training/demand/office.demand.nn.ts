import { atPlace } from '../../at-place.ts';
import type { OfficeDemandWords } from './office.demand.nb.ts';

export const nn: OfficeDemandWords = {
  title: 'Behov',
  lead: 'Kvar folk ventar: på kurs, på plass, og på igangsetjar.',
  list: 'Kommunane',
  map: 'Kart',
  mapText: 'Di sterkare farge, di fleire ventar. Vel ein kommune i kartet eller i lista; dei viser det same.',
  columns: {
    place: 'Kommune',
    interest: 'Vil vite om kurs',
    waiting: 'Ventar på plass',
    seekers: 'Ser etter gruppe',
    groups: 'Grupper utan igangsetjar',
    act: 'Handling',
  },
  few: 'under 5',
  plan: 'Set opp kurs her',
  group: 'Registrer ei gruppe her',
  none: 'Ingen ventar på noko akkurat no',
  noneText: 'Når nokon bed om å få vite om kurs, står på venteliste eller manglar igangsetjar, kjem kommunen hit.',
  mapFailed: 'Kartet kom ikkje. Lista har alt.',
  credit: '© Kartverket, CC BY 4.0',
  onlyMine: 'Berre mitt område',
  sum: ({ interest, waiting, groups, seekers }) =>
    `${interest} vil vite om kurs, ${waiting} ventar på plass, ${seekers} ser etter gruppe, ${groups} grupper utan igangsetjar`,
  planning: (place, venue) =>
    venue
      ? `For folk ${atPlace(place)}. Vi har valt eit lokale der.`
      : `For folk ${atPlace(place)}. De har ikkje noko lokale der enno; legg til eitt under.`,
  evaluation: {
    title: 'Korleis kurset var',
    few: (fewest) => `Svara blir viste når minst ${fewest} har svart, så ingen kan kjennast igjen.`,
    given: (given, asked) => `${given} av ${asked} har svart.`,
    together: 'Saman med dei andre små kursa i halvåret',
    togetherText: (courses, answers) => `${answers} svar frå ${courses} kurs der færre enn fem har svart på kvart.`,
    mean: (mean, most) => `${mean} av ${most}`,
    noAnswers: 'Ingen har svart på dette.',
  },
};
