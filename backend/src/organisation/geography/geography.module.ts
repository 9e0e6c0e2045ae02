import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { County, CountySuccessor, Municipality, PostalCodeRow, PublicHoliday, ThemeRow, ContactPoint } from './geography.entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature([County, CountySuccessor, Municipality, PostalCodeRow, PublicHoliday, ThemeRow, ContactPoint])],
})
export class GeographyModule {}
