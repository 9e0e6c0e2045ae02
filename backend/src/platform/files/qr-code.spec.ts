import { inflateSync } from 'node:zlib';
import { qrPath, qrPng } from './qr-code.ts';

const TEXT = 'https://igang.example.no/frammote/AdXrQ2m8bnd0Y1pTcWhKdlRmUG9zaw';

describe('a QR code', () => {
  it('is the same as a path and as a picture', () => {
    const { size, path } = qrPath(TEXT);
    const dark = new Set<string>();
    for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
      for (let i = 0; i < Number(run); i++) dark.add(`${Number(x) + i} ${y}`);
    const png = qrPng(TEXT);
    const side = png.readUInt32BE(16);
    expect([side, png.readUInt32BE(20), png.toString('latin1', 1, 4)]).toEqual([(size + 8) * 8, (size + 8) * 8, 'PNG']);
    const at = png.indexOf('IDAT');
    const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    const seen = new Set<string>();
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) if (pixels[((y + 4) * 8 + 3) * (size + 9) + 1 + x + 4] === 0) seen.add(`${x} ${y}`);
    expect(seen).toEqual(dark);
    expect(pixels).toHaveLength(side * (size + 9));
  });
  it('begins with the mark in its corner', () => {
    expect(qrPath(TEXT).path).toMatch(/^M0 0h7v1H0z/);
  });
});
