import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MatchingRun } from './matching-run.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([MatchingRun])] })
export class MatchingModule {}
