import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConfidentialityPromise } from './promise.entity.ts';
import { Starter } from './starter.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([ConfidentialityPromise, Starter])] })
export class StartersModule {}
