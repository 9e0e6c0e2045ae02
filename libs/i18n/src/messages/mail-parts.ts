/** The parts of a mail that this case has, in their order: one that it lacks is `undefined`. */
export function parts<T>(...all: readonly (T | undefined)[]): T[] {
  return all.filter((part) => part !== undefined);
}

export type Fact = readonly [label: string, value: string];

/** Label and value: a fact that is not known, or has nothing to say, is left out. */
export function knownFacts(...all: readonly (readonly [label: string, value: string | undefined])[]): Fact[] {
  return all.filter((fact): fact is Fact => fact[1] !== undefined && fact[1] !== '');
}
