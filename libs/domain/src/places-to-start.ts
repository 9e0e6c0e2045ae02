import { distanceKm, type Position } from './distance.ts';
import { themeFits } from './forming.ts';
import { GROUP_SIZE } from './group.ts';

/** Somebody who waits for a group. */
export interface Seeker extends Position {
  readonly id: string;
  readonly themeCode: string | null;
  readonly mixedToo: boolean;
  readonly weekdays: readonly number[];
}
/** A place a group could meet in. */
export interface Centre extends Position {
  readonly code: string;
}
export interface PlaceToStart {
  readonly code: string;
  readonly themeCode: string | null;
  readonly people: readonly string[];
  /** The weekday (ISO) that suits most of them, the earliest of the week when several do. */
  readonly weekday: number;
  readonly suits: number;
}

/** How far people go to a group that does not exist yet. */
export const GATHERING_KM = 30;

/**
 * Where groups could begin: again and again the place and theme that gathers most people who still wait, at most eight of
 * them, the nearest first, until no four are left together. The same people always give the same answer.
 */
export function placesToStart(seekers: readonly Seeker[], centres: readonly Centre[], themes: readonly string[]): PlaceToStart[] {
  const found: PlaceToStart[] = [];
  let left = seekers;
  for (;;) {
    const best = bestPlace(left, centres, themes);
    if (best === undefined) return found;
    found.push(best);
    const gone = new Set(best.people);
    left = left.filter(({ id }) => !gone.has(id));
  }
}

function bestPlace(seekers: readonly Seeker[], centres: readonly Centre[], themes: readonly string[]): PlaceToStart | undefined {
  let best: PlaceToStart | undefined;
  for (const centre of centres) {
    const near = nearest(seekers, centre);
    if (near.length < GROUP_SIZE.min) continue;
    // A theme of their own before a mixed group, where as many want it.
    for (const theme of [...themes, null]) {
      const people = near.filter((seeker) => themeFits(seeker, theme)).slice(0, GROUP_SIZE.max);
      if (people.length >= Math.max(GROUP_SIZE.min, (best?.people.length ?? 0) + 1)) best = placeFor(centre, theme, people);
    }
  }
  return best;
}

function nearest(seekers: readonly Seeker[], centre: Centre): Seeker[] {
  return seekers
    .map((seeker) => ({ seeker, km: distanceKm(seeker, centre) }))
    .filter(({ km }) => km <= GATHERING_KM)
    .sort((a, b) => a.km - b.km || (a.seeker.id < b.seeker.id ? -1 : 1))
    .map(({ seeker }) => seeker);
}

function placeFor({ code }: Centre, themeCode: string | null, people: readonly Seeker[]): PlaceToStart {
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    suits: people.filter(({ weekdays }) => weekdays.length === 0 || weekdays.includes(weekday)).length,
  }));
  const { weekday, suits } = days.reduce((most, day) => (day.suits > most.suits ? day : most));
  return { code, themeCode, people: people.map(({ id }) => id), weekday, suits };
}
