import { looksLikeFlood } from './flood.ts';

describe('applications for a course that look like a flood', () => {
  it.each([
    { all: 100, unconfirmed: 100, isFlood: true },
    { all: 124, unconfirmed: 100, isFlood: true },
    { all: 125, unconfirmed: 100, isFlood: false },
    { all: 99, unconfirmed: 99, isFlood: false },
    { all: 3000, unconfirmed: 400, isFlood: false },
    { all: 0, unconfirmed: 0, isFlood: false },
  ])('$unconfirmed of $all unconfirmed: $isFlood', ({ isFlood, ...recent }) => {
    expect(looksLikeFlood(recent, 100)).toBe(isFlood);
  });
});
