import { createHmac } from 'node:crypto';
import { fold } from '@igang/domain';

/** First and last name without case, accents and what is between: "Kari Anne Nordmann" and "kari nordmann" are one. */
export function nameDigest(secret: string, name: string): string {
  const words = fold(name).split(' ');
  return createHmac('sha256', secret)
    .update(`igang acquaintance ${words[0] ?? ''} ${words.at(-1) ?? ''}`)
    .digest('base64url');
}

/** Who wrote from an address that several may share: the whole name and the telephone number, as a mark that tells neither. */
export function writerMark(secret: string, { name, phone = '' }: { readonly name: string; readonly phone?: string | undefined }): string {
  return createHmac('sha256', secret)
    .update(`igang writer ${fold(name)} ${phone}`)
    .digest('base64url');
}
