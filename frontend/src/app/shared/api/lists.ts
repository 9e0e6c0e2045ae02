import type { Page } from '@igang/contracts';

/** How many to ask for at once to have a list as long as it was; undefined: as the list asks anyway. */
export function lengthToAsk(usual: unknown, length: number, most: number): number | undefined {
  return length > Number(usual ?? USUAL) ? Math.min(length, most) : undefined;
}
/** What the API gives when nobody says how many. */
const USUAL = 20;

/** The list she left, with what is fresh in it: what has changed or gone in the part that was read again is as it is now. */
export function together<T>(before: Page<T> | undefined, fresh: Page<T> | undefined): Page<T> | undefined {
  if (before === undefined || fresh === undefined) return fresh ?? before;
  if (fresh.items.length >= before.items.length || fresh.next === null) return fresh;
  const shown = new Set(fresh.items.map(keyOf));
  const rest = before.items.slice(fresh.items.length).filter((item) => !shown.has(keyOf(item)));
  return rest.length === 0 ? fresh : { ...fresh, items: [...fresh.items, ...rest], next: before.next };
}

function keyOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : item;
}
