import { dates, emptyGroup, fieldOf, firstMeeting, needsReason, newGroup, sizeFor } from './group-plan.ts';

describe('dates', () => {
  it('has one for each meeting', () => {
    expect(dates('2026-04-07', [], 3)).toEqual(['2026-04-07', '', '']);
    expect(dates('x', ['2026-04-07', '2026-04-14'], 2)).toEqual(['2026-04-07', '2026-04-14']);
  });
  it('stays within what a group may have', () => {
    expect(dates('', [], 99)).toHaveLength(10);
    expect(dates('', [], Number.NaN)).toHaveLength(1);
  });
});

describe('newGroup', () => {
  const plan = { ...emptyGroup('office'), place: { municipalityCode: '1119' } as never };
  it('leaves out what does not apply', () => {
    const sent = newGroup({ ...plan, budgetReason: 'old' });
    expect(sent).toMatchObject({ municipalityCode: '1119', startersWanted: 2, sessionBudget: 4 });
    expect(sent).not.toHaveProperty('themeCode');
    expect(sent).not.toHaveProperty('budgetReason');
    expect(sent).not.toHaveProperty('place');
  });
  it('sends the reason above eight', () => {
    expect(newGroup({ ...plan, sessionBudget: 9, budgetReason: 'Tung start', themeCode: 'grief' })).toMatchObject({
      budgetReason: 'Tung start',
      themeCode: 'grief',
    });
    expect(needsReason(8)).toBe(false);
  });
});

describe('a group where people wait', () => {
  it('first meets on the day that suits them, when there has been time to ask', () => {
    // A Monday; three weeks later is one, too.
    expect(firstMeeting('2026-03-02', '1')).toBe('2026-03-23');
    expect(firstMeeting('2026-03-02', '2')).toBe('2026-03-24');
    expect(firstMeeting('2026-03-03', '1')).toBe('2026-03-30');
    expect(firstMeeting('2026-03-02', '7')).toBe('2026-03-29');
  });
  it.each([undefined, '', '0', '8', '2.5', 'tirsdag'])('has no day of its own for %p', (weekday) => {
    expect(firstMeeting('2026-03-02', weekday)).toBeUndefined();
  });
  it('is as big as those who wait, within what a group can be', () => {
    expect(['6', '3', '12'].map(sizeFor)).toEqual([{ expectedSize: 6 }, { expectedSize: 4 }, { expectedSize: 8 }]);
    expect([undefined, '', '0', '-1', 'seks'].map(sizeFor)).toEqual([{}, {}, {}, {}, {}]);
  });
});

describe('fieldOf', () => {
  it('puts dates out of order at the dates', () => {
    expect(fieldOf('group.dates-not-in-order')).toBe('sessionDates.1');
    expect(fieldOf('internal')).toBeUndefined();
  });
});
