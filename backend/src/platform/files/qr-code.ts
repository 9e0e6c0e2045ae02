import { crc32, deflateSync } from 'node:zlib';
import QRCode from 'qrcode';

/** Error correction M: readable from a phone's screen with a fingerprint on it. */
const CORRECTION = { errorCorrectionLevel: 'M' } as const;
/** Light modules around it, as the standard asks. */
const QUIET_ZONE = 4;

/** A QR code as a square of `size` modules, with its dark ones as the path of an SVG, a run of them at a time. */
export function qrPath(text: string): { size: number; path: string } {
  const rows = qrRows(text);
  const path = rows.flatMap((row, y) => [...row.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1H${index}z`));
  return { size: rows.length, path: path.join('') };
}

/** One string a row, `1` for each dark module. The one place that makes codes: what is printed, shown and mailed is read alike. */
export function qrRows(text: string): string[] {
  const { size, data } = QRCode.create(text, CORRECTION).modules;
  return Array.from({ length: size }, (_, y) => [...data.subarray(y * size, (y + 1) * size)].join(''));
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** A module is eight pixels wide, and so one byte of a row of a picture in black and white. Libraries take 20 ms a picture. */
const MODULE_PX = 8;

/** The same as a PNG with its quiet zone, for mails. */
export function qrPng(text: string): Buffer {
  const rows = qrRows(text);
  const modules = rows.length + 2 * QUIET_ZONE;
  const light = Buffer.alloc(modules, 0xff);
  const lines = rows.map((row) => {
    const line = Buffer.from(light);
    for (const { index } of row.matchAll(/1/g)) line[QUIET_ZONE + index] = 0;
    return line;
  });
  const quiet = Array.from({ length: QUIET_ZONE }, () => light);
  const pixels = [...quiet, ...lines, ...quiet].flatMap((line) => Array.from({ length: MODULE_PX }, () => [UNFILTERED, line]).flat());
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(modules * MODULE_PX)),
    chunk('IDAT', deflateSync(Buffer.concat(pixels))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const UNFILTERED = Buffer.from([0]);

/** Width, height, one bit a pixel, grey; compression, filter and interlace as there is only one of. */
function header(side: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(side, 0);
  data.writeUInt32BE(side, 4);
  data.writeUInt8(1, 8);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
