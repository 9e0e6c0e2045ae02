import QRCode from 'qrcode';

/** Error correction M: readable from a phone's screen with a fingerprint on it. */
const CORRECTION = { errorCorrectionLevel: 'M' } as const;

/** A QR code as a square of `size` modules, with its dark ones as the path of an SVG, a run of them at a time. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = QRCode.create(text, CORRECTION).modules;
  const rows = Array.from({ length: size }, (_, y) => [...data.subarray(y * size, (y + 1) * size)].join(''));
  const path = rows.flatMap((row, y) => [...row.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1H${index}z`));
  return { size, path: path.join('') };
}

/** The same as a PNG of `width` pixels with its quiet zone, for mails. */
export function qrPng(text: string, width: number): Promise<Buffer> {
  return QRCode.toBuffer(text, { ...CORRECTION, type: 'png', margin: 4, width });
}
