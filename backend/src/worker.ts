import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.ts';
import { systemClock } from './platform/clock.ts';
import { configOrExit } from './platform/config.ts';
import { JobRunner } from './platform/job-runner.ts';

const config = configOrExit();
const app = await NestFactory.createApplicationContext(AppModule.with({ config, clock: systemClock }), { bufferLogs: true });
const logger = app.get(Logger);
app.useLogger(logger);
const runner = app.get(JobRunner);
runner.start();
logger.log('worker ready');

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await runner.stop();
  await app.close();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
