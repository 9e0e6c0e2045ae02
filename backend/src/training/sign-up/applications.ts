import type { Done } from '@igang/contracts';
import { Injectable } from '@nestjs/common';
import { Batches } from '../../platform/batches.ts';
import { answerOf } from '../../platform/idempotency.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import type { Application } from './apply-for-place.ts';
import { signUps } from './sign-up.ts';

const LIMITS = { largest: 100, waiting: 2_000 };

/** The other half of the rush: people who ask for a place are written down in batches, each answered when its batch is on disk. */
@Injectable()
export class Applications {
  private readonly batches = new Batches<Application, Done>((batch) => this.work.together(batch, signUps), LIMITS);

  constructor(private readonly work: UnitOfWork) {}

  async apply(application: Application): Promise<Done> {
    return answerOf(await this.batches.add(application));
  }
}
