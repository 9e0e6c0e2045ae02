import { merged, otherChanges } from './merge.ts';

const before = { name: 'Mandagsgruppa', venue: 'Rom 1', size: 6, days: ['2026-01-19'] };

describe('two who change the same thing', () => {
  it('takes in what the other alone has changed, and keeps what one has written oneself', () => {
    const [mine, theirs] = [
      { ...before, name: 'Kveldsgruppa' },
      { ...before, venue: 'Rom 2', days: ['2026-01-20'] },
    ];
    const changes = otherChanges(before, mine, theirs);
    expect(changes.map(({ key, both }) => [key, both])).toEqual([
      ['venue', false],
      ['days', false],
    ]);
    expect(merged(mine, changes)).toEqual({ name: 'Kveldsgruppa', venue: 'Rom 2', size: 6, days: ['2026-01-20'] });
  });
  it('asks where both have changed the same, and keeps one’s own meanwhile', () => {
    const [mine, theirs] = [
      { ...before, venue: 'Rom 3' },
      { ...before, venue: 'Rom 2' },
    ];
    const changes = otherChanges(before, mine, theirs);
    expect(changes).toEqual([{ key: 'venue', mine: 'Rom 3', theirs: 'Rom 2', both: true }]);
    expect(merged(mine, changes)).toEqual(mine);
  });
  it('has nothing to say when both have written the same, or the other only pressed save', () => {
    expect(otherChanges(before, { ...before, venue: 'Rom 2' }, { ...before, venue: 'Rom 2' })).toEqual([]);
    expect(otherChanges(before, { ...before, venue: 'Rom 2' }, { ...before })).toEqual([]);
  });
});
