import 'reflect-metadata';
import { flushCompileCache } from 'node:module';
import './platform/temporal.ts';
import { ApiModule } from './api.module.ts';
import { systemClock } from './platform/clock.ts';
import { configOrExit } from './platform/config.ts';
import { Logger } from 'nestjs-pino';
import { createServer } from './platform/http/server.ts';
import { tellFalls } from './platform/service/told-of-error.ts';

tellFalls();
const config = configOrExit();
const app = await createServer(ApiModule.with({ config, clock: systemClock }), config);
if (config.PUBLIC_URL.startsWith('https://') && config.TRUST_PROXY.length === 0) {
  app.get(Logger).warn('TRUST_PROXY is not set: behind a proxy all visitors count as one, and share one limit.');
}
await app.listen(config.PORT, config.HOST);
// For the next start, where whoever started us named a place for it.
flushCompileCache();
