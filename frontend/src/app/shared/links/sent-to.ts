import { inject } from '@angular/core';
import { Router } from '@angular/router';

/** What a form says to the receipt it leads to: `router.navigate(path, { info: { sentTo } })`. */
export interface SentTo {
  readonly sentTo: string | null;
}

/**
 * The address a form has just written to, in the constructor of the receipt it leads to. It is kept nowhere: loaded anew, the receipt
 * stands and no longer says where the mail went.
 */
export function sentTo(): string | undefined {
  const info = inject(Router).currentNavigation()?.extras.info;
  return isSent(info) ? (info.sentTo ?? undefined) : undefined;
}

function isSent(info: unknown): info is SentTo {
  return typeof info === 'object' && info !== null && 'sentTo' in info && (info.sentTo === null || typeof info.sentTo === 'string');
}
