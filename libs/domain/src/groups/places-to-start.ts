import { distanceKm, type Position } from '../distance.ts';
import { DAYPARTS, type Daypart } from './enquiry.ts';
import { suits, themeFits } from './forming.ts';
import { GROUP_SIZE } from './group.ts';

/** Somebody who waits for a group. */
export interface Seeker extends Position {
  readonly id: string;
  readonly themeCode: string | null;
  readonly mixedToo: boolean;
  readonly weekdays: readonly number[];
  readonly dayparts: readonly Daypart[];
}
/** A place a group could meet in. */
export interface Centre extends Position {
  readonly code: string;
}
export interface PlaceToStart {
  readonly code: string;
  readonly themeCode: string | null;
  readonly people: readonly string[];
  /** All of them can meet then. */
  readonly daypart: Daypart;
  /** The weekday (ISO) that suits most of them, the earliest of the week when several do. */
  readonly weekday: number;
  readonly suits: number;
}

/** How far people go to a group that does not exist yet. */
export const GATHERING_KM = 30;

interface Around {
  readonly centre: Centre;
  /** Everybody within reach of it, the nearest first. */
  readonly near: readonly Seeker[];
}

/**
 * Where groups could begin: again and again the place, theme and part of the day that gather most people who still wait, at most
 * eight of them, the nearest first, until no four are left together or `most` places are found. The same people always give the same
 * answer.
 */
export function placesToStart(
  seekers: readonly Seeker[],
  centres: readonly Centre[],
  themes: readonly string[],
  most = Number.POSITIVE_INFINITY,
): PlaceToStart[] {
  const found: PlaceToStart[] = [];
  let around = centres.map((centre): Around => ({ centre, near: nearest(seekers, centre) }));
  while (found.length < most) {
    const best = bestPlace(around, themes);
    if (best === undefined) return found;
    found.push(best);
    const gone = new Set(best.people);
    around = around.map(({ centre, near }) => ({ centre, near: near.filter(({ id }) => !gone.has(id)) }));
  }
  return found;
}

function bestPlace(around: readonly Around[], themes: readonly string[]): PlaceToStart | undefined {
  let best: PlaceToStart | undefined;
  for (const { centre, near } of around) {
    for (const kind of kindsOf(themes)) {
      const people = together(near, kind);
      if (people.length > (best?.people.length ?? GROUP_SIZE.min - 1)) best = placeFor(centre, kind, people);
      if (people.length === GROUP_SIZE.max) return best;
    }
  }
  return best;
}

type Kind = Pick<PlaceToStart, 'themeCode' | 'daypart'>;
const EVENING_FIRST = [...DAYPARTS].reverse();

/** A theme of their own before a mixed group, and the evening before the day, where as many want it. */
function kindsOf(themes: readonly string[]): Kind[] {
  return [...themes, null].flatMap((themeCode) => EVENING_FIRST.map((daypart) => ({ themeCode, daypart })));
}

/** As many as a group takes of those who want that theme and can meet then, the nearest first. */
function together(near: readonly Seeker[], { themeCode, daypart }: Kind): Seeker[] {
  const people: Seeker[] = [];
  for (const seeker of near) {
    if (themeFits(seeker, themeCode) && suits(seeker.dayparts, daypart)) people.push(seeker);
    if (people.length === GROUP_SIZE.max) break;
  }
  return people;
}

function nearest(seekers: readonly Seeker[], centre: Centre): Seeker[] {
  return seekers
    .map((seeker) => ({ seeker, km: distanceKm(seeker, centre) }))
    .filter(({ km }) => km <= GATHERING_KM)
    .sort((a, b) => a.km - b.km || (a.seeker.id < b.seeker.id ? -1 : 1))
    .map(({ seeker }) => seeker);
}

function placeFor({ code }: Centre, kind: Kind, people: readonly Seeker[]): PlaceToStart {
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    suits: people.filter(({ weekdays }) => suits(weekdays, weekday)).length,
  }));
  const best = days.reduce((most, day) => (day.suits > most.suits ? day : most));
  return { code, ...kind, people: people.map(({ id }) => id), ...best };
}
