import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportBatch, ImportRow, ImportTrace } from './import.entities.ts';
import { CheckImportJob, ForgetImportJob, UndoImportJob, WriteImportJob } from './import-jobs.ts';
import { ImportsController } from './imports.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([ImportBatch, ImportRow, ImportTrace])],
  controllers: [ImportsController],
  providers: [CheckImportJob, WriteImportJob, UndoImportJob, ForgetImportJob],
})
export class ImportsModule {}
