import { decidePlaces, type EnrolmentState, PLACE_HOLDING, type Places } from './enrolment.ts';

/** Her second or third choice of course, and how it stands there now. */
export interface FurtherChoice {
  readonly courseId: string;
  readonly rank: number;
  /** Whether somebody can sign up there now. */
  readonly open: boolean;
  readonly places: Places;
}

/**
 * The course where somebody who waits for her first choice gets a place meanwhile: the best ranked with a place free for a
 * newcomer. None while she has a place of the chain already, and none once she no longer waits.
 * @param chain states of what she has through her further choices
 */
export function nextChoice(
  first: EnrolmentState,
  chain: readonly EnrolmentState[],
  choices: readonly FurtherChoice[],
): FurtherChoice | undefined {
  if (first !== 'waitlisted' || chain.some((state) => PLACE_HOLDING.includes(state))) return undefined;
  return choices.filter(({ open, places }) => open && decidePlaces(places, 1)[0]?.state === 'confirmed').sort((a, b) => a.rank - b.rank)[0];
}

/** What she gives back when she takes the place she is offered: every other place of the chain. */
export function givenBack<T extends { readonly id: string; readonly state: EnrolmentState }>(
  takenId: string,
  chain: readonly T[],
): readonly T[] {
  return chain.filter(({ id, state }) => id !== takenId && (state === 'confirmed' || state === 'offered'));
}
