import { boardOrder, HURT_OF, hurtOf, type BoardKind, type OnBoard } from './board.ts';

const TODAY = '2026-03-12';
const thing = (kind: BoardKind, since: string, dueOn: string | null = null): OnBoard => ({ kind, since: new Date(since), dueOn });

describe('the order of the board', () => {
  it('puts whoever asks for help first, however long the rest has waited', () => {
    const help = thing('help-wanted', '2026-03-12T08:00:00Z');
    const log = thing('log-missing', '2025-01-01T00:00:00Z', '2025-01-01');
    expect([log, help].sort((a, b) => boardOrder(a, b, TODAY))).toEqual([help, log]);
  });
  it('puts the nearest last day before what has waited longest', () => {
    const course = thing('course-too-few', '2026-03-11T00:00:00Z', '2026-03-22');
    const group = thing('group-without-starter', '2026-03-10T00:00:00Z', '2026-03-16');
    const old = thing('enquiry-unanswered', '2026-01-01T00:00:00Z', '2026-01-06');
    expect([old, course, group].sort((a, b) => boardOrder(a, b, TODAY))).toEqual([group, course, old]);
  });
  it('does not take a day far away, or one that is no last day, for pressing', () => {
    expect(hurtOf({ kind: 'group-without-starter', dueOn: '2026-03-27' }, TODAY)).toBe('answer');
    expect(hurtOf({ kind: 'group-without-starter', dueOn: '2026-03-26' }, TODAY)).toBe('day');
    expect(hurtOf({ kind: 'log-missing', dueOn: '2026-03-11' }, TODAY)).toBe('tidy');
    expect(hurtOf({ kind: 'group-without-starter', dueOn: null }, TODAY)).toBe('answer');
    expect(hurtOf({ kind: 'help-wanted', dueOn: TODAY }, TODAY)).toBe('calls');
  });
  it('is by age among equals', () => {
    const [older, newer] = [thing('follow-up-due', '2026-03-01T00:00:00Z'), thing('results-missing', '2026-03-02T00:00:00Z')];
    expect([newer, older].sort((a, b) => boardOrder(a, b, TODAY))).toEqual([older, newer]);
  });
  it('is an order: whatever is compared, the other way round is the opposite', () => {
    const all = (Object.keys(HURT_OF) as BoardKind[]).flatMap((kind, i) => [
      thing(kind, `2026-02-${String(i + 1).padStart(2, '0')}T00:00:00Z`, '2026-03-20'),
      thing(kind, '2026-02-28T00:00:00Z', '2026-03-15'),
      thing(kind, '2026-02-28T00:00:00Z'),
    ]);
    for (const one of all) for (const other of all) expect(boardOrder(one, other, TODAY)).toBe(-boardOrder(other, one, TODAY) || 0);
  });
});
