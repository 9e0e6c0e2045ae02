import type { ListWords } from './office.list.nb.ts';

export const list: ListWords = {
  search: 'Search by name or place',
  state: 'State',
  allStates: 'All',
  none: 'Nothing matches what you are looking for.',
  clear: 'Show all',
  counted: { started: 'Groups that started', 'handed-over': 'Groups that were handed over', held: 'Starters’ courses that were held' },
  period: (what, from, until) => `${what} from ${from} to ${until}, both included.`,
  showAll: 'Show the whole list',
};
