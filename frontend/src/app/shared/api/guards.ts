import { inject } from '@angular/core';
import { type CanMatchFn, Router, type UrlSegment } from '@angular/router';
import { Session } from './session.ts';

type Standing = (session: Session) => boolean;

/** Lets in who has the standing; asks others to sign in and come back. What is not yours does not exist (rule 13). */
export function only(standing: Standing): CanMatchFn {
  return async () => {
    const [session, router] = [inject(Session), inject(Router)];
    const url = router.currentNavigation()?.extractedUrl.toString() ?? '/';
    const me = await session.ask();
    if (me === undefined && session.unheard()) throw new Error('Nobody answered who is reading');
    return me === undefined ? router.createUrlTree(['/logg-inn'], { queryParams: { til: url } }) : standing(session);
  };
}

/** Somebody at a contact point, and nothing else of an office, has these pages there; the front page is her inbox. */
const HOSTS_PAGES: readonly string[] = ['henvendelser', 'kontaktpunkter'];

export const hostsOwnPages: CanMatchFn = async (_, [, page]: readonly (UrlSegment | undefined)[]) => {
  const [session, router] = [inject(Session), inject(Router)];
  await session.ask();
  if (!session.isHost() || session.isOffice() || session.isTrainer()) return true;
  return page === undefined ? router.createUrlTree(['/kontor/henvendelser']) : HOSTS_PAGES.includes(page.path);
};
