import { createHash, createHmac } from 'node:crypto';
import type { Config } from '../../platform/config.ts';

/** The secret in the address of a link. Made from the row's id, so that it can be shown again and is nowhere stored. */
function tokenOf(secret: string, linkId: string): string {
  return createHmac('sha256', secret).update(`igang calendar ${linkId}`).digest('base64url');
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function hashOfLink({ APP_SECRET }: Config, linkId: string): Buffer {
  return hashOf(tokenOf(APP_SECRET, linkId));
}

export function addressOf({ APP_SECRET, PUBLIC_URL }: Config, linkId: string): string {
  return `${PUBLIC_URL}/api/calendars/${tokenOf(APP_SECRET, linkId)}.ics`;
}
