import type { DataSource } from 'typeorm';
import type { Tx } from './transaction.ts';

interface Kept<Value> {
  readonly at: number;
  readonly value: Promise<Value>;
}

/**
 * What is dear to count and may be some minutes old: counted once, by the first who asks, and told to all who ask until it has
 * grown old. Kept by this process for each of its databases; the keys are few, such as the types of course.
 */
export class Remembered<Value> {
  private readonly databases = new WeakMap<DataSource, Map<string, Kept<Value>>>();

  /** `forMs` is how old an answer may be, in milliseconds. */
  constructor(private readonly forMs: number) {}

  /** The answer for a key; what went wrong is not kept. */
  of({ manager, now }: Tx, key: string, count: () => Promise<Value>): Promise<Value> {
    const kept = this.keptIn(manager.dataSource);
    const earlier = kept.get(key);
    if (earlier !== undefined && Math.abs(now.getTime() - earlier.at) < this.forMs) return earlier.value;
    const value = count();
    kept.set(key, { at: now.getTime(), value });
    value.catch(() => kept.delete(key));
    return value;
  }

  private keptIn(database: DataSource): Map<string, Kept<Value>> {
    const known = this.databases.get(database);
    if (known !== undefined) return known;
    const fresh = new Map<string, Kept<Value>>();
    this.databases.set(database, fresh);
    return fresh;
  }
}
