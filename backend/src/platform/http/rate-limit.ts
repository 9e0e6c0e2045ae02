import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config.ts';

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
