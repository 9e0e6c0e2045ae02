import { type Book, openBook } from './book.ts';
import type { Calendar } from './calendar.ts';
import type { GroupStory } from './groups/groups.ts';
import type { Ground, OfficeGround } from './ground.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { StarterStory } from './starters/starters.ts';

/** One part of the demo, as big as the real organisation. `--size 10` makes ten of them, one after the other. */
export interface Part {
  readonly number: number;
  readonly random: Random;
  readonly calendar: Calendar;
  readonly ground: Ground;
  readonly book: Book;
  readonly offices: readonly OfficeWorld[];
  /** How many have that name in their address already. */
  readonly addresses: Map<string, number>;
  /** The last certificate number given in each year. */
  readonly serials: Map<string, number>;
}

export interface OfficeWorld {
  readonly ground: OfficeGround;
  readonly id: string;
  /** Set when she is employed, before anything else happens. */
  coordinatorId: string;
  readonly trainers: Person[];
  readonly venues: Venue[];
  /** Days on which the office has a course, so that no trainer and no room is needed twice. */
  readonly taken: Set<string>;
  readonly starters: StarterStory[];
  readonly contactPoints: Map<string, string>;
  /** Somebody the demo tells about: passes the next course that suits, and stays. */
  readonly expected: Person[];
  readonly steadfast: Set<string>;
  /** Groups on their way to the first meeting. */
  readonly forming: GroupStory[];
}
export interface Venue {
  readonly id: string;
  readonly name: string;
  /** Where courses are held there. */
  readonly room: { readonly id: string; readonly name: string };
}

export interface Setting {
  readonly calendar: Calendar;
  readonly ground: Ground;
  readonly coordinators: ReadonlyMap<string, string>;
  readonly serials: Map<string, number>;
}

export function partOf(number: number, random: Random, { calendar, ground, coordinators, serials }: Setting): Part {
  return {
    number,
    random,
    calendar,
    ground,
    book: openBook(random.fork('book'), calendar.now),
    addresses: new Map(),
    serials,
    offices: ground.offices.map((office) => ({
      ground: office,
      id: office.facts.id,
      coordinatorId: coordinators.get(office.facts.id) ?? '',
      trainers: [],
      venues: [],
      taken: new Set(),
      starters: [],
      contactPoints: new Map(),
      expected: [],
      steadfast: new Set(),
      forming: [],
    })),
  };
}
