import type { Rhythm } from '@igang/domain/groups/handover';
import type { Format } from '../../format.ts';
import type { PackWords } from '../../../compiled/groups/pack.ts';

interface Meets {
  readonly nextDates: readonly string[];
  readonly everyWeeks: Rhythm;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** When a group of its own meets, on its page and on paper: `Annenhver tirsdag, kl. 18–20`; the hours alone while no day is known. */
export function rhythmIn(w: PackWords, f: Format, { nextDates: [first], everyWeeks, startsAt, endsAt }: Meets): string {
  const hours = f.atHours(startsAt, endsAt);
  return first === undefined ? hours : `${w.every[everyWeeks]({ weekday: f.weekday(first) })}, ${hours}`;
}
