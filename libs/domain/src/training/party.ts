import { decidePlaces, type Places } from './enrolment.ts';

/** Several people signed up in one go: all of them or nobody, or as many as there are places for. */
export const PARTY_MODES = ['all', 'as-many'] as const;
export type PartyMode = (typeof PARTY_MODES)[number];
/** What its organiser's confirmation came to; `nobody`: there was not a place for each. */
export const PARTY_OUTCOMES = ['placed', 'nobody'] as const;
export type PartyOutcome = (typeof PARTY_OUTCOMES)[number];
export type PartySeat = 'held' | 'waitlisted';
export const PARTY_LEAST = 2;
export const PARTY_MOST = 10;

/**
 * Decided at once when the organiser confirms her address, in the order in which she wrote them: for each a held place or
 * the list. With `all`, nobody gets anything unless there is a place for each; the answer is empty then.
 */
export function decideParty(places: Places, people: number, mode: PartyMode): readonly PartySeat[] {
  const seats = decidePlaces(places, people).map(({ state }) => (state === 'confirmed' ? 'held' : 'waitlisted'));
  return mode === 'all' && seats.includes('waitlisted') ? [] : seats;
}
