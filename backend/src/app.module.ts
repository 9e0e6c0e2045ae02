import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CoursesModule } from './courses/index.ts';
import { ENTITIES } from './entities.ts';
import { GeographyModule } from './geography/index.ts';
import { IdentityModule } from './identity/index.ts';
import { OfficesModule } from './offices/index.ts';
import { AccessGuard } from './platform/http/access.ts';
import { type PlatformOptions, PlatformModule } from './platform/platform.module.ts';

const CAPABILITIES = [IdentityModule, GeographyModule, OfficesModule, CoursesModule];

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
