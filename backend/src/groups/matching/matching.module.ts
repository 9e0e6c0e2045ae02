import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MatchingRun } from './matching-run.entity.ts';
import { MatchingController } from './matching.controller.ts';
import { ForgetMatching, RunMatching } from './matching-jobs.ts';

@Module({ imports: [TypeOrmModule.forFeature([MatchingRun])], controllers: [MatchingController], providers: [RunMatching, ForgetMatching] })
export class MatchingModule {}
