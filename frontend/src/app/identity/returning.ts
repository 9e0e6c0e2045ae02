import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../shared/api/index.ts';
import { logsWaiting } from './logs-waiting.ts';

const STORED = 'igang.return-to';

/** Where the reader was going when asked to sign in. Kept on the device, since the link in the mail opens a new window. */
export const returning = {
  remember(path: string | undefined): void {
    try {
      if (isOurs(path)) localStorage.setItem(STORED, path);
    } catch {
      return;
    }
  },
  take(): string | undefined {
    try {
      const path = localStorage.getItem(STORED) ?? undefined;
      localStorage.removeItem(STORED);
      return isOurs(path) ? path : undefined;
    } catch {
      return undefined;
    }
  },
};

/** Only paths of this site: never another address handed in through the query. */
function isOurs(path: string | undefined): path is string {
  return path !== undefined && /^\/(?![/\\])/.test(path);
}

/** Goes on after a new session: back to where she was going, else to where a log of hers may wait to be sent, else to where her work is. */
export function goOn(): () => Promise<void> {
  const [session, router] = [inject(Session), inject(Router)];
  return async () => {
    await session.signedIn();
    const toLogs = session.isStarter() && (await logsWaiting()) > 0 ? '/mine-grupper' : undefined;
    await router.navigateByUrl(returning.take() ?? toLogs ?? session.home(), { replaceUrl: true });
  };
}
