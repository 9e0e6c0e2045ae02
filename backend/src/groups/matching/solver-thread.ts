import '../../platform/temporal.ts';
import {
  breach,
  type Matching,
  type MatchNeed,
  type MatchStarter,
  matchingOf,
  oneByOne,
  type Choice,
  tally,
  type Tally,
} from '@igang/domain';
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { solve, type StageProof } from './solve.ts';

export interface SolverInput {
  readonly needs: readonly MatchNeed[];
  readonly starters: readonly MatchStarter[];
  readonly now: Date;
}
/** Ids only; names are looked up when the proposal is read. */
export interface Proposal {
  readonly needs: readonly ProposedFor[];
  readonly best: Tally;
  readonly oneByOne: Tally;
  readonly proof: readonly StageProof[];
  readonly milliseconds: number;
}
export interface ProposedFor {
  readonly groupId: string;
  readonly proposed: readonly string[];
  readonly oneByOne: readonly string[];
  readonly options: readonly { readonly personId: string; readonly km: number }[];
}
export type SolverMessage = { readonly step: StageProof['name'] } | { readonly proposal: Proposal };

/** HiGHS blocks the thread it runs in, so it has one of its own; ending the thread is how it is cancelled. */
async function propose({ needs, starters, now }: SolverInput, tell: (message: SolverMessage) => void): Promise<void> {
  const began = performance.now();
  const matching = matchingOf(needs, starters, now);
  const byHand = oneByOne(matching);
  const { choice, proof } = await solve(matching, now, (step) => {
    tell({ step });
  });
  const tallies = { best: tally(matching, choice, now), oneByOne: tally(matching, byHand, now) };
  // Where asking one by one is as good, it is what everybody expects.
  const proposed = isDeepStrictEqual(tallies.best, tallies.oneByOne) ? byHand : choice;
  const broken = breach(matching, proposed);
  if (broken !== undefined) throw new Error(`The matching breaks a rule: ${broken}`);
  const milliseconds = Math.round(performance.now() - began);
  tell({ proposal: { needs: proposedFor(matching, proposed, byHand), ...tallies, proof, milliseconds } });
}

function proposedFor({ needs, starters, pairings }: Matching, choice: Choice, byHand: Choice): ProposedFor[] {
  const [best, hand] = [new Set(choice), new Set(byHand)];
  const indexes = Map.groupBy(pairings.keys(), (index) => pairings[index]?.need);
  const personOf = (index: number) => starters[pairings[index]?.starter ?? -1]?.personId ?? '';
  return needs.map(({ id }, need) => {
    const mine = (indexes.get(need) ?? []).sort((a, b) => Number(best.has(b)) - Number(best.has(a)));
    return {
      groupId: id,
      proposed: mine.filter((index) => best.has(index)).map(personOf),
      oneByOne: mine.filter((index) => hand.has(index)).map(personOf),
      options: mine.map((index) => ({ personId: personOf(index), km: Math.round((pairings[index]?.km ?? 0) * 10) / 10 })),
    };
  });
}

if (parentPort !== null) {
  const port = parentPort;
  await propose(workerData as SolverInput, (message) => {
    port.postMessage(message);
  });
}
