/** A field that somebody else changed while one wrote; `both` when one has changed it oneself, to something else. */
export interface OtherChange<M> {
  readonly key: keyof M & string;
  readonly mine: M[keyof M & string];
  readonly theirs: M[keyof M & string];
  readonly both: boolean;
}

/** What the other has changed, field by field, beside what stands in one's own form. */
export function otherChanges<M extends object>(before: M, mine: M, theirs: M): OtherChange<M>[] {
  return keysOf(theirs)
    .filter((key) => !isSame(before[key], theirs[key]) && !isSame(mine[key], theirs[key]))
    .map((key) => ({ key, mine: mine[key], theirs: theirs[key], both: !isSame(before[key], mine[key]) }));
}

/** One's own form with what the other alone has changed; where both did, one's own stays until it is chosen. */
export function merged<M extends object>(mine: M, changes: readonly OtherChange<M>[]): M {
  return changes.filter(({ both }) => !both).reduce((model, { key, theirs }) => withField(model, key, theirs), mine);
}

export function withField<M extends object, K extends keyof M>(model: M, key: K, value: M[K]): M {
  return { ...model, [key]: value };
}

function keysOf<M extends object>(model: M): (keyof M & string)[] {
  const keys: (keyof M & string)[] = [];
  for (const key in model) keys.push(key);
  return keys;
}

/** Values of forms are plain: text, numbers, lists and objects of them. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
