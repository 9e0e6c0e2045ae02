import { writeSync } from 'node:fs';
import type { Params } from 'nestjs-pino';
import type { Config } from '../config.ts';
import { toldOf } from './told-of-error.ts';

const STANDARD_OUTPUT = 1;

/**
 * Lines of one turn of the event loop are written together: a call for each would cost more than many an answer. A disk that is full takes
 * no line, and that is no reason to stop the work: the lines are lost, the next are tried again.
 */
class Output {
  private lines = '';

  constructor() {
    process.once('exit', () => {
      this.flush();
    });
  }

  write(line: string): void {
    if (this.lines === '') setImmediate(() => this.flush());
    this.lines += line;
  }

  private flush(): void {
    const told = this.lines;
    this.lines = '';
    try {
      if (told !== '') writeSync(STANDARD_OUTPUT, told);
    } catch {
      // Nowhere to say it.
    }
  }
}
const OUTPUT = new Output();

/**
 * Structured logs with request ids. Never a URL (links carry tokens), an address, a cookie, a body, or what a statement was given:
 * errors are told by `toldOf`, requests by `http/request-log.ts`.
 */
export function logging({ LOG_LEVEL }: Config): Params {
  return {
    // No logger of its own for each request: what a line tells of it is said at the line.
    forRoutes: [],
    pinoHttp: {
      level: LOG_LEVEL,
      stream: OUTPUT,
      genReqId: (request) => request.id,
      serializers: { req: () => undefined, res: () => undefined, err: toldOf, error: toldOf },
      autoLogging: false,
    },
  };
}
