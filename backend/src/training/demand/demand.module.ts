import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Interest, InterestNotice } from './interest.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([Interest, InterestNotice])] })
export class DemandModule {}
