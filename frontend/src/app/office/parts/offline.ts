import { inject, onIdle } from '@angular/core';
import { Api, Session } from '../../shared/api/index.ts';
import { ifDevice } from '../../shared/kept/index.ts';

/** Pages of the office open without network once they have been open with it. Only these: the public pages are as they are. */
const SCOPE = '/kontor/';

/** When nobody waits for anything: keeps the course day's page for later, and sends marks left on this device. */
export function whenIdle(): void {
  const [api, session] = [inject(Api), inject(Session)];
  void onIdle().then(async () => {
    await register();
    await lookAtDevice(api, session);
  });
}

async function register(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Without it the page needs the network, as every other; in development there is none.
  await navigator.serviceWorker.register('/ngsw-worker.js', { scope: SCOPE, updateViaCache: 'none' }).catch(() => undefined);
}

/** Only where a course day has been opened: sends what waits, and deletes lists that have had their time. */
async function lookAtDevice(api: Api, session: Session): Promise<void> {
  const owner = session.me()?.person.id;
  if (owner === undefined || !(await hasOpenedCourseDay())) return;
  const { deviceStore, sendMarks } = await import('../courses/day/send-marks.ts');
  await deviceStore.tidy();
  await sendMarks(api, owner, () => Promise.resolve());
}

async function hasOpenedCourseDay(): Promise<boolean> {
  // Where a browser cannot say which there are, the page of a course day does all this when it is opened.
  const databases = await ifDevice(() => indexedDB.databases(), []);
  return databases.some(({ name = '' }) => name.startsWith('igang-course-'));
}
