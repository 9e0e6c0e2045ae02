import { inject } from '@angular/core';
import { type CanMatchFn, Router } from '@angular/router';
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
