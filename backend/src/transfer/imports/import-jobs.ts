import type { JobPayload } from '@igang/contracts';
import { Injectable, Module } from '@nestjs/common';
import { Processes, type Processor } from '../../platform/jobs/jobs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';
import { checkImport } from './check-import.ts';
import { requestOf } from './import.ts';
import { forgetRows } from './steer-import.ts';
import { undoSome } from './undo-rows.ts';
import { writeSome } from './write-import.ts';

type Payload = JobPayload<'import.check'>;

/** Step after step, each in its own transaction, until there is no more; a job that comes twice goes on where it was. */
async function untilDone(work: UnitOfWork, payload: Payload, step: (tx: Tx, payload: Payload) => Promise<boolean>): Promise<void> {
  const reading = { actor: { kind: 'system' }, requestId: requestOf(payload.importId) } as const;
  for (let more = true; more;) more = await work.run(reading, (tx) => step(tx, payload));
}

@Injectable()
@Processes('import.check')
export class CheckImportJob implements Processor<'import.check'> {
  constructor(private readonly work: UnitOfWork) {}

  process(payload: Payload): Promise<void> {
    return untilDone(this.work, payload, checkImport);
  }
}

@Injectable()
@Processes('import.write')
export class WriteImportJob implements Processor<'import.write'> {
  constructor(private readonly work: UnitOfWork) {}

  process(payload: Payload): Promise<void> {
    return untilDone(this.work, payload, writeSome);
  }
}

@Injectable()
@Processes('import.undo')
export class UndoImportJob implements Processor<'import.undo'> {
  constructor(private readonly work: UnitOfWork) {}

  process(payload: Payload): Promise<void> {
    return untilDone(this.work, payload, undoSome);
  }
}

@Injectable()
@Processes('import.forget')
export class ForgetImportJob implements Processor<'import.forget'> {
  constructor(private readonly work: UnitOfWork) {}

  async process({ importId }: Payload, jobId: string): Promise<void> {
    await this.work.job(jobId, (tx) => forgetRows(tx, importId));
  }
}

@Module({ providers: [CheckImportJob, WriteImportJob, UndoImportJob, ForgetImportJob] })
export class ImportsJobsModule {}
