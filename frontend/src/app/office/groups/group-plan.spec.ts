import { dates, emptyGroup, fieldOf, needsReason, newGroup } from './group-plan.ts';

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

describe('fieldOf', () => {
  it('puts dates out of order at the dates', () => {
    expect(fieldOf('group.dates-not-in-order')).toBe('sessionDates.1');
    expect(fieldOf('internal')).toBeUndefined();
  });
});
