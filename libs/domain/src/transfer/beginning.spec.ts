import { plainSetupCode, SETUP_CODE_BYTES, setupCode } from './beginning.ts';

describe('the code of the first-run page', () => {
  it('is twelve signs in three groups, of which none is taken for another', () => {
    const every = Array.from({ length: 256 }, (_, byte) => setupCode(new Uint8Array(SETUP_CODE_BYTES).fill(byte)));
    expect(every.every((code) => /^[A-HJ-NP-Z2-9]{4}(?:-[A-HJ-NP-Z2-9]{4}){2}$/.test(code))).toBe(true);
    expect(new Set(every).size).toBe(32);
  });

  it('takes every sign as often as any other', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const [sign = ''] = setupCode(new Uint8Array(SETUP_CODE_BYTES).fill(byte));
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect([...new Set(counts.values())]).toEqual([8]);
  });

  it('is the same however it is typed', () => {
    expect(['ABCD-EFGH-JK23', 'abcd efgh jk23', ' abcdefgh-jk23\n', 'ABCD–EFGH–JK23'].map(plainSetupCode)).toEqual(
      Array.from({ length: 4 }, () => 'ABCDEFGHJK23'),
    );
  });
});
