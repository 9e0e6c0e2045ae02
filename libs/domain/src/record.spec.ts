import { leavingOut, recordOf } from './record.ts';

describe('a record made key by key', () => {
  it('has a value for each', () => expect(recordOf(['a', 'b'], (key) => `${key}!`)).toEqual({ a: 'a!', b: 'b!' }));
  it('of no keys is empty', () => expect(recordOf([], () => 1)).toEqual({}));
  it('keeps that a value is not known', () => expect(recordOf(['a'], () => undefined)).toEqual({ a: undefined }));
});

describe('what is left without some fields', () => {
  const value = { a: 1, b: null, c: 3 };
  it('is all but those picked, by value or by name', () => {
    expect(leavingOut(value, (one) => one === null)).toEqual({ a: 1, c: 3 });
    expect(leavingOut(value, (_, field) => field === 'c')).toEqual({ a: 1, b: null });
  });
  it('leaves the value itself as it was', () => {
    leavingOut(value, () => true);
    expect(value).toEqual({ a: 1, b: null, c: 3 });
  });
});
