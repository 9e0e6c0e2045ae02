import type { RefusalCode } from '@igang/domain';

const REFUSALS = new Map<string, RefusalCode>();

/**
 * Told at the entity of the table: when two people act at once the database says no, and these are the words for it, by constraint.
 * A constraint that no request can break is in `test/constraints/never-broken.ts` instead, with the reason.
 */
export function Refuses(refusals: Readonly<Record<string, RefusalCode>>): ClassDecorator {
  return () => {
    for (const [constraint, code] of Object.entries(refusals)) REFUSALS.set(constraint, code);
  };
}

export function refusalFor(constraint: string | undefined): RefusalCode | undefined {
  return constraint === undefined ? undefined : REFUSALS.get(constraint);
}

/** Every constraint that has words of its own. */
export const constraintsWithWords = (): readonly string[] => [...REFUSALS.keys()];
