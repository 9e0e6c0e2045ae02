import { plural } from '../../lang.ts';
import type { BulkWords } from './office.bulk.nb.ts';

export const en: BulkWords = {
  pick: 'Choose',
  pickOne: (name) => `Choose ${name}`,
  pickAll: 'Choose all that are shown',
  chosen: (n) => plural(n, 'group chosen', 'groups chosen'),
  steps: { 'call-in': 'Call in', pause: 'Pause', resume: 'Meets again' },
  clear: 'Choose none',
  progress: (at, all) => `${at} of ${all} …`,
  stop: 'Stop',
  done: (done, left) =>
    `${done === 0 ? 'No group is changed' : plural(done, 'group is changed', 'groups are changed')}${left === 0 ? '.' : `. ${plural(left, 'was', 'were')} left alone, since you stopped.`}`,
  close: 'Close',
  key: 'choose several',
};
