import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConfidentialityPromise } from './promise.entity.ts';
import { Starter } from './starter.entity.ts';
import { LapseQualification, RemindOfExpiry, ResumeStarter } from './starter-jobs.ts';
import { StartersController } from './starters.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([ConfidentialityPromise, Starter])],
  controllers: [StartersController],
  providers: [ResumeStarter, RemindOfExpiry, LapseQualification],
})
export class StartersModule {}
