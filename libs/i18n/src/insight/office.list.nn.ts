import type { ListWords } from './office.list.nb.ts';

export const list: ListWords = {
  search: 'Søk på namn eller stad',
  state: 'Tilstand',
  allStates: 'Alle',
  none: 'Ingen passar til det du søkjer etter.',
  clear: 'Vis alle',
  counted: { started: 'Grupper som starta', 'handed-over': 'Grupper som blei overleverte', held: 'Igangsetjarkurs som blei haldne' },
  period: (what, from, until) => `${what} frå ${from} til og med ${until}.`,
  showAll: 'Vis heile lista',
};
