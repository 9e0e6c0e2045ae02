import { stonesOf } from './stones.ts';

describe('the stones of a path', () => {
  it('are behind, under foot and ahead', () => {
    expect(stonesOf(2, 4)).toEqual(['done', 'done', 'now', 'ahead']);
  });
  it('begin with the first under foot and end with all behind', () => {
    expect(stonesOf(0, 2)).toEqual(['now', 'ahead']);
    expect(stonesOf(2, 2)).toEqual(['done', 'done']);
  });
  it('grow when the group was given more meetings than planned', () => {
    expect(stonesOf(5, 4)).toHaveLength(5);
  });
});
