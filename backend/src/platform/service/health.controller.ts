import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Access } from '../http/access.ts';
import { ApiDocument } from '../http/api-document.ts';

/** `live`: the process answers. `ready`: it can do its work, so a load balancer may send people here. */
@ApiDocument({ isLeftOut: true })
@Access('public')
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    const answers = await this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (!answers) throw new ServiceUnavailableException();
    return { status: 'ok' };
  }
}
