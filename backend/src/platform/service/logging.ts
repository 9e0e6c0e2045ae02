import { writeSync } from 'node:fs';
import type { Params } from 'nestjs-pino';
import type { Config } from '../config.ts';
import { toldOf } from './told-of-error.ts';

const STANDARD_OUTPUT = 1;

/** A disk that is full takes no line, and that is no reason to stop the work: the line is lost, the next is tried again. */
const OUTPUT = {
  write(line: string): void {
    try {
      writeSync(STANDARD_OUTPUT, line);
    } catch {
      // Nowhere to say it.
    }
  },
};

/**
 * Structured logs with request ids. Never a URL (links carry tokens), an address, a cookie, a body, or what a statement was given:
 * errors are told by `toldOf`, requests by `http/request-log.ts`.
 */
export function logging({ LOG_LEVEL }: Config): Params {
  return {
    pinoHttp: {
      level: LOG_LEVEL,
      stream: OUTPUT,
      genReqId: (request) => request.id,
      serializers: { req: () => undefined, res: () => undefined, err: toldOf, error: toldOf },
      autoLogging: false,
    },
  };
}
