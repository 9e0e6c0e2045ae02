import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { CLOCK, type Clock } from './clock.ts';
import { CONFIG, type Config } from './config.ts';
import { createDataSource } from './database.ts';
import { DemoDoor } from './demo-door.ts';
import { HealthController } from './health.controller.ts';
import { Limits } from './http/limits.ts';
import { Proofs } from './http/proofs.ts';
import { JobPerformer } from './job-performer.ts';
import { JobRunner } from './job-runner.ts';
import { JobRegistry } from './jobs.ts';
import { logging } from './logging.ts';
import { Recurring } from './recurring.ts';
import { Relay } from './relay.ts';
import { UnitOfWork } from './unit-of-work.ts';

export interface PlatformOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
}

@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static with({ config, clock, entities }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, LoggerModule.forRoot(logging(config))],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        {
          provide: DataSource,
          useFactory: () => createDataSource({ url: config.DATABASE_URL, pool: config.DATABASE_POOL, entities }).initialize(),
        },
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
      exports: [CONFIG, CLOCK, DataSource, UnitOfWork, JobRegistry, Relay, JobRunner, Limits, Proofs, DemoDoor],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
