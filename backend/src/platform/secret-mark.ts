import { createHmac } from 'node:crypto';

/** A mark by which a text is known again without being told: nobody who lacks the secret can try texts against it. */
export function secretMark(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
