import type { Page } from '@igang/contracts';
import { Refusal } from './refusal.ts';

type Key = readonly (string | number)[];

/** The keyset of the last row shown, as opaque text. */
export function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The keyset in a cursor with `length` parts, undefined without cursor; anything we did not write is refused. */
export function keyOf(cursor: string | undefined, length: number): Key | undefined {
  if (cursor === undefined) return undefined;
  const key = parse(cursor);
  if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string' || typeof part === 'number')) return key;
  throw new Refusal('request.invalid', {}, [{ path: 'cursor', code: 'cursor' }]);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A page of at most `limit` out of `limit + 1` fetched rows. */
export function toPage<Row, Item>(rows: readonly Row[], limit: number, key: (row: Row) => Key, item: (row: Row) => Item): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}
