/** A record with a value for every key, made key by key: what a cast of `Object.fromEntries` only claims. */
export function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Readonly<Record<K, V>> {
  const made: Partial<Record<K, V>> = {};
  for (const key of keys) made[key] = valueOf(key);
  if (!isWhole(made, keys)) throw new Error('A record lacks a key');
  return made;
}

function isWhole<K extends string, V>(made: Partial<Record<K, V>>, keys: readonly K[]): made is Record<K, V> {
  return keys.every((key) => Object.hasOwn(made, key));
}

/** What is left of a value when the fields that `leaves` picks are gone. */
export function leavingOut<T extends object>(value: T, leaves: (value: T[keyof T], field: string) => boolean): Partial<T> {
  const rest: Partial<T> = { ...value };
  for (const field in value) if (leaves(value[field], field)) Reflect.deleteProperty(rest, field);
  return rest;
}
