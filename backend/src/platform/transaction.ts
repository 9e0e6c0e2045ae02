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
}

/** The same query when the caller expects one row or none. */
export async function one<Row>(tx: Tx, sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
  const [row] = await tx.query<Row>(sql, parameters);
  return row;
}
