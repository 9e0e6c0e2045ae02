import type { Arrived } from '@igang/contracts';
import { Injectable } from '@nestjs/common';
import { Batches } from '../../platform/batches.ts';
import { answerOf, nameOf } from '../../platform/idempotency.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { coursesOf } from '../enrolments/enrolment.ts';
import { type Confirmation, confirmEnrolments } from '../sign-up/confirm-enrolments.ts';

/** A hundred are decided within some 30 ms, so two thousand wait less than a second. */
const LIMITS = { largest: 100, waiting: 2_000, lanes: 4, worthALane: 8 };
const SYSTEM = { actor: { kind: 'system' }, requestId: '' } as const;

/**
 * The rush: when a course is announced to thousands, their confirmations are decided in batches, in order of arrival at each course, and
 * each is answered with what was decided after its batch is on disk. What else her page shows she asks for by herself.
 */
@Injectable()
export class Confirmations {
  private readonly batches = new Batches<Confirmation, Arrived>(
    {
      linesOf: (batch) => this.coursesOf(batch),
      twinOf: ({ idempotency }) => nameOf(idempotency),
      decide: (batch, decided) => this.work.together(batch, confirmEnrolments, decided),
    },
    LIMITS,
  );

  constructor(private readonly work: UnitOfWork) {}

  async confirm(confirmation: Confirmation): Promise<Arrived> {
    return answerOf(await this.batches.add(confirmation));
  }

  private async coursesOf(batch: readonly Confirmation[]): Promise<string[]> {
    const ids = batch.map(({ actor }) => actor.enrolmentId);
    const courses = await this.work.read(SYSTEM, (tx) => coursesOf(tx, ids));
    return ids.map((id) => courses.get(id) ?? '');
  }
}
