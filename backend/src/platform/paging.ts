import type { Page } from '@igang/contracts';
import { isLocalDate } from '@igang/domain';
import { Refusal } from './refusal.ts';

type Key = readonly (string | number)[];

/** What a part of a key may be; the database must be able to read whatever a cursor holds. */
export type KeyPart = keyof typeof READS;

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MOST_INT4 = 2 ** 31 - 1;
const READS = {
  text: (part: unknown) => typeof part === 'string' && /^[^\p{Cc}\p{Cs}]*$/u.test(part),
  id: (part: unknown) => typeof part === 'string' && ID.test(part),
  day: (part: unknown) => typeof part === 'string' && isLocalDate(part),
  instant: (part: unknown) => typeof part === 'string' && INSTANT.test(part) && new Date(part).toJSON() === part,
  number: (part: unknown) => typeof part === 'number' && Number.isFinite(part),
  int4: (part: unknown) => Number.isInteger(part) && Math.abs(part as number) <= MOST_INT4,
  int8: (part: unknown) => Number.isSafeInteger(part),
} as const;

/** The keyset of the last row shown, as opaque text. */
export function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The keyset in a cursor with these parts, undefined without cursor; anything we cannot have written is refused. */
export function keyOf(cursor: string | undefined, ...parts: readonly KeyPart[]): Key | undefined {
  if (cursor === undefined) return undefined;
  const key = parse(cursor);
  if (Array.isArray(key) && key.length === parts.length && parts.every((part, i) => READS[part](key[i]))) return key as Key;
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

/** Told with the first page only: how many there are in all. */
export async function firstPage<Item>(page: Page<Item>, cursor: string | undefined, count: () => Promise<number>): Promise<Page<Item>> {
  if (cursor !== undefined) return page;
  return { ...page, total: page.next === null ? page.items.length : await count() };
}
