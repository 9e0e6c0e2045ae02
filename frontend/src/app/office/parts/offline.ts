import { inject, onIdle } from '@angular/core';
import { Api, Session } from '../../shared/api/index.ts';

/** Pages of the office open without network once they have been open with it. Only these: the public pages are as they are. */
const SCOPE = '/kontor/';
/** Set by `noteWaiting` in send-marks.ts. */
const WAITING = 'igang.marks-waiting';

/** When nobody waits for anything: keeps the course day's page for later, and sends marks left on this device. */
export function whenIdle(): void {
  const [api, session] = [inject(Api), inject(Session)];
  void onIdle().then(async () => {
    await register();
    await sendWhatWaits(api, session.me()?.person.id);
  });
}

async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Without it the page needs the network, as every other; in development there is none.
  await navigator.serviceWorker.register('/ngsw-worker.js', { scope: SCOPE, updateViaCache: 'none' }).catch(() => undefined);
}

async function sendWhatWaits(api: Api, owner: string | undefined): Promise<void> {
  if (owner === undefined || localStorage.getItem(WAITING) === null) return;
  const { sendMarks } = await import('../courses/day/send-marks.ts');
  await sendMarks(api, owner, () => Promise.resolve());
}
