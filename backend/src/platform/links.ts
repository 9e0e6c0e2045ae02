import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** What a link in a mail may be used for; a link for one purpose is nothing for another. */
export interface LinkPurpose {
  readonly name: string;
  /** Stands in links that lie in people's mail: a number once used is never given to another purpose. */
  readonly byte: number;
}

const PURPOSES = new Map<number, string>();

/** Told once by the capability that the links lead to. */
export function linkPurpose(name: string, byte: number): LinkPurpose {
  const other = PURPOSES.get(byte);
  if (other !== undefined && other !== name)
    throw new Error(`Links for ${other} have the number ${byte}: give ${name} one that no purpose has had`);
  PURPOSES.set(byte, name);
  return { name, byte };
}

/** What a link is about, and which of the links to it. */
export interface LinkEdition {
  readonly subjectId: string;
  readonly edition: number;
}

const BODY = 21;
const EDITION = 2;
const MAC = 16;

/**
 * A signed link: purpose (1 byte), subject (16), expiry in seconds (4), an edition (2) when it is not the first, then the first 16 bytes of
 * an HMAC-SHA-256. Nothing is stored, and nothing personal is in it. Whoever raises the edition of a subject ends every link before.
 */
export function signLink(secret: string, purpose: LinkPurpose, subject: string | LinkEdition, expires: Date): string {
  const { subjectId, edition } = typeof subject === 'string' ? { subjectId: subject, edition: 0 } : subject;
  const body = Buffer.alloc(edition === 0 ? BODY : BODY + EDITION);
  body.writeUInt8(purpose.byte, 0);
  Buffer.from(subjectId.replaceAll('-', ''), 'hex').copy(body, 1);
  body.writeUInt32BE(Math.floor(expires.getTime() / 1000), 17);
  if (edition > 0) body.writeUInt16BE(edition, BODY);
  return Buffer.concat([body, mac(secret, body)]).toString('base64url');
}

/** The subject of a link, or a refusal: altered and foreign links are unknown, old ones have expired. */
export function readLink(secret: string, purpose: LinkPurpose, token: string, now: Date): string {
  return readEdition(secret, purpose, token, now).subjectId;
}

/** The same with its edition, which the caller holds against the subject's. */
export function readEdition(secret: string, purpose: LinkPurpose, token: string, now: Date): LinkEdition {
  const bytes = Buffer.from(token, 'base64url');
  const hasEdition = bytes.length === BODY + EDITION + MAC;
  const body = bytes.subarray(0, hasEdition ? BODY + EDITION : BODY);
  if (!isGenuine(secret, token, bytes, body) || body.readUInt8(0) !== purpose.byte) throw new Refusal('link.invalid');
  if (body.readUInt32BE(17) * 1000 < now.getTime()) throw new Refusal('link.expired');
  const hex = body.subarray(1, 17).toString('hex');
  const subjectId = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return { subjectId, edition: hasEdition ? body.readUInt16BE(BODY) : 0 };
}

/** A link of an edition before the present one is none any more. */
export function demandEdition(link: LinkEdition, present: number | undefined): void {
  if (present !== undefined && link.edition !== present) throw new Refusal('link.invalid');
}

function isGenuine(secret: string, token: string, bytes: Buffer, body: Buffer): boolean {
  if (bytes.length !== body.length + MAC || bytes.toString('base64url') !== token) return false;
  return timingSafeEqual(bytes.subarray(body.length), mac(secret, body));
}

function mac(secret: string, body: Buffer): Buffer {
  return createHmac('sha256', secret).update('igang link ').update(body).digest().subarray(0, MAC);
}
