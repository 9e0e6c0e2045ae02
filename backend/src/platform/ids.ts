import { randomFillSync } from 'node:crypto';

let lastMs = 0;
let sequence = 0;

/** Random bytes are fetched for many ids at a time: the call costs more than the bytes. */
const pool = Buffer.alloc(4096);
let unused = pool.length;

function sixteenBytes(): Buffer {
  if (unused === pool.length) {
    randomFillSync(pool);
    unused = 0;
  }
  unused += 16;
  return pool.subarray(unused - 16, unused);
}

/**
 * A UUID version 7 (RFC 9562): sorts by time, so new rows land together in their index. Within a millisecond the twelve
 * bits after the version count up (method 1), so ids made one after the other sort as they were made.
 */
export function newId(now: Date): string {
  const bytes = sixteenBytes();
  const ms = now.getTime();
  sequence = ms === lastMs ? sequence + 1 : bytes.readUInt16BE(6) & 0x1ff;
  lastMs = ms;
  bytes.writeUIntBE(ms + Math.floor(sequence / SEQUENCES), 0, 6);
  bytes.writeUInt16BE(0x7000 | (sequence % SEQUENCES), 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Twelve bits; when a standing clock uses them up, the time in the id moves on a millisecond. */
const SEQUENCES = 4096;
