import type { JobPayload } from '@igang/contracts';
import { matchingMachine } from '@igang/domain';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { lockMatching, moveMatching } from './matching.ts';
import { openNeeds, possibleStarters } from './open-needs.query.ts';
import { runSolver } from './run-solver.ts';
import type { SolverInput } from './solver-thread.ts';

type Payload = JobPayload<'matching.run'>;
type Move = Parameters<typeof moveMatching>[2];
type Reached = Parameters<typeof moveMatching>[3];

/** So often it is looked whether somebody has cancelled. */
const LOOK_MS = 250;

/** Gathers in one transaction, solves outside of any, and writes what it found unless it was cancelled meanwhile. */
@Injectable()
@Processes('matching.run')
export class RunMatching implements Processor<'matching.run'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ matchingId }: Payload): Promise<void> {
    const input = await this.transaction(matchingId, (tx) => gather(tx, matchingId));
    if (input === undefined) return;
    const stop = new AbortController();
    const looking = setInterval(() => void this.stopWhenCancelled(matchingId, stop), LOOK_MS);
    try {
      const onStep = (step: Reached['step']) => void this.move(matchingId, 'begin', { step });
      const result = await runSolver(input, { onStep, signal: stop.signal });
      if (result !== undefined) await this.move(matchingId, 'finish', { result });
    } catch (error) {
      await this.move(matchingId, 'fail', {});
      throw error;
    } finally {
      clearInterval(looking);
    }
  }

  private transaction<T>(matchingId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run({ actor: { kind: 'system' }, requestId: `matching-${matchingId}` }, work);
  }

  /** A step that comes late, after it is done or cancelled, changes nothing. */
  private move(matchingId: string, action: Move, reached: Reached): Promise<void> {
    return this.transaction(matchingId, async (tx) => {
      const standing = await lockMatching(tx, matchingId);
      if (standing === undefined || matchingMachine.next(standing.state, action) === undefined) return;
      await moveMatching(tx, standing, action, reached);
    });
  }

  private async stopWhenCancelled(matchingId: string, stop: AbortController): Promise<void> {
    const standing = await this.transaction(matchingId, (tx) => lockMatching(tx, matchingId));
    if (standing?.state !== 'running') stop.abort();
  }
}

async function gather(tx: Tx, matchingId: string): Promise<SolverInput | undefined> {
  const standing = await lockMatching(tx, matchingId);
  if (standing === undefined || matchingMachine.next(standing.state, 'begin') === undefined) return undefined;
  await moveMatching(tx, standing, 'begin', { step: 'gather' });
  const needs = await openNeeds(tx, standing.officeId);
  const starters = await possibleStarters(
    tx,
    standing.officeId,
    needs.some(({ digital }) => digital),
  );
  return { needs, starters, now: tx.now };
}

@Injectable()
@Processes('matching.forget')
export class ForgetMatching implements Processor<'matching.forget'> {
  constructor(private readonly work: UnitOfWork) {}

  process({ matchingId }: Payload, jobId: string): Promise<void> {
    return this.work.job(jobId, (tx) => tx.query('DELETE FROM matching_run WHERE id = $1', [matchingId]));
  }
}

@Module({ providers: [RunMatching, ForgetMatching] })
export class MatchingJobsModule {}
