import { Module } from '@nestjs/common';
import { MatchingController } from './matching.controller.ts';

@Module({ controllers: [MatchingController] })
export class MatchingHttpModule {}
