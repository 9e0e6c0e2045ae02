import { ifDevice } from './patience.ts';

export interface Waiting {
  readonly id?: number;
  readonly owner: string;
}
/** The part of a Dexie table that is used. */
export interface Rows<T> {
  where(index: 'owner'): { equals(owner: string): { sortBy(index: 'id'): PromiseLike<T[]> } };
  add(row: T): PromiseLike<number>;
  put(row: T): PromiseLike<number>;
  delete(id: number): PromiseLike<void>;
}
/** Where a row is: on the device, or only in this page for as long as it is open, since the device refused it. */
export type Held = 'device' | 'page';

/** What somebody has made here and the server does not have, in the order made. Never rejects: what the device refuses the page holds. */
export class WaitingRows<T extends Waiting> {
  readonly #table: Rows<T>;
  /** By id, negative where the device has never had it; undefined is gone. */
  readonly #inPage = new Map<number, T | undefined>();
  #last = 0;

  constructor(table: Rows<T>) {
    this.#table = table;
  }

  async of(owner: string): Promise<T[]> {
    const stored = await ifDevice(() => this.#table.where('owner').equals(owner).sortBy('id'), []);
    const before = stored.filter(({ id = 0 }) => !this.#inPage.has(id));
    return [...before, ...this.#inPage.values()].filter((row): row is T => row?.owner === owner);
  }

  async add(row: T): Promise<Held> {
    if ((await ifDevice(() => this.#table.add(row), undefined)) !== undefined) return 'device';
    this.#last -= 1;
    this.#inPage.set(this.#last, { ...row, id: this.#last });
    return 'page';
  }

  async replace(row: T & { readonly id: number }): Promise<Held> {
    if (row.id > 0 && (await ifDevice(() => this.#table.put(row), undefined)) !== undefined) {
      this.#inPage.delete(row.id);
      return 'device';
    }
    this.#inPage.set(row.id, row);
    return 'page';
  }

  async remove(rows: readonly T[]): Promise<void> {
    for (const { id } of rows) if (id !== undefined) await this.#removeOne(id);
  }

  async #removeOne(id: number): Promise<void> {
    const isGone = id < 0 || (await ifDevice(async () => (await this.#table.delete(id), true), false));
    if (isGone) this.#inPage.delete(id);
    else this.#inPage.set(id, undefined);
  }
}
