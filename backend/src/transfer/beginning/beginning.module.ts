import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SetupCode } from './setup-code.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([SetupCode])] })
export class BeginningModule {}
