import { createHmac } from 'node:crypto';
import { fold } from '@igang/domain';

/** First and last name without case, accents and what is between: "Kari Anne Nordmann" and "kari nordmann" are one. */
export function nameDigest(secret: string, name: string): string {
  const words = fold(name).split(' ');
  return createHmac('sha256', secret)
    .update(`igang acquaintance ${words[0] ?? ''} ${words.at(-1) ?? ''}`)
    .digest('base64url');
}
