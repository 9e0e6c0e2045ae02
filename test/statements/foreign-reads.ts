import type { Read } from './reads.ts';
import { isExcepted, READ_EVERY_TABLE, ownerOf, roomOf } from './table-owners.ts';

/** What a room lets others read: by table, and there by reader (`everybody`, or one room), the columns. */
export type Published = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A column that a room takes from another's table, with the places where it does. */
interface Taken {
  readonly room: string;
  readonly table: string;
  readonly column: string;
  readonly at: readonly string[];
}

/** Reads of other rooms' tables, each column once a room. What is written past its owner (EXCEPTIONS) is judged there. */
export function taken(reads: readonly Read[]): Taken[] {
  const foreign = reads.filter(
    ({ at, table }) => ownerOf(table) !== roomOf(at) && !READ_EVERY_TABLE.includes(roomOf(at)) && !isExcepted({ at, table }),
  );
  return [...Map.groupBy(foreign, ({ at, table, column }) => `${roomOf(at)} ${table} ${column}`)].map(([key, places]) => {
    const [room = '', table = '', column = ''] = key.split(' ');
    return { room, table, column, at: [...new Set(places.map(({ at }) => at))] };
  });
}

/** What others take and its owner does not publish, with what to do. */
export function unpublished(reads: readonly Read[], published: Published): string[] {
  return taken(reads)
    .filter(({ room, table, column }) => !readersOf(published, table, column).some((reader) => reader === EVERYBODY || reader === room))
    .map(({ room, table, column, at }) => {
      const owner = ownerOf(table) ?? 'nobody';
      return `${at.join(', ')}: ${room} reads ${owner}'s ${table}.${column}. Ask a function of ${owner} (its index.ts), read a view that it keeps, or let it publish the column in test/statements/published.ts`;
    });
}

/** What is published and nobody takes. */
export function needlesslyPublished(reads: readonly Read[], published: Published): string[] {
  const all = taken(reads);
  return Object.entries(published).flatMap(([table, readers]) =>
    Object.entries(readers).flatMap(([reader, columns]) =>
      columns
        .split(' ')
        .filter(
          (column) => !all.some((one) => one.table === table && one.column === column && (reader === EVERYBODY || one.room === reader)),
        )
        .map((column) => `${reader} reads ${table}.${column} no more: take it out of test/statements/published.ts`),
    ),
  );
}

const EVERYBODY = 'everybody';

function readersOf(published: Published, table: string, column: string): string[] {
  const readers = Object.entries(published[table] ?? {});
  return readers.filter(([, columns]) => columns.split(' ').includes(column)).map(([reader]) => reader);
}
