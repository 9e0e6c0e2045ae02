import { Module } from '@nestjs/common';
import { MatchingController } from './matching.controller.ts';
import { ForgetMatching, RunMatching } from './matching-jobs.ts';

@Module({ controllers: [MatchingController], providers: [RunMatching, ForgetMatching] })
export class MatchingModule {}
