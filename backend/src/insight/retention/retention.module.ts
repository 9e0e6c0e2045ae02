import { Module } from '@nestjs/common';
import { RetentionSweep } from './sweep.ts';

@Module({ providers: [RetentionSweep] })
export class RetentionModule {}
