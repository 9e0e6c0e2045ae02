/** How it went with those who stood at one number of the lists of courses of the same type, and did not leave the list themselves. */
export interface WaitsAt extends Chance {
  readonly position: number;
}
export interface Chance {
  readonly offered: number;
  readonly of: number;
}

export const LEAST_CASES = 20;

/** How it went with those who stood where she stands; nothing is said from fewer than twenty. */
export function chanceOfPlace(past: readonly WaitsAt[], position: number): Chance | undefined {
  const alike = past.find((waits) => waits.position === position);
  return alike === undefined || alike.of < LEAST_CASES ? undefined : { offered: alike.offered, of: alike.of };
}
