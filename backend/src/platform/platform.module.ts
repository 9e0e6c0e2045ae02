import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { CLOCK, type Clock } from './clock.ts';
import { CONFIG, type Config } from './config.ts';
import { databaseOptions, type ProcessName } from './database.ts';
import { logging } from './service/logging.ts';
import { AuditEvent, IdempotencyKey, Installation, OutboxMessage, SpentProof, ThrottleNews } from './system.entity.ts';
import { UnitOfWork } from './unit-of-work.ts';

export interface PlatformOptions {
  readonly config: Config;
  readonly clock: Clock;
  /** `igang` unless named. */
  readonly process?: ProcessName;
}

/** One connection pool a process. A database that is away at the start ends it at once: whoever started it tries again. */
const database = (process: ProcessName | undefined): DynamicModule =>
  TypeOrmModule.forRootAsync({
    inject: [CONFIG],
    useFactory: (config: Config) => ({
      ...databaseOptions(config.DATABASE_URL, config.DATABASE_POOL, process),
      autoLoadEntities: true,
      retryAttempts: 0,
    }),
  });

/** What every application of ours stands on. */
@Global()
@Module({ imports: [TypeOrmModule.forFeature([AuditEvent, IdempotencyKey, Installation, OutboxMessage, SpentProof, ThrottleNews])] })
export class PlatformModule {
  static with({ config, clock, process }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [LoggerModule.forRoot(logging(config)), database(process)],
      providers: [{ provide: CONFIG, useValue: config }, { provide: CLOCK, useValue: clock }, UnitOfWork],
      exports: [CONFIG, CLOCK, UnitOfWork],
    };
  }
}
