import { type Api, isUndecided, type Problem } from '../../../shared/api/index.ts';
import { inOneTab } from '../../../shared/kept/index.ts';
import { deviceStore } from './device-store.ts';
import { afterConflict, type Mark, nextToSend, theirsIn, withPresence } from './marks.ts';

export { deviceStore };

/**
 * Sends what waits on this device, one after the other in the order made, each under the key it was made with: sent again after
 * a lost answer it counts once. One tab at a time. Stops when the server cannot be reached, and says why.
 * @param tell called after each, when what is on the device has changed
 */
export function sendMarks(api: Api, owner: string, tell: () => Promise<void>): Promise<Problem | undefined> {
  return inOneTab('igang.marks', async () => {
    for (;;) {
      const waiting = await deviceStore.marks(owner);
      const mark = nextToSend(waiting);
      if (mark === undefined) return undefined;
      const problem = await send(api, waiting, mark);
      if (problem !== undefined) return problem;
      await tell();
    }
  });
}

async function send(api: Api, waiting: readonly Mark[], mark: Mark): Promise<Problem | undefined> {
  const { enrolmentId, dayId, presence, was, key } = mark;
  const outcome = await api.put(`/staff/enrolments/${enrolmentId}/attendance/${dayId}`, { presence, was }, { key });
  if (outcome.ok) await taken(mark);
  else if (isUndecided(outcome.problem) || outcome.problem.status === 401) return outcome.problem;
  else await refused(waiting, mark, outcome.problem);
  return undefined;
}

async function taken(mark: Mark): Promise<void> {
  await correct(mark, mark.presence);
  await deviceStore.remove([mark]);
}

async function refused(waiting: readonly Mark[], mark: Mark, { code, values, sentence }: Problem): Promise<void> {
  if (code !== 'attendance.marked-otherwise') {
    await deviceStore.replace({ ...mark, refused: sentence });
    return;
  }
  const theirs = theirsIn(values);
  const { stays, go } = afterConflict(waiting, mark, theirs);
  await correct(mark, theirs.presence);
  await deviceStore.remove(go);
  if (stays !== undefined) await deviceStore.replace(stays);
}

/** The list on the device says what the server has. */
async function correct(mark: Mark, presence: Mark['presence'] | null): Promise<void> {
  const list = await deviceStore.list(mark.courseId, mark.owner);
  if (list !== undefined) await deviceStore.keep({ ...list, rows: withPresence(list.rows, mark, presence) });
}
