import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { refusalFor } from './constraint-refusals.ts';
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
/** Connection lost or refused, too many of them, disk or memory full, server shutting down, a statement that took too long. */
const AWAY = /^(?:08\w{3}|53\w{3}|57P0[1-5]|57014|58030|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** The driver and TypeORM have only words for a connection that broke under way. */
const AWAY_WORDS =
  /timeout exceeded when trying to connect|connection error and is not queryable|client was closed and is not queryable|connection terminated|query runner already released|cannot use a pool after calling end|driver not connected/i;
/** Signs that no text in the database can hold. */
const UNREADABLE = new Set(['22021', '22P05']);

/** The driver's own error, whether the statement went through TypeORM or straight to the driver. */
function driverError(error: unknown): DriverError | undefined {
  if (error instanceof QueryFailedError) return error.driverError as DriverError;
  return error instanceof pg.DatabaseError ? error : undefined;
}

/** Whether the database is away: worth trying again in a moment. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = driverError(error)?.code ?? (error as { code?: unknown }).code;
  return (typeof code === 'string' && AWAY.test(code)) || AWAY_WORDS.test(error.message);
}

/** Whether what was sent holds signs that no text of ours can. */
export function isUnreadable(error: unknown): boolean {
  return UNREADABLE.has(driverError(error)?.code ?? '');
}

export function mayRetry(error: unknown): boolean {
  const { code, constraint } = driverError(error) ?? {};
  if (code === undefined) return false;
  return RETRYABLE.has(code) || (code === UNIQUE_VIOLATION && refusalFor(constraint) === undefined);
}

/** The refusal that a broken constraint or a lock waited for in vain means, else the error as it was. */
export function translated(error: unknown): unknown {
  const { code, constraint } = driverError(error) ?? {};
  if (code === LOCK_NOT_AVAILABLE) return new Refusal('request.busy');
  if (code === UNIQUE_VIOLATION) return Refusal.of(refusalFor(constraint) ?? 'change.conflict');
  const refusal = refusalFor(constraint);
  return refusal === undefined ? error : Refusal.of(refusal);
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
