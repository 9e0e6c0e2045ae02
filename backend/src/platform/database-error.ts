import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { CONSTRAINT_REFUSALS } from './constraint-refusals.ts';
import { Refusal } from './refusal.ts';

interface DriverError {
  readonly code?: string | undefined;
  readonly constraint?: string | undefined;
}

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';
const LOCK_NOT_AVAILABLE = '55P03';
/** Serialization failure and deadlock: the whole transaction may be tried again. */
const RETRYABLE = new Set(['40001', '40P01']);
/** Classes of SQLSTATE that speak of the very data: wrong values and broken constraints. */
const ABOUT_DATA = /^2[23]/;

/** The driver's own error, whether the statement went through TypeORM or straight to the driver. */
function driverError(error: unknown): DriverError | undefined {
  if (error instanceof QueryFailedError) return error.driverError as DriverError;
  return error instanceof pg.DatabaseError ? error : undefined;
}

export function mayRetry(error: unknown): boolean {
  const { code, constraint } = driverError(error) ?? {};
  if (code === undefined) return false;
  return RETRYABLE.has(code) || (code === UNIQUE_VIOLATION && constraint === 'idempotency_key_pkey');
}

/** The refusal that a broken constraint or a lock waited for in vain means, else the error as it was. */
export function translated(error: unknown): unknown {
  const { code, constraint } = driverError(error) ?? {};
  if (code === LOCK_NOT_AVAILABLE) return new Refusal('request.busy');
  const refusal = constraint === undefined ? undefined : CONSTRAINT_REFUSALS[constraint];
  return refusal === undefined ? error : new Refusal(refusal);
}

/** What the database's own no means to a part of a transaction: a constraint we have a word for, or something that others still need. */
export function refusalOf(error: unknown): Refusal | undefined {
  const known = translated(error);
  if (known instanceof Refusal) return known;
  return driverError(error)?.code === FOREIGN_KEY_VIOLATION ? new Refusal('change.conflict') : undefined;
}

/** Whether one request can be the cause, so that the others of its batch may fare better without it. */
export function isAboutData(error: unknown): boolean {
  if (error instanceof Refusal) return error.code !== 'request.busy';
  const driver = driverError(error);
  return driver === undefined ? error instanceof TypeError : ABOUT_DATA.test(driver.code ?? '');
}
