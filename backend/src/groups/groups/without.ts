/** The same value without some of its fields; views leave with exactly the fields of their schema. */
export function without<T extends object, K extends keyof T>(value: T, ...fields: readonly K[]): Omit<T, K> {
  const rest: Omit<T, K> = { ...value };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}
