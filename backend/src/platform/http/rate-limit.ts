import rateLimit from '@fastify/rate-limit';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import type { Config } from '../config.ts';

/** For reads that could be used to guess: counted although they change nothing. */
export const GuessLimit = () => RouteConfig({ rateLimit: { max: GUESSES_PER_MINUTE, timeWindow: 60_000, allowList: [] } });
const GUESSES_PER_MINUTE = 30;

/** Mutations per address and minute; reads are not counted, and nothing about who asked is stored beyond the minute. */
export async function limitRates(app: NestFastifyApplication, config: Config): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    max: config.RATE_LIMIT_PER_MINUTE,
    timeWindow: 60_000,
    cache: 10_000,
    allowList: (request: { method: string }) => request.method === 'GET' || request.method === 'HEAD',
  });
}
