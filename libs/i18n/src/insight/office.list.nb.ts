/** Over the office's lists. */
export const list = {
  search: 'Søk på navn eller sted',
  state: 'Tilstand',
  allStates: 'Alle',
  none: 'Ingen passer til det du søker etter.',
  clear: 'Vis alle',
  /** Over a list that a number led to. */
  counted: { started: 'Grupper som startet', 'handed-over': 'Grupper som ble overlevert', held: 'Igangsetterkurs som ble holdt' },
  period: (what: string, from: string, until: string) => `${what} fra ${from} til og med ${until}.`,
  showAll: 'Vis hele lista',
};
export type ListWords = typeof list;
