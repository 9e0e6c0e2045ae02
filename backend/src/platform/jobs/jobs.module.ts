import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobPerformer } from './job-performer.ts';
import { JobRunner } from './job-runner.ts';
import { JobRegistry } from './jobs.ts';
import { Recurring } from './recurring.ts';
import { Relay } from './relay.ts';

/** What the platform has for the worker: it finds the processors, hands due outbox rows to the queue and does what comes back. */
@Module({ imports: [DiscoveryModule], providers: [JobRegistry, JobPerformer, Relay, Recurring, JobRunner] })
export class JobsModule {}
