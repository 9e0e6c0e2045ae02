/** Somebody who waited for a course of the same type that is over, and did not leave the list herself. */
export interface PastWait {
  readonly position: number;
  readonly offered: boolean;
}
export interface Chance {
  readonly offered: number;
  readonly of: number;
}

export const LEAST_CASES = 20;

/** How it went with those who stood where she stands; nothing is said from fewer than twenty. */
export function chanceOfPlace(past: readonly PastWait[], position: number): Chance | undefined {
  const alike = past.filter((wait) => wait.position === position);
  if (alike.length < LEAST_CASES) return undefined;
  return { offered: alike.filter(({ offered }) => offered).length, of: alike.length };
}
