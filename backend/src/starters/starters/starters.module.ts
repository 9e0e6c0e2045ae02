import { Module } from '@nestjs/common';
import { LapseQualification, RemindOfExpiry, ResumeStarter } from './starter-jobs.ts';
import { StartersController } from './starters.controller.ts';

@Module({ controllers: [StartersController], providers: [ResumeStarter, RemindOfExpiry, LapseQualification] })
export class StartersModule {}
