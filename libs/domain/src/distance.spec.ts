import fc from 'fast-check';
import { distanceKm, type Position } from './distance.ts';

const OSLO = { lat: 59.9139, lon: 10.7522 };
const TROMSO = { lat: 69.6492, lon: 18.9553 };
const place = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });

describe('the way as the crow flies', () => {
  it.each<[string, Position, Position, number]>([
    ['from Oslo to Tromsø', OSLO, TROMSO, 1148],
    ['a degree north', { lat: 60, lon: 10 }, { lat: 61, lon: 10 }, 111],
    ['a degree east where degrees are half as wide', { lat: 60, lon: 10 }, { lat: 60, lon: 11 }, 56],
    ['to the other side of the earth', { lat: 0, lon: 0 }, { lat: 0, lon: 180 }, 20_015],
    ['from pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 0 }, 20_015],
  ])('%s', (_, from, to, km) => expect(Math.round(distanceKm(from, to))).toBe(km));
  it('to where one is, is none', () => expect(distanceKm(OSLO, OSLO)).toBe(0));
  it('is the same there and back, and never further than round half the earth', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
      }),
    );
  });
});
