import fc from 'fast-check';
import { type GroupLife, survivalAt, survivalCurve } from './survival.ts';

const lives = (text: string): GroupLife[] => text.split(' ').map((one) => ({ days: Number.parseInt(one, 10), ended: !one.endsWith('+') }));

/** Remission of 21 leukaemia patients, in weeks (Freireich et al. 1963): the example of every textbook. */
const FREIREICH = lives('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');

describe('how long groups live', () => {
  it('is the estimate of the textbooks', () => {
    const curve = survivalCurve(FREIREICH) ?? [];
    expect(curve.map(({ day, atRisk, share }) => [day, atRisk, Number(share.toFixed(4))])).toEqual([
      [0, 21, 1],
      [6, 21, 0.8571],
      [7, 17, 0.8067],
      [10, 15, 0.7529],
      [13, 12, 0.6902],
      [16, 11, 0.6275],
      [22, 7, 0.5378],
      [23, 6, 0.4482],
    ]);
  });
  it('has the bands that R gives (survfit, conf.type = "log-log")', () => {
    const [at6, at23] = [survivalCurve(FREIREICH)?.[1], survivalCurve(FREIREICH)?.at(-1)];
    expect([at6?.low, at6?.high].map((share) => share?.toFixed(3))).toEqual(['0.620', '0.952']);
    expect([at23?.low, at23?.high].map((share) => share?.toFixed(3))).toEqual(['0.188', '0.680']);
  });
  it('is not told of fewer than ten groups', () => {
    expect(survivalCurve(FREIREICH.slice(0, 9))).toBeUndefined();
    expect(survivalCurve([])).toBeUndefined();
  });
  it('says of a day what stood at it, as long as somebody was followed so far', () => {
    const curve = survivalCurve(FREIREICH) ?? [];
    expect(survivalAt(curve, FREIREICH, 12)).toMatchObject({ day: 12, atRisk: 12, share: curve[3]?.share });
    expect(survivalAt(curve, FREIREICH, 36)).toBeUndefined();
  });
  it('never rises, stays between nought and one, and its band holds it', () => {
    const life = fc.record({ days: fc.integer({ min: 0, max: 900 }), ended: fc.boolean() });
    fc.assert(
      fc.property(fc.array(life, { minLength: 10, maxLength: 80 }), (all) => {
        const curve = survivalCurve(all) ?? [];
        for (const [i, { share, low, high }] of curve.entries()) {
          expect(share).toBeLessThanOrEqual(curve[i - 1]?.share ?? 1);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        }
      }),
    );
  });
  it('is the plain share when every group was followed to its end', () => {
    const all = lives('1 2 3 4 5 6 7 8 9 10');
    expect(survivalCurve(all)?.map(({ share }) => Number(share.toFixed(1)))).toEqual([1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]);
  });
});
