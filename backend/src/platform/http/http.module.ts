import { Global, Module } from '@nestjs/common';
import { DemoDoor } from '../service/demo-door.ts';
import { HealthController } from '../service/health.controller.ts';
import { Limits } from './limits.ts';
import { Proofs } from './proofs.ts';

/** What the platform has for those who answer requests. */
@Global()
@Module({ controllers: [HealthController], providers: [Limits, Proofs, DemoDoor], exports: [Limits, Proofs, DemoDoor] })
export class HttpModule {}
