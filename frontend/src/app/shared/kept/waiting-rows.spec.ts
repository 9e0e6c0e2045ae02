import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Rows, type Waiting, WaitingRows } from './waiting-rows.ts';

interface Row extends Waiting {
  readonly what: string;
}

/** A table that refuses what it is told to refuse. */
class Table implements Rows<Row> {
  readonly rows = new Map<number, Row>();
  readonly refused = new Set<'read' | 'add' | 'put' | 'delete'>();

  where() {
    return {
      equals: (owner: string) => ({
        sortBy: () => this.#answer('read', () => [...this.rows.values()].filter((row) => row.owner === owner)),
      }),
    };
  }
  add(row: Row) {
    return this.#answer('add', () => this.#set({ ...row, id: this.rows.size + 1 }));
  }
  put(row: Row) {
    return this.#answer('put', () => this.#set(row));
  }
  delete(id: number) {
    return this.#answer('delete', () => void this.rows.delete(id));
  }
  #set(row: Row): number {
    this.rows.set(row.id ?? 0, row);
    return row.id ?? 0;
  }
  #answer<T>(what: 'read' | 'add' | 'put' | 'delete', work: () => T): Promise<T> {
    return this.refused.has(what) ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : Promise.resolve().then(work);
  }
}

describe('rows that wait on a device', () => {
  let table: Table;
  let rows: WaitingRows<Row>;
  const words = async () => (await rows.of('maria')).map(({ what }) => what);
  const first = async () => {
    const [row] = await rows.of('maria');
    if (row?.id === undefined) throw new Error('Nothing waits');
    return { ...row, id: row.id };
  };

  beforeEach(() => {
    table = new Table();
    rows = new WaitingRows(table);
  });

  it('are on the device, in order, and nobody else’s', async () => {
    expect(await rows.add({ owner: 'maria', what: 'one' })).toBe('device');
    await rows.add({ owner: 'ståle', what: 'his' });
    await rows.add({ owner: 'maria', what: 'two' });
    expect(await words()).toEqual(['one', 'two']);
  });
  it('are held by the page when the device refuses, and come after those it has', async () => {
    await rows.add({ owner: 'maria', what: 'one' });
    table.refused.add('add');
    expect(await rows.add({ owner: 'maria', what: 'two' })).toBe('page');
    expect(await words()).toEqual(['one', 'two']);
    await rows.remove(await rows.of('maria'));
    expect(await words()).toEqual([]);
  });
  it('are held by the page when nothing can be read either', async () => {
    for (const what of ['read', 'add', 'put', 'delete'] as const) table.refused.add(what);
    await rows.add({ owner: 'maria', what: 'one' });
    expect(await rows.replace({ ...(await first()), what: 'changed' })).toBe('page');
    expect(await words()).toEqual(['changed']);
  });
  it('are gone when they are sent, also when the device will not delete them: nothing is sent for ever', async () => {
    await rows.add({ owner: 'maria', what: 'one' });
    table.refused.add('delete');
    await rows.remove([await first()]);
    expect(await words()).toEqual([]);
    expect(table.rows.size).toBe(1);
  });
  it('are as they were changed, also when the device will not write it', async () => {
    await rows.add({ owner: 'maria', what: 'one' });
    table.refused.add('put');
    await rows.replace({ ...(await first()), what: 'refused' });
    expect(await words()).toEqual(['refused']);
    table.refused.clear();
    await rows.replace({ ...(await first()), what: 'again' });
    expect([await words(), table.rows.get(1)?.what]).toEqual([['again'], 'again']);
  });
});
