import type { Done } from '@igang/contracts';
import { Injectable } from '@nestjs/common';
import { Batches } from '../../platform/batches.ts';
import { answerOf, nameOf } from '../../platform/idempotency.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import type { Application } from './apply-for-place.ts';
import { signUps } from './sign-up.ts';

const LIMITS = { largest: 100, waiting: 2_000, lanes: 4, worthALane: 8 };

/** The other half of the rush: people who ask for a place are written down in batches, each answered when its batch is on disk. */
@Injectable()
export class Applications {
  private readonly batches = new Batches<Application, Done>(
    {
      linesOf: (batch) => batch.map(({ courseId }) => courseId),
      twinOf: ({ idempotency }) => nameOf(idempotency),
      decide: (batch, decided) => this.work.together(batch, signUps, decided),
    },
    LIMITS,
  );

  constructor(private readonly work: UnitOfWork) {}

  async apply(application: Application): Promise<Done> {
    return answerOf(await this.batches.add(application));
  }
}
