import { accept, refuse } from '../decision.ts';
import { decidePromise } from './promise.ts';

describe('a promise of confidentiality', () => {
  it.each([
    ['today', '2026-01-12', accept('2026-01-12')],
    ['long ago', '1990-01-01', accept('1990-01-01')],
    ['the day before the first one there can be', '1989-12-31', refuse('promise.too-old')],
    ['tomorrow', '2026-01-13', refuse('promise.ahead')],
    ['in another century', '1926-01-12', refuse('promise.too-old')],
  ])('given %s', (_, givenOn, expected) => {
    expect(decidePromise(givenOn, '2026-01-12')).toEqual(expected);
  });
});
