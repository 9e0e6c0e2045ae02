import fc from 'fast-check';
import { certificateSerial, readSerial, SERIAL_BASE, SERIAL_RANDOMS } from './certificate.ts';

const randoms = fc.array(fc.integer({ min: 0, max: SERIAL_BASE - 1 }), { minLength: SERIAL_RANDOMS, maxLength: SERIAL_RANDOMS });
const serials = fc
  .tuple(fc.integer({ min: 2020, max: 2099 }), fc.integer({ min: 1, max: 2_000_000 }), randoms)
  .map(([year, number, secret]) => certificateSerial(year, number, secret));
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTWXYZ';

describe('the number on a certificate', () => {
  it('has the year, the running number and eight characters more', () => {
    expect(certificateSerial(2026, 123, [7, 20, 3, 22, 20, 9, 26])).toMatch(/^IG-2026-000123-[0-9A-Z]{8}$/);
  });

  it('is read as people write it', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        expect(readSerial(serial)).toBe(serial);
        expect(readSerial(` ${serial.toLowerCase().replaceAll('-', ' ')} `)).toBe(serial);
        expect(readSerial(serial.slice(0, -8) + serial.slice(-8).replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(serial);
      }),
    );
  });

  it('is none with one character wrong', () => {
    fc.assert(
      fc.property(serials, fc.nat(), fc.constantFrom(...Array.from(CHARACTERS)), (serial, at, other) => {
        const places = Array.from(serial).flatMap((character, i) => (i >= 3 && character !== '-' ? [i] : []));
        const place = places[at % places.length] ?? 3;
        fc.pre(serial.charAt(place) !== other);
        expect(readSerial(serial.slice(0, place) + other + serial.slice(place + 1))).toBeUndefined();
      }),
    );
  });

  it.each(['', 'IG-2026-000001', 'IG-2026-000001-00000001', 'tull', '%', 'IG-2026-000123-7K3QM9TXX'])('%s is none', (text) => {
    expect(readSerial(text)).toBeUndefined();
  });
});
