import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactPoint, County, CountySuccessor, Municipality, PostalCodeRow, PublicHoliday, ThemeRow } from './geography.entities.ts';
import { Gazetteer } from './gazetteer.ts';
import { GeographyController } from './geography.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([County, CountySuccessor, Municipality, PostalCodeRow, PublicHoliday, ThemeRow, ContactPoint])],
  controllers: [GeographyController],
  providers: [Gazetteer],
})
export class GeographyModule {}
