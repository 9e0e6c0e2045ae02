import fc from 'fast-check';
import { type GroupLife, turnbull } from './turnbull.ts';

/** `7` and `7+`: ended on day 7, and known to live on it; `6-10`: ended after 6 and by 10; `46-`: known to live on 46. */
const lives = (text: string): GroupLife[] =>
  text.split(' ').map((one) => {
    const [from = '', to] = one.split('-');
    const at = Number.parseInt(from, 10);
    if (to !== undefined) return { livedOn: at, endedBy: to === '' ? undefined : Number(to) };
    return one.endsWith('+') ? { livedOn: at, endedBy: undefined } : { livedOn: at - 1, endedBy: at };
  });

/** Cosmetic deterioration after radiotherapy alone, and with chemotherapy, in months (Finkelstein and Wolfe 1985). */
const RADIO = lives(
  '45- 6-10 0-7 46- 46- 7-16 17- 7-14 37-44 0-8 4-11 15- 11-15 22- 46- 46- 25-37 46- 26-40 46- 27-34 36-44 46- 36-48 37- 40- 17-25 46- 11-18 38- 5-12 37- 0-5 18- 24- 36- 5-11 19-35 17-25 24- 32- 33- 19-26 37- 34- 36-',
);
/** Remission of 21 leukaemia patients, in weeks (Freireich et al. 1963): the example of every textbook. */
const FREIREICH = lives('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');

const held = (all: readonly GroupLife[]) =>
  turnbull(all)
    .cells.filter(({ mass }) => mass > 0.0001)
    .map(({ after, by, mass }) => [after, by, Number(mass.toFixed(4))]);

describe('the estimate for ends that lie between two answers', () => {
  it('is the published one: cosmetic deterioration, radiotherapy alone', () => {
    expect(RADIO).toHaveLength(46);
    expect(held(RADIO)).toEqual([
      [4, 5, 0.0463],
      [6, 7, 0.0334],
      [7, 8, 0.0887],
      [11, 12, 0.0708],
      [24, 25, 0.0926],
      [33, 34, 0.0818],
      [38, 40, 0.1209],
      [46, 48, 0.4656],
    ]);
  });
  it('is the product-limit estimate where every end has its day, with the bands that R gives (survfit, conf.type = "log-log")', () => {
    const estimate = turnbull(FREIREICH);
    const at = (day: number) => estimate.at(day, 21);
    expect([6, 7, 10, 13, 16, 22, 23].map((day) => at(day).share.toFixed(4))).toEqual([
      '0.8571',
      '0.8067',
      '0.7529',
      '0.6902',
      '0.6275',
      '0.5378',
      '0.4482',
    ]);
    expect([at(6), at(23)].map(({ low, high }) => [low.toFixed(3), high.toFixed(3)])).toEqual([
      ['0.620', '0.952'],
      ['0.188', '0.680'],
    ]);
  });
  it('is the likeliest: no shift of groups from one stretch to another makes the answers likelier', () => {
    const life = fc
      .record({ livedOn: fc.integer({ min: 0, max: 9 }), more: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) })
      .map(({ livedOn, more }): GroupLife => ({ livedOn, endedBy: more === undefined ? undefined : livedOn + more }));
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 40 }), (all) => {
        const { cells } = turnbull(all);
        expect(cells.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1, 9);
        const holds = (one: GroupLife, { after, by }: { after: number; by: number }) =>
          one.livedOn <= after && by <= (one.endedBy ?? Infinity);
        const likely = (one: GroupLife) => cells.reduce((sum, cell) => (holds(one, cell) ? sum + cell.mass : sum), 0);
        // Gentleman and Geyer 1994: at the maximum no stretch pulls harder than the number of groups.
        for (const cell of cells) {
          const pull = all.reduce((sum, one) => (holds(one, cell) ? sum + 1 / likely(one) : sum), 0);
          expect(pull).toBeLessThanOrEqual(all.length * 1.001);
        }
      }),
    );
  });
  it('has a band that holds it, never rises, and stays between nought and one', () => {
    const life = fc
      .record({ livedOn: fc.integer({ min: 0, max: 12 }), more: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }) })
      .map(({ livedOn, more }): GroupLife => ({ livedOn, endedBy: more === undefined ? undefined : livedOn + more }));
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 60 }), (all) => {
        const estimate = turnbull(all);
        let before = 1;
        for (let day = 0; day <= 16; day++) {
          const { share, low, high } = estimate.at(day, all.length);
          expect(share).toBeLessThanOrEqual(before);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          expect(high).toBeLessThanOrEqual(1);
          before = share;
        }
      }),
    );
  });
});
