import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** What a link in a mail may be used for; a link for one purpose is nothing for another. */
export const LINK_PURPOSES = {
  'enrolment.confirm': 1,
  'enrolment.manage': 2,
  'follow-up.answer': 3,
  'party.confirm': 4,
  'attendance.door': 5,
  'group.pack': 6,
  'enquiry.own': 7,
  'group.register': 8,
  'request.answer': 9,
  'session.log': 10,
  'interest.manage': 40,
  'enquiry.prove': 41,
} as const;
export type LinkPurpose = keyof typeof LINK_PURPOSES;

const BODY = 21;
const MAC = 16;

/**
 * A signed link: purpose (1 byte), subject (16), expiry in seconds (4), then the first 16 bytes of an HMAC-SHA-256.
 * Nothing is stored, and nothing personal is in it.
 */
export function signLink(secret: string, purpose: LinkPurpose, subjectId: string, expires: Date): string {
  const body = Buffer.alloc(BODY);
  body.writeUInt8(LINK_PURPOSES[purpose], 0);
  Buffer.from(subjectId.replaceAll('-', ''), 'hex').copy(body, 1);
  body.writeUInt32BE(Math.floor(expires.getTime() / 1000), 17);
  return Buffer.concat([body, mac(secret, body)]).toString('base64url');
}

/** The subject of a link, or a refusal: altered and foreign links are unknown, old ones have expired. */
export function readLink(secret: string, purpose: LinkPurpose, token: string, now: Date): string {
  const bytes = Buffer.from(token, 'base64url');
  const body = bytes.subarray(0, BODY);
  const genuine =
    bytes.length === BODY + MAC && bytes.toString('base64url') === token && timingSafeEqual(bytes.subarray(BODY), mac(secret, body));
  if (!genuine || body.readUInt8(0) !== LINK_PURPOSES[purpose]) throw new Refusal('link.invalid');
  if (body.readUInt32BE(17) * 1000 < now.getTime()) throw new Refusal('link.expired');
  const hex = body.subarray(1, 17).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function mac(secret: string, body: Buffer): Buffer {
  return createHmac('sha256', secret).update('igang link ').update(body).digest().subarray(0, MAC);
}
