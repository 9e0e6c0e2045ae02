import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Office, OfficeSettingRow, OfficeCounty } from './office.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([Office, OfficeSettingRow, OfficeCounty])] })
export class OfficesModule {}
