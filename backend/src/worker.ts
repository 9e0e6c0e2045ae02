import 'reflect-metadata';
import { flushCompileCache } from 'node:module';
import './platform/temporal.ts';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { WorkerModule } from './worker.module.ts';
import { systemClock } from './platform/clock.ts';
import { configOrExit } from './platform/config.ts';
import { JobRunner } from './platform/jobs/job-runner.ts';
import { hasSameClock } from './platform/service/same-clock.ts';
import { tellFalls } from './platform/service/told-of-error.ts';
import { rowsOf } from './platform/statement.ts';

tellFalls();
const config = configOrExit();
const app = await NestFactory.createApplicationContext(WorkerModule.with({ config, clock: systemClock }), { bufferLogs: true });
const logger = app.get(Logger);
app.useLogger(logger);
const runner = app.get(JobRunner);
const dataSource = app.get(DataSource);
/** sysexits.h EX_TEMPFAIL: come again when the clock is right. */
const EXIT_WRONG_CLOCK = 75;
const LOOK_AGAIN_MS = 30_000;

async function databaseNow(): Promise<Date> {
  const [row] = await rowsOf<{ now: Date }>(dataSource.manager, 'SELECT clock_timestamp() AS now');
  return row?.now ?? systemClock.now();
}

/** A clock that is minutes off does harm that cannot be undone; one that goes wrong later as well. */
async function leaveWhenClockIsWrong(): Promise<void> {
  if (await hasSameClock(databaseNow, systemClock)) return;
  logger.error('The clock of this machine differs from the database’s by minutes: nothing is done before it is set right.');
  process.exit(EXIT_WRONG_CLOCK);
}
await leaveWhenClockIsWrong();
setInterval(() => void leaveWhenClockIsWrong().catch(() => undefined), LOOK_AGAIN_MS).unref();
await runner.start();
logger.log('worker ready');
flushCompileCache();

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
