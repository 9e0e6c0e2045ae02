import type { Params } from 'nestjs-pino';
import type { Config } from './config.ts';
import { toldOf } from './told-of-error.ts';

/**
 * Structured logs with request ids. Never a URL (links carry tokens), an address, a cookie, a body, or what a statement was given:
 * errors are told by `toldOf`, requests by `http/request-log.ts`.
 */
export function logging({ LOG_LEVEL }: Config): Params {
  return {
    pinoHttp: {
      level: LOG_LEVEL,
      genReqId: (request) => request.id,
      serializers: { req: () => undefined, res: () => undefined, err: toldOf, error: toldOf },
      autoLogging: false,
    },
  };
}
