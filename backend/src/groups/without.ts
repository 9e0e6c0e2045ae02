/** The same value without some of its fields; views leave with exactly the fields of their schema. */
export function without<T extends object, K extends keyof T>(value: T, ...fields: readonly K[]): Omit<T, K> {
  const left: readonly string[] = fields.map(String);
  return Object.fromEntries(Object.entries(value).filter(([field]) => !left.includes(field))) as Omit<T, K>;
}
