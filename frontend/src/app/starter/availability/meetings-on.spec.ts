import type { SessionView } from '@igang/contracts';
import { meetingsOn } from './meetings-on.ts';

const session = (id: string, date: string, over: Partial<SessionView> = {}): SessionView => ({
  ...{ id, number: 1, date, startsAt: '18:00', endsAt: '20:00', state: 'planned', log: null, away: [], moved: null, can: [] },
  ...over,
});
const groups = [
  { name: 'Onsdag', sessions: [session('held', '2026-03-11', { state: 'held' }), session('a', '2026-03-18'), session('c', '2026-03-25')] },
  { name: 'Torsdag', sessions: [session('b', '2026-03-19'), session('said', '2026-03-20', { away: [{ name: 'Maria', me: true }] })] },
];
const ids = (firstDay: string, lastDay: string, today = '2026-03-01') =>
  meetingsOn(groups, { firstDay, lastDay }, today).map(({ session: { id } }) => id);

describe('her meetings on days away', () => {
  it('are those to come, of all her groups, by date, both days included', () => {
    expect(ids('2026-03-18', '2026-03-25')).toEqual(['a', 'b', 'c']);
    expect(ids('2026-03-19', '2026-03-24')).toEqual(['b']);
  });
  it('are none of those that were held, are past, or that she has said no to', () => {
    expect(ids('2026-03-01', '2026-03-31', '2026-03-19')).toEqual(['b', 'c']);
  });
  it('are none before the days are chosen', () => {
    expect(ids('', '')).toEqual([]);
    expect(ids('2026-03-18', '')).toEqual([]);
  });
});
