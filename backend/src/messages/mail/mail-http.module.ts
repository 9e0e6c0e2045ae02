import { Inject, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { MailPreviewsController } from './mail-previews.controller.ts';

/** The API sends no mail; it tells which ones a change would lead to. */
@Module({ controllers: [MailPreviewsController] })
export class MailHttpModule {
  constructor(work: UnitOfWork, @Inject(CONFIG) config: Config) {
    work.foreteller = async (tx, announced, lang) => {
      const { foretell } = await import('./foretell.ts');
      return foretell(tx, config, announced, lang);
    };
  }
}
