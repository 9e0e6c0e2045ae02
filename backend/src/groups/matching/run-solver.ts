import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Proposal, SolverInput, SolverMessage } from './solver-thread.ts';

const THREAD = new URL(`./solver-thread${extname(new URL(import.meta.url).pathname)}`, import.meta.url);

interface Watching {
  readonly onStep: (step: Extract<SolverMessage, { step: unknown }>['step']) => void;
  /** Ends the thread at once. */
  readonly signal: AbortSignal;
}

/** The proposal from a thread of its own; undefined when it was stopped by the signal. */
export function runSolver(input: SolverInput, { onStep, signal }: Watching): Promise<Proposal | undefined> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: input });
    let proposal: Proposal | undefined;
    thread.on('message', (message: SolverMessage) => {
      if ('proposal' in message) proposal = message.proposal;
      else onStep(message.step);
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      if (proposal === undefined && !signal.aborted) reject(new Error('The solver ended without an answer'));
      else resolve(proposal);
    });
    signal.addEventListener('abort', () => void thread.terminate(), { once: true });
  });
}
