import type { StarterPage } from '@igang/contracts';
import { type Api, isUndecided, type Problem } from '../../shared/api/index.ts';
import { inOneTab } from '../../shared/kept/index.ts';
import { device } from './device.ts';
import { isSame, nextToSend, type WaitingLog } from './waiting.ts';

/** The phone's clock was ahead: the meeting has not begun. It is sent later, and nothing is wrong. */
const NOT_YET = 'session.not-yet';
const ALREADY = 'session.already-logged';

/**
 * Sends the logs that wait on this device, in the order of the meetings, each under the key it was made with: sent again after a
 * lost answer it counts once. One tab at a time. Stops when the server cannot be reached, and says why.
 */
export function sendLogs(api: Api, owner: string): Promise<Problem | undefined> {
  return inOneTab('igang.logs', async () => {
    const left = new Set<string>();
    for (;;) {
      const log = nextToSend(await device.logs(owner), left);
      if (log === undefined) return undefined;
      const problem = await send(api, log);
      if (problem === undefined) continue;
      if (problem.code !== NOT_YET) return problem;
      left.add(log.sessionId);
    }
  });
}

async function send(api: Api, log: WaitingLog): Promise<Problem | undefined> {
  const send = log.corrects === true ? 'put' : 'post';
  const outcome = await api[send](`/starter/sessions/${log.sessionId}/log`, log.body, { key: log.key });
  if (outcome.ok) return taken(log);
  const { problem } = outcome;
  if (isUndecided(problem) || problem.status === 401 || problem.code === NOT_YET) return problem;
  // The server forgets keys after a while, and a phone may be away for longer.
  if (problem.code === ALREADY && (await isWithTheServer(api, log))) return taken(log);
  await device.replace({ ...log, refused: problem });
  return undefined;
}

async function taken(log: WaitingLog): Promise<undefined> {
  await device.remove(log);
  return undefined;
}

async function isWithTheServer(api: Api, log: WaitingLog): Promise<boolean> {
  const page = await api.get<StarterPage>('/starter');
  if (!page.ok) return false;
  const session = page.value.groups.flatMap(({ sessions }) => sessions).find(({ id }) => id === log.sessionId);
  return session !== undefined && isSame(log, session);
}
