import type { HandoverPreparing } from '@igang/contracts';
import { type Api, isUndecided, type Problem } from '../../shared/api/index.ts';
import { inOneTab, kept, type Place } from '../../shared/kept/index.ts';

const START = 'preparation.';
/** What a group has agreed is agreed for the weeks until its starter lets go. */
const KEPT_DAYS = 60;

const placeOf = (owner: string, groupId: string): Place => ({ kind: 'checks', owner, key: START + groupId });

/** What is ticked off before a handover and the server does not have: on the device until it does, under the last press of each group. */
export const preparations = {
  read: (owner: string, groupId: string): HandoverPreparing | undefined =>
    kept.read(placeOf(owner, groupId)) as HandoverPreparing | undefined,
  /** Whether the device took it. */
  keep: (owner: string, groupId: string, answer: HandoverPreparing): boolean => kept.write(placeOf(owner, groupId), answer, KEPT_DAYS),
  forget: (owner: string, groupId: string): void => kept.forget(placeOf(owner, groupId)),
  count: (owner: string): number => waiting(owner).length,
  /** Sends what waits. What the server refuses is not hers to say any more: the group has gone on, or to somebody else. */
  send: (api: Api, owner: string): Promise<Problem | undefined> => {
    const groups = waiting(owner);
    return groups.length === 0 ? Promise.resolve(undefined) : inOneTab('igang.preparations', () => sendAll(api, owner, groups));
  },
};

function waiting(owner: string): string[] {
  return kept.keysOf(placeOf(owner, '')).map((key) => key.slice(START.length));
}

async function sendAll(api: Api, owner: string, groups: readonly string[]): Promise<Problem | undefined> {
  for (const groupId of groups) {
    const answer = preparations.read(owner, groupId);
    if (answer === undefined) continue;
    const outcome = await api.put(`/starter/groups/${groupId}/handover-preparation`, answer);
    if (!outcome.ok && (isUndecided(outcome.problem) || outcome.problem.status === 401)) return outcome.problem;
    if (JSON.stringify(preparations.read(owner, groupId)) === JSON.stringify(answer)) preparations.forget(owner, groupId);
  }
  return undefined;
}
