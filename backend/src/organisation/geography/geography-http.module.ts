import { Module } from '@nestjs/common';
import { GeographyController } from './geography.controller.ts';
import { Gazetteer } from './gazetteer.ts';

@Module({ controllers: [GeographyController], providers: [Gazetteer] })
export class GeographyHttpModule {}
