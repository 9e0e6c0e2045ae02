import type { JobName, JobPayload } from '@igang/contracts';
import { JOBS } from '@igang/contracts';
import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';

const PROCESSES = 'igang:processes';

/** Does one kind of job. Idempotent: a job may come twice. Three lines: call the use case. */
export interface Processor<N extends JobName> {
  process(payload: JobPayload<N>, jobId: string): Promise<void>;
  /** Loads what it needs before the first job is taken: a job that loads it keeps the process busy until its lock has run out. */
  prepare?(): Promise<unknown>;
}

/** Marks the class that does a job; the class must `implements Processor<name>`. */
export function Processes(job: JobName): ClassDecorator {
  return SetMetadata(PROCESSES, job);
}

/** Every job with its one processor. Start-up fails on a job without processor or with two. */
@Injectable()
export class JobRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  processors(): ReadonlyMap<JobName, Processor<JobName>> {
    const found = new Map<JobName, Processor<JobName>>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const job = typeof metatype === 'function' ? this.reflector.get<JobName | undefined>(PROCESSES, metatype) : undefined;
      if (job === undefined) continue;
      if (found.has(job)) throw new Error(`Two processors for job ${job}`);
      found.set(job, instance as Processor<JobName>);
    }
    const missing = Object.keys(JOBS).filter((job) => !found.has(job as JobName));
    if (missing.length > 0) throw new Error(`No processor for job ${missing.join(', ')}`);
    return found;
  }
}
