import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { Refusal } from '../refusal.ts';
import { rowsOf } from '../statement.ts';

/**
 * Signing in as somebody without a proof is for invented people only: it wants the setting and a database that says of itself that it
 * was filled as a demo. A setting alone opens nothing where real people are.
 */
@Injectable()
export class DemoDoor {
  private isOpen = false;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async demand(): Promise<void> {
    if (!this.config.DEMO) throw new Refusal('access.demo-only');
    this.isOpen ||= (await rowsOf(this.dataSource.manager, 'SELECT FROM installation WHERE demo')).length > 0;
    if (!this.isOpen) throw new Refusal('access.demo-only');
  }
}
