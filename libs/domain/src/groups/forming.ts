import { accept, type Decision, refuse } from '../decision.ts';
import { type AgeBand, type Daypart, type HopedForm, leastAgeSpan } from './enquiry.ts';
import { ADVISED_AGE_SPAN, GROUP_SIZE, type GroupForm } from './group.ts';
import type { LocalDate } from '../time.ts';

/** What somebody hopes for in a group. */
export interface Hopes {
  /** Null: no theme of her own, a mixed group. */
  readonly themeCode: string | null;
  /** She has a theme, and a mixed group is fine too. */
  readonly mixedToo: boolean;
  readonly ageBand: AgeBand | null;
  readonly groupLanguage: string;
  readonly form: HopedForm;
  /** ISO weekdays that suit; empty: any. */
  readonly weekdays: readonly number[];
  /** Parts of the day that suit; empty: any. */
  readonly dayparts: readonly Daypart[];
}
/** A group that is forming, as somebody who looks for one sees it. */
export interface FormingGroup {
  readonly themeCode: string | null;
  readonly form: GroupForm;
  readonly language: string;
  readonly weekday: number | undefined;
  readonly daypart: Daypart;
  /** Of those who are coming or have been asked. */
  readonly ageBands: readonly AgeBand[];
}

export const FIT_POINTS = ['theme', 'language', 'form', 'weekday', 'daypart', 'distance', 'age'] as const;
export type FitPoint = (typeof FIT_POINTS)[number];
/** Further than this is far to go every week. */
export const NEAR_ENOUGH_KM = 40;

/**
 * What speaks against asking her into the group, in the order of `FIT_POINTS`; nothing does when it is empty. Advice:
 * whoever knows her decides.
 */
export function againstJoining(hopes: Hopes, group: FormingGroup, distanceKm: number): FitPoint[] {
  const against: Readonly<Record<FitPoint, boolean>> = {
    theme: !themeFits(hopes, group.themeCode),
    language: hopes.groupLanguage !== group.language,
    form: hopes.form !== 'either' && hopes.form !== group.form,
    weekday: group.weekday !== undefined && !suits(hopes.weekdays, group.weekday),
    daypart: !suits(hopes.dayparts, group.daypart),
    distance: group.form === 'physical' && distanceKm > NEAR_ENOUGH_KM,
    age: hopes.ageBand !== null && (leastAgeSpan([...group.ageBands, hopes.ageBand]) ?? 0) > ADVISED_AGE_SPAN,
  };
  return FIT_POINTS.filter((point) => against[point]);
}

/** Nothing named: anything suits. */
export function suits<T>(named: readonly T[], one: T): boolean {
  return named.length === 0 || named.includes(one);
}

/** Whether a group on a theme (null: a mixed one) is what she asked for. */
export function themeFits({ themeCode, mixedToo }: Pick<Hopes, 'themeCode' | 'mixedToo'>, theme: string | null): boolean {
  return themeCode === theme || (theme === null && mixedToo);
}

/** What is known of a group on its way to the first meeting; of its people only how many. */
export interface StartFacts {
  readonly coming: number;
  readonly unanswered: number;
  /** Of those coming: whom somebody has talked with about the first meeting. */
  readonly contacted: number;
  readonly venue: string | null;
  readonly roomAndKey: string | null;
  readonly form: GroupForm;
  readonly firstMeeting: LocalDate | null;
  readonly starters: number;
  readonly startersWanted: number;
  /** Somebody coming has said that she knows somebody else who is coming. */
  readonly knowEachOther: boolean;
  readonly ageBands: readonly AgeBand[];
}
export const START_POINTS = ['people', 'unacquainted', 'contacted', 'starters', 'dates', 'room', 'key', 'ages'] as const;
export type StartPoint = (typeof START_POINTS)[number];
/** `stop`: the group may not start so (rule 8). `missing`: still to do. `note`: worth a thought. */
export type StartStanding = 'ready' | 'missing' | 'stop' | 'note';

/** How far a group has come towards its first meeting, point by point. */
export function startReadiness(facts: StartFacts): Readonly<Record<StartPoint, StartStanding>> {
  const done = (isDone: boolean, otherwise: StartStanding = 'missing'): StartStanding => (isDone ? 'ready' : otherwise);
  return {
    people: peopleStanding(facts.coming),
    unacquainted: done(!facts.knowEachOther, 'stop'),
    contacted: done(facts.contacted >= facts.coming),
    starters: facts.starters === 0 ? 'missing' : done(facts.starters >= facts.startersWanted, 'note'),
    dates: done(facts.firstMeeting !== null),
    room: done(facts.venue !== null || facts.form === 'digital'),
    key: done(facts.roomAndKey !== null || facts.form === 'digital'),
    ages: done((leastAgeSpan(facts.ageBands) ?? 0) <= ADVISED_AGE_SPAN, 'note'),
  };
}

function peopleStanding(coming: number): StartStanding {
  if (coming > GROUP_SIZE.max) return 'stop';
  return coming < GROUP_SIZE.min ? 'missing' : 'ready';
}

/** Nobody who has said that they know each other starts in the same group (rule 8). */
export function decideUnacquainted(pairs: number): Decision<true> {
  return pairs > 0 ? refuse('group.relations') : accept(true);
}
