import type { Params } from 'nestjs-pino';
import type { Config } from './config.ts';

interface LoggedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly raw?: { readonly routeOptions?: { readonly url?: string } };
  readonly routeOptions?: { readonly url?: string };
}

/** Structured logs with request ids. Never a URL (links carry tokens), an address, a cookie or a body. */
export function logging({ LOG_LEVEL }: Config): Params {
  return {
    pinoHttp: {
      level: LOG_LEVEL,
      genReqId: (request) => request.id,
      serializers: {
        req: ({ id, method }: LoggedRequest) => ({ id, method }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      autoLogging: { ignore: (request) => request.url?.startsWith('/api') !== true },
      customLogLevel: (_request, response, error) => (error !== undefined || response.statusCode >= 500 ? 'error' : 'info'),
    },
  };
}
