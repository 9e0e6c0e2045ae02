import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { ApiModule } from '../../backend/src/api.module.ts';
import { type Config, readConfig } from '../../backend/src/platform/config.ts';
import { createServer } from '../../backend/src/platform/http/server.ts';
import { JobRunner } from '../../backend/src/platform/jobs/job-runner.ts';
import { Relay } from '../../backend/src/platform/jobs/relay.ts';
import { WorkerModule } from '../../backend/src/worker.module.ts';
import type { PlatformOptions } from '../../backend/src/platform/platform.module.ts';
import { Client } from './client.ts';
import { TestClock } from './clock.ts';
import { createDatabase, type TestDatabase } from './database.ts';
import { Mailbox } from './mailbox.ts';

/** A Monday morning: 09:00 in Oslo. */
export const MONDAY = new Date('2026-01-12T08:00:00Z');
/** How long nothing may get done before we say that the worker stands still. */
const STANDSTILL_MS = 60_000;
/** How often the worker looks for jobs that are due: often where only a test waits for them. */
const LOOKS_MS = { inTests: '10', inJourneys: '50' };

export interface TestApp {
  /** What answers requests. */
  readonly app: NestFastifyApplication;
  /** What does the jobs, in this process too; made when it is first asked for. */
  worker(): Promise<INestApplicationContext>;
  readonly origin: string;
  readonly config: Config;
  readonly clock: TestClock;
  readonly mailbox: Mailbox;
  readonly database: TestDatabase;
  /** A visitor nobody knows. */
  anonymous(): Client;
  /** Somebody signed in, with a real session. */
  signedIn(personId: string): Promise<Client>;
  sql<Row>(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Lets the worker do every job that is due by the test's clock, mails included. */
  drain(): Promise<void>;
  /** Another API process's worth of application on the same database. */
  another(settings?: Partial<Config>): Promise<{ origin: string; close(): Promise<void> }>;
  close(): Promise<void>;
}

export async function startApp(settings: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const [database, mailbox, clock] = [await createDatabase(), new Mailbox(), new TestClock(MONDAY)];
  const config = settingsFor(database, await mailbox.listen(), settings);
  const { app, origin } = await listen(config, clock);
  const dataSource = app.get(DataSource);
  const worker = workerOf({ config, clock }, settings['WEB_ROOT'] === undefined);
  // A trial version, as far as signing in goes.
  await app.get(DataSource).query('INSERT INTO installation (demo, marked_at) VALUES (true, now()) ON CONFLICT (one) DO NOTHING');
  const sql = <Row>(statement: string, parameters: readonly unknown[] = []): Promise<Row[]> => dataSource.query(statement, [...parameters]);
  return {
    app,
    worker: worker.context,
    origin,
    config,
    clock,
    mailbox,
    database,
    sql,
    anonymous: () => new Client(origin),
    signedIn: async (personId) => {
      const client = new Client(origin);
      const { status, body } = await client.post('/api/demo/sessions', { personId });
      if (status >= 300) throw new Error(`Sign-in failed: ${JSON.stringify(body)}`);
      return client;
    },
    drain: () => worker.during(() => drained(sql, clock)),
    another: async (changed = {}) => {
      const second = await listen({ ...config, ...changed }, clock);
      return { origin: second.origin, close: () => second.app.close() };
    },
    close: async () => {
      await worker.close();
      await app.close();
      await mailbox.close();
      await database.drop();
    },
  };
}

/** The worker's application, made when it is first asked for and at work from the first time somebody waits for its jobs. */
function workerOf(options: PlatformOptions, restsBetween: boolean) {
  let made: Promise<INestApplicationContext> | undefined;
  let begun: ReturnType<typeof begin> | undefined;
  const context = () => (made ??= createWorker(options));
  async function begin() {
    const app = await context();
    // Where somebody sits before the pages, she waits for what she pressed, as in production.
    const relay = restsBetween ? restingRelay(app.get(Relay)) : AT_WORK;
    const runner = app.get(JobRunner);
    await runner.start();
    return { relay, runner };
  }
  return {
    context,
    during: async (wait: () => Promise<void>) => (await (begun ??= begin())).relay.during(wait),
    close: async () => {
      await (await begun)?.runner.stop();
      await (await made)?.close();
    },
  };
}

async function createWorker(options: PlatformOptions): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(options), { bufferLogs: true });
  app.useLogger(app.get(Logger));
  return app;
}

const AT_WORK = { during: (wait: () => Promise<void>) => wait() };

/**
 * The worker is handed jobs only while a test waits for them: what it sees between two drains is what it did itself, and no
 * job begins by one clock and ends by another that the next test has set.
 */
function restingRelay(relay: Relay) {
  const handOver = relay.handOver.bind(relay);
  let draining = 0;
  let handing: Promise<number> = Promise.resolve(0);
  relay.handOver = (server) => (handing = draining > 0 ? handOver(server) : Promise.resolve(0));
  return {
    during: async (wait: () => Promise<void>) => {
      draining += 1;
      try {
        await wait();
      } finally {
        draining -= 1;
        await handing;
      }
    },
  };
}

function settingsFor(database: TestDatabase, smtpUrl: string, settings: Readonly<Record<string, string>>): Config {
  const outcome = readConfig({
    DATABASE_URL: database.url,
    REDIS_URL: process.env['REDIS_URL'],
    QUEUE_PREFIX: database.name,
    SMTP_URL: smtpUrl,
    PUBLIC_URL: 'http://localhost:4300',
    APP_SECRET: 'only-for-tests-'.repeat(4),
    DEMO: 'true',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'fatal',
    RATE_LIMIT_PER_MINUTE: '100000',
    PROOF_AFTER: '100000',
    PROOF_UNCONFIRMED: '100000',
    PUBLIC_READ_MS: '0',
    RELAY_INTERVAL_MS: settings['WEB_ROOT'] === undefined ? LOOKS_MS.inTests : LOOKS_MS.inJourneys,
    ...settings,
  });
  if ('problems' in outcome) throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

async function listen(config: Config, clock: TestClock) {
  const app = await createServer(ApiModule.with({ config, clock }), config);
  await app.listen(0, '127.0.0.1');
  const url = new URL(await app.getUrl());
  return { app, origin: `http://127.0.0.1:${url.port}` };
}

async function drained(sql: TestApp['sql'], clock: TestClock): Promise<void> {
  let [fewest, since] = [Infinity, performance.now()];
  for (;;) {
    const waiting = await sql<{ id: string; job: string }>(
      'SELECT id, job FROM outbox WHERE done_at IS NULL AND failed_at IS NULL AND run_at <= $1',
      [clock.now()],
    );
    if (waiting.length === 0) return;
    if (waiting.length < fewest) [fewest, since] = [waiting.length, performance.now()];
    if (performance.now() - since > STANDSTILL_MS) throw new Error(`Jobs still waiting: ${waiting.map(({ job }) => job).join(', ')}`);
    await sleep(15);
  }
}
