import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportBatch, ImportRow, ImportTrace } from './import.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([ImportBatch, ImportRow, ImportTrace])] })
export class ImportsModule {}
