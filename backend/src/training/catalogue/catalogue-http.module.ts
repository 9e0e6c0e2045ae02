import { Module } from '@nestjs/common';
import { CatalogueFeedsController } from './catalogue-feeds.controller.ts';
import { CatalogueController } from './catalogue.controller.ts';

@Module({ controllers: [CatalogueFeedsController, CatalogueController] })
export class CatalogueHttpModule {}
