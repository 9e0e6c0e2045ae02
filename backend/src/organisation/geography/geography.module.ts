import { Module } from '@nestjs/common';
import { Gazetteer } from './gazetteer.ts';
import { GeographyController } from './geography.controller.ts';

@Module({ controllers: [GeographyController], providers: [Gazetteer] })
export class GeographyModule {}
