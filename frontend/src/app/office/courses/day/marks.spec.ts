import { afterConflict, type DayRow, type Mark, nextToSend, shownPresence, theirsIn, withPresence } from './marks.ts';

const mark = (id: number, presence: Mark['presence'], change: Partial<Mark> = {}): Mark => ({
  id,
  owner: 'kari',
  courseId: 'c',
  enrolmentId: 'anne',
  dayId: 'day',
  presence,
  was: null,
  key: `key-${id}`,
  madeAt: '2026-03-14T08:00:00Z',
  ...change,
});
const row = (attendance: DayRow['attendance'] = []) => ({ id: 'anne', attendance }) as DayRow;
const theirs = { presence: 'absent', by: 'Tor', at: undefined } as const;

describe('marks kept on the device', () => {
  it('show the newest made here, else what the server has', () => {
    const stored = row([{ dayId: 'day', presence: 'absent' }]);
    expect(shownPresence(stored, 'day', [])).toBe('absent');
    expect(shownPresence(stored, 'day', [mark(1, 'present'), mark(2, 'late')])).toBe('late');
    expect(shownPresence(stored, 'day', [mark(1, 'present', { refused: 'Nei' })])).toBe('absent');
    expect(shownPresence(stored, 'other day', [mark(1, 'present')])).toBeUndefined();
  });
  it('go in order, and none before what somebody must decide about', () => {
    expect(nextToSend([mark(1, 'present'), mark(2, 'late')])?.id).toBe(1);
    const held = mark(1, 'present', { theirs });
    expect(nextToSend([held, mark(2, 'late'), mark(3, 'present', { enrolmentId: 'dag' })])?.id).toBe(3);
    expect(nextToSend([held, mark(2, 'late')])).toBeUndefined();
  });
  it('become one wish when another device has marked otherwise', () => {
    const marks = [mark(1, 'present'), mark(2, 'late'), mark(3, 'present', { enrolmentId: 'dag' })];
    const { stays, go } = afterConflict(marks, mark(1, 'present'), theirs);
    expect([stays, go.map(({ id }) => id)]).toEqual([{ ...mark(2, 'late'), theirs }, [1]]);
  });
  it('leave nothing to decide when both say the same in the end', () => {
    const { stays, go } = afterConflict([mark(1, 'present'), mark(2, 'absent')], mark(1, 'present'), theirs);
    expect([stays, go.map(({ id }) => id)]).toEqual([undefined, [1, 2]]);
  });
  it('are in the list when the server has taken them', () => {
    expect(withPresence([row()], mark(1, 'late'), 'late')[0]?.attendance).toEqual([{ dayId: 'day', presence: 'late' }]);
    expect(withPresence([row([{ dayId: 'day', presence: 'late' }])], mark(1, 'late'), null)[0]?.attendance).toEqual([]);
    expect(theirsIn({ presence: 'none' })).toEqual({ presence: null, by: undefined, at: undefined });
    expect(theirsIn({ presence: 'late', by: 'Tor' }).presence).toBe('late');
  });
});
