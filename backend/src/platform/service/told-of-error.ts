import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { inSources } from './source-lines.ts';

/** What a log may know of an error. */
export interface ToldError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** The database's own words for where it happened; never for what was given. */
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly routine?: string;
  readonly stack?: string;
  readonly cause?: ToldError;
}

const DEEPEST = 3;
const FRAMES = 12;
const NAMED = ['code', 'constraint', 'table', 'column', 'routine'] as const;

/**
 * An error as it may be written down: its kind, its code and where it happened. Messages of databases, parsers and mail servers quote
 * what people wrote, and errors carry statements with their values: whatever is quoted, an address or a long number is left out, and
 * of the properties only those named here are kept.
 */
export function toldOf(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const source = error instanceof QueryFailedError && error.driverError instanceof Error ? error.driverError : error;
  const cause = error.cause instanceof Error && depth < DEEPEST ? { cause: toldOf(error.cause, depth + 1) } : {};
  return { type: error.name, message: messageOf(source), ...named(source), ...framesOf(error), ...cause };
}

/** The database's messages are made of what it was given; its code and the constraint say enough. */
function messageOf(error: Error): string {
  if (error instanceof pg.DatabaseError) return `database error ${error.code ?? ''}`.trim();
  return withoutWords(error.message);
}

const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|«[^»]*»|“[^”]*”|<[^>]*>|\([^)]*\)=\([^)]*\)/gu;
const ADDRESS = /\S+@\S+/gu;
const NUMBER = /\+?\d(?:[\s-]?\d){4,}/gu;
const LONGEST = 300;

/** Cut first: a quotation that never ends is left out as well. */
export function withoutWords(message: string): string {
  const [line = ''] = message.split('\n');
  return line
    .replace(QUOTED, '…')
    .replace(/["“«].*$/u, '…')
    .replace(ADDRESS, '…')
    .replace(NUMBER, '…')
    .slice(0, LONGEST);
}

function named(error: Error): Partial<ToldError> {
  return Object.fromEntries(
    NAMED.flatMap((key) => {
      const value: unknown = Reflect.get(error, key);
      return typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? [[key, value]] : [];
    }),
  );
}

const FRAME = /^\s+at (?:[^()@]+ \()?(?:file:\/\/|node:|\/|[\w.-]+\/)[^\s()@]*:\d+:\d+\)?$/;
/** Where it happened, without the message that stands above the frames. */
function framesOf({ stack = '', message }: Error): { stack?: string } {
  // A message of several lines may have one that looks like a frame: a frame ends with a place in a file.
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => FRAME.test(line));
  return frames.length === 0 ? {} : { stack: inSources(frames.slice(0, FRAMES).join('\n')) };
}

/** Where a process fell, as far as its own words do not say: Node tells places in the gathered files. */
export function tellFalls(): void {
  process.on('uncaughtExceptionMonitor', (error) => void process.stderr.write(`${toldOf(error).stack ?? ''}\n`));
}
