import { plural } from '../../lang.ts';

/** The same step for several groups at once. */
export const nb = {
  pick: 'Velg',
  pickOne: (name: string) => `Velg ${name}`,
  pickAll: 'Velg alle som vises',
  chosen: (n: number) => plural(n, 'gruppe valgt', 'grupper valgt'),
  steps: { 'call-in': 'Kall inn', pause: 'Gi pause', resume: 'Møtes igjen' },
  clear: 'Velg ingen',
  progress: (at: number, all: number) => `${at} av ${all} …`,
  stop: 'Stopp',
  done: (done: number, left: number) =>
    `${done === 0 ? 'Ingen gruppe er endret' : plural(done, 'gruppe er endret', 'grupper er endret')}${left === 0 ? '.' : `. ${plural(left, 'er', 'er')} ikke rørt, fordi du stoppet.`}`,
  close: 'Lukk',
  key: 'velg flere',
};
export type BulkWords = typeof nb;
