import type { Actor } from '@igang/domain';
import type { EntityManager } from 'typeorm';
import type { Planned } from './statement.ts';

/** A job that a change sets off. */
export interface Announced {
  readonly job: string;
  readonly payload: object;
  readonly at: Date;
}

/**
 * What a use case works in: one database transaction with the time, the actor and the request it belongs to. Passed
 * as an argument, so that forgetting it is a type error.
 */
export interface Tx {
  readonly manager: EntityManager;
  readonly now: Date;
  readonly actor: Actor;
  readonly requestId: string;
  /** Where jobs are noted as well, when a change is only looked at. */
  readonly announced?: Announced[];
  /** Rows of a parametrised statement ($1, $2 …). */
  query<Row>(sql: string, parameters?: readonly unknown[], planned?: Planned): Promise<Row[]>;
  newId(): string;
  /** What nobody can guess, and ids that must not sort by time. */
  randomBytes(count: number): Buffer;
}

/** The same query when the caller expects one row or none. */
export async function one<Row>(tx: Tx, sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
  const [row] = await tx.query<Row>(sql, parameters);
  return row;
}

/** A UUID version 4: it tells nothing of when. */
export function unsortedId(tx: Pick<Tx, 'randomBytes'>): string {
  const bytes = tx.randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A whole number from 0 up to but not including `below`, each as likely. */
export function randomBelow(tx: Pick<Tx, 'randomBytes'>, below: number): number {
  const even = 256 - (256 % below);
  for (;;) {
    const byte = tx.randomBytes(1).readUInt8();
    if (byte < even) return byte % below;
  }
}
