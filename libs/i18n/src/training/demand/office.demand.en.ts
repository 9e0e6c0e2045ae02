import type { OfficeDemandWords } from './office.demand.nb.ts';

export const en: OfficeDemandWords = {
  title: 'Demand',
  lead: 'Where people wait: for a course, for a place, and for a starter.',
  list: 'The municipalities',
  map: 'Map',
  mapText: 'The stronger the colour, the more are waiting. Choose a municipality on the map or in the list; they show the same.',
  columns: {
    place: 'Municipality',
    interest: 'Want to hear of courses',
    waiting: 'Waiting for a place',
    seekers: 'Look for a group',
    groups: 'Groups without a starter',
    act: 'Action',
  },
  few: 'under 5',
  plan: 'Run a course here',
  group: 'Register a group here',
  none: 'Nobody is waiting for anything just now',
  noneText: 'When somebody asks to hear of courses, is on a waiting list or lacks a starter, the municipality comes here.',
  mapFailed: 'The map did not come. The list has everything.',
  credit: '© Kartverket, CC BY 4.0',
  onlyMine: 'Only my area',
  sum: ({ interest, waiting, groups, seekers }) =>
    `${interest} want to hear of courses, ${waiting} wait for a place, ${seekers} look for a group, ${groups} groups without a starter`,
  planning: (place, venue) =>
    venue ? `For people in ${place}. We have chosen a venue there.` : `For people in ${place}. You have no venue there yet; add one below.`,
  evaluation: {
    title: 'How the course was',
    few: (fewest) => `Answers are shown when at least ${fewest} have answered, so that nobody can be recognised.`,
    given: (given, asked) => `${given} of ${asked} have answered.`,
    together: 'Together with the other small courses of the half-year',
    togetherText: (courses, answers) => `${answers} answers from ${courses} courses, each with fewer than five.`,
    mean: (mean, most) => `${mean} of ${most}`,
    noAnswers: 'Nobody has answered this.',
  },
};
