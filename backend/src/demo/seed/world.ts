import type { AvailabilityChange, Language } from '@igang/contracts';
import type { Actor, StarterState } from '@igang/domain';
import type { Calendar } from './calendar.ts';
import type { Ground, OfficeGround, Town } from './ground.ts';
import type { Lane } from './lane.ts';
import type { Random } from './random.ts';
import type { Stage } from './stage.ts';

/** The demo, as big as the real organisation. `--size 10` makes ten of it. */
export interface Part {
  readonly random: Random;
  readonly calendar: Calendar;
  readonly ground: Ground;
  readonly stage: Stage;
  readonly asked: Asked;
  readonly offices: readonly OfficeWorld[];
  /** How many have that name in their address already. */
  readonly addresses: Map<string, number>;
}

export interface OfficeWorld {
  readonly ground: OfficeGround;
  readonly id: string;
  readonly lane: Lane;
  readonly coordinator: Actor;
  readonly coordinatorId: string;
  readonly trainers: Person[];
  readonly venues: Venue[];
  /** Days on which the office has a course, so that no trainer and no room is needed twice. */
  readonly taken: Set<string>;
  readonly starters: StarterStory[];
  readonly contactPoints: Map<string, string>;
  /** Somebody the demo tells about: passes the next course that suits, and stays. */
  readonly expected: Person[];
  readonly steadfast: Set<string>;
}
export interface Venue {
  readonly id: string;
  readonly name: string;
  /** Where courses are held there. */
  readonly roomId: string;
}
export interface Person {
  /** Empty until Igang knows her. */
  id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly language: Language;
  readonly postalCode: string;
  readonly town: Town;
}
/** Somebody who has passed, while the demo is made. What she does is added as groups ask for her. */
export interface StarterStory {
  readonly person: Person;
  readonly wishes: Omit<AvailabilityChange, 'unsuitableTimes'>;
  readonly leaves: { readonly as: StarterState; readonly at: Date } | undefined;
  readonly engagements: { readonly from: Date; readonly until: Date | undefined }[];
  readonly evenings: Set<string>;
}
/** What every starter course asks, by question. */
export interface Asked {
  readonly needs: string;
  readonly which: string;
}
/** Those who are there whatever the size. */
export interface Employed {
  readonly coordinators: ReadonlyMap<string, Actor>;
  readonly national: Actor;
}
export type Setting = Pick<Part, 'calendar' | 'ground' | 'stage' | 'asked'> & Employed;

export function partOf(random: Random, { coordinators, ...setting }: Setting): Part {
  const { ground, stage } = setting;
  return {
    random,
    ...setting,
    addresses: new Map(),
    offices: ground.offices.map((office) => {
      const coordinator = coordinators.get(office.facts.id) ?? { kind: 'system' };
      return {
        ground: office,
        id: office.facts.id,
        lane: stage.lane(office.facts.id),
        coordinator,
        coordinatorId: 'personId' in coordinator ? coordinator.personId : '',
        trainers: [],
        venues: [],
        taken: new Set(),
        starters: [],
        contactPoints: new Map(),
        expected: [],
        steadfast: new Set(),
      };
    }),
  };
}
