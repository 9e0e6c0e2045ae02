import 'reflect-metadata';
import { AppModule } from './app.module.ts';
import { systemClock } from './platform/clock.ts';
import { configOrExit } from './platform/config.ts';
import { createServer } from './platform/http/server.ts';

const config = configOrExit();
const app = await createServer(AppModule.with({ config, clock: systemClock }), config);
await app.listen(config.PORT, config.HOST);
