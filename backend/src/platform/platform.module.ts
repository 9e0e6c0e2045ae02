import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { CLOCK, type Clock } from './clock.ts';
import { CONFIG, type Config } from './config.ts';
import { databaseOptions } from './database.ts';
import { DemoDoor } from './service/demo-door.ts';
import { HealthController } from './service/health.controller.ts';
import { Limits } from './http/limits.ts';
import { Proofs } from './http/proofs.ts';
import { JobPerformer } from './jobs/job-performer.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { JobRegistry } from './jobs/jobs.ts';
import { logging } from './service/logging.ts';
import { Recurring } from './jobs/recurring.ts';
import { Relay } from './jobs/relay.ts';
import { AuditEvent, IdempotencyKey, Installation, OutboxMessage, SpentProof, ThrottleNews } from './system.entity.ts';
import { UnitOfWork } from './unit-of-work.ts';

export interface PlatformOptions {
  readonly config: Config;
  readonly clock: Clock;
}

/** One connection pool a process. A database that is away at the start ends it at once: whoever started it tries again. */
const DATABASE = TypeOrmModule.forRootAsync({
  inject: [CONFIG],
  useFactory: (config: Config) => ({
    ...databaseOptions(config.DATABASE_URL, config.DATABASE_POOL),
    autoLoadEntities: true,
    retryAttempts: 0,
  }),
});

@Global()
@Module({ imports: [TypeOrmModule.forFeature([AuditEvent, IdempotencyKey, Installation, OutboxMessage, SpentProof, ThrottleNews])] })
export class PlatformModule {
  static with({ config, clock }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, LoggerModule.forRoot(logging(config)), DATABASE],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        UnitOfWork,
        JobRegistry,
        JobPerformer,
        Relay,
        Recurring,
        JobRunner,
        Limits,
        Proofs,
        DemoDoor,
      ],
      exports: [CONFIG, CLOCK, UnitOfWork, JobRegistry, Relay, JobRunner, Limits, Proofs, DemoDoor],
    };
  }
}
