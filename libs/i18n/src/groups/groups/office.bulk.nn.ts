import { plural } from '../../lang.ts';
import type { BulkWords } from './office.bulk.nb.ts';

export const nn: BulkWords = {
  pick: 'Vel',
  pickOne: (name) => `Vel ${name}`,
  pickAll: 'Vel alle som er viste',
  chosen: (n) => plural(n, 'gruppe vald', 'grupper valde'),
  steps: { 'call-in': 'Kall inn', pause: 'Gi pause', resume: 'Møtest igjen' },
  clear: 'Vel ingen',
  progress: (at, all) => `${at} av ${all} …`,
  stop: 'Stopp',
  done: (done, left) =>
    `${done === 0 ? 'Inga gruppe er endra' : plural(done, 'gruppe er endra', 'grupper er endra')}${left === 0 ? '.' : `. ${plural(left, 'er', 'er')} ikkje rørte, fordi du stoppa.`}`,
  close: 'Lukk',
  key: 'vel fleire',
};
