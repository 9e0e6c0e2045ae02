import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ENTITIES } from './entities.ts';
import { IdentityModule } from './identity/index.ts';
import { AccessGuard } from './platform/http/access.ts';
import { type PlatformOptions, PlatformModule } from './platform/platform.module.ts';

const CAPABILITIES = [IdentityModule];

@Module({})
export class AppModule {
  static with(options: Omit<PlatformOptions, 'entities'>): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with({ ...options, entities: ENTITIES }), ...CAPABILITIES],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}
