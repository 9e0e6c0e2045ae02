import { Module } from '@nestjs/common';
import { CheckImportJob, ForgetImportJob, UndoImportJob, WriteImportJob } from './import-jobs.ts';
import { ImportsController } from './imports.controller.ts';

@Module({ controllers: [ImportsController], providers: [CheckImportJob, WriteImportJob, UndoImportJob, ForgetImportJob] })
export class ImportsModule {}
