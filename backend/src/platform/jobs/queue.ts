import { DAY_MS, HOUR_MS, SECOND_MS } from '@igang/domain';
import { type QueueName, QUEUES } from '@igang/contracts';
import type { Job } from 'bullmq';
import type { Config } from '../config.ts';

export interface QueuedJob {
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
}
/** What the relay and the worker need of a queue, whichever server carries it. */
export interface QueueServer {
  add(queue: QueueName, jobs: readonly QueuedJob[]): Promise<void>;
  consume(queue: QueueName, concurrency: number, process: (job: QueuedJob, lastAttempt: boolean) => Promise<void>): void;
  close(): Promise<void>;
}

/** A second, two, four …: about nine hours in all before a job is given up and left for people to see. */
const ATTEMPTS = 15;
const JOB_OPTIONS = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: HOUR_MS / SECOND_MS },
  removeOnFail: { age: (7 * DAY_MS) / SECOND_MS },
} as const;
/** A worker that dies gives its jobs back within this time. */
const WORKER_OPTIONS = { lockDuration: 5_000, stalledInterval: 3_000, maxStalledCount: 5 } as const;
const SCHEMA = 'queue';

/** What we use of BullMQ's queue and worker; their types differ by the server that carries them. */
interface Carried {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}
interface CarriedQueue extends Carried {
  addBulk(jobs: { name: string; data: unknown; opts: typeof JOB_OPTIONS & { jobId: string } }[]): Promise<unknown>;
}
interface Connected {
  queue(name: QueueName): CarriedQueue;
  worker(name: QueueName, concurrency: number, handle: (job: Job) => Promise<void>): Carried;
  close(): Promise<void>;
}

/** BullMQ in the product's own PostgreSQL, or on Redis when REDIS_URL is set: the same code above this line. */
export async function connectQueue(config: Config, onError: (error: Error) => void): Promise<QueueServer> {
  const connected = await (config.REDIS_URL === undefined ? onPostgres(config) : onRedis(config.REDIS_URL, config.QUEUE_PREFIX));
  const queues = new Map(QUEUES.map((name) => [name, connected.queue(name)]));
  const workers: Carried[] = [];
  for (const queue of queues.values()) queue.on('error', onError);
  return {
    add: async (name, jobs) => {
      await queues
        .get(name)
        ?.addBulk(jobs.map(({ id, job, payload }) => ({ name: job, data: payload, opts: { ...JOB_OPTIONS, jobId: id } })));
    },
    consume: (name, concurrency, process) => {
      const worker = connected.worker(name, concurrency, (job) =>
        process({ id: job.id ?? '', job: job.name, payload: job.data as unknown }, job.attemptsMade + 1 >= ATTEMPTS),
      );
      worker.on('error', onError);
      workers.push(worker);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await connected.close();
    },
  };
}

async function onPostgres(config: Config): Promise<Connected> {
  const { createPostgresBackend, withBackend } = await import('bullmq');
  const { Queue: PgQueue, Worker: PgWorker } = withBackend(createPostgresBackend);
  const connection = { connectionString: config.DATABASE_URL, schema: SCHEMA, migrate: true, max: 4 };
  return {
    queue: (name) => new PgQueue(name, { connection }),
    worker: (name, concurrency, handle) => new PgWorker(name, handle, { connection, concurrency, ...WORKER_OPTIONS }),
    close: () => Promise.resolve(),
  };
}

async function onRedis(url: string, prefix: string): Promise<Connected> {
  const [{ Queue, Worker }, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')]);
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return {
    queue: (name) => new Queue(name, { connection, prefix }),
    worker: (name, concurrency, handle) => new Worker(name, handle, { connection, prefix, concurrency, ...WORKER_OPTIONS }),
    close: async () => {
      await connection.quit();
    },
  };
}
