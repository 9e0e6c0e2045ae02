import type { MyEnrolment } from '@igang/contracts';
import { Injectable } from '@nestjs/common';
import { Batches } from '../../platform/batches.ts';
import { answerOf, type Settled } from '../../platform/idempotency.ts';
import { found } from '../../platform/refusal.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { type Confirmation, type Confirmed, confirmEnrolments } from '../sign-up/confirm-enrolments.ts';
import { type AskedEnrolment, myEnrolments } from './my-enrolment.query.ts';

/** A hundred are decided within some 30 ms, so two thousand wait less than a second. */
const LIMITS = { largest: 100, waiting: 2_000 };

/**
 * The rush: when a course is announced to thousands, their confirmations are decided in batches, in order of arrival, and each
 * is answered after its batch is on disk. What her page then shows is read while the next batch is being decided: the courses are
 * not locked meanwhile, and nothing personal is kept for repeats.
 */
@Injectable()
export class Confirmations {
  private readonly decisions = new Batches<Confirmation, Confirmed>((batch) => this.work.together(batch, confirmEnrolments), LIMITS);
  private readonly pages = new Batches<AskedEnrolment, MyEnrolment>((batch) => this.show(batch), LIMITS);

  constructor(private readonly work: UnitOfWork) {}

  async confirm(confirmation: Confirmation): Promise<MyEnrolment> {
    const { position } = answerOf(await this.decisions.add(confirmation));
    return answerOf(await this.pages.add({ id: confirmation.actor.enrolmentId, position }));
  }

  private async show(batch: readonly AskedEnrolment[]): Promise<Settled<MyEnrolment>[]> {
    const system = { actor: { kind: 'system' }, requestId: '' } as const;
    const pages = await this.work.read(system, (tx) => myEnrolments(tx, batch));
    return batch.map(({ id }) => ({ answer: found(pages.get(id)) }));
  }
}
