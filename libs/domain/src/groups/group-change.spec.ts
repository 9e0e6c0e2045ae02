import { accept, refuse } from '../decision.ts';
import { decideGroupChange, type GroupShape, type GroupTies } from './group-change.ts';

const group: GroupShape = { municipalityCode: '1121', themeCode: null, form: 'physical', expectedSize: 6, startersWanted: 2 };
const nobody: GroupTies = { asked: 0, starters: 0, unwilling: 0, coming: 0 };
const changed = (change: Partial<GroupShape>, ties: Partial<GroupTies> = {}) =>
  decideGroupChange(group, { ...group, ...change }, { ...nobody, ...ties });

describe('what the office sets right of a group', () => {
  it('is anything while nobody has been asked', () => {
    const all = { municipalityCode: '1103', themeCode: 'sorg', form: 'digital', expectedSize: 4, startersWanted: 1 } as const;
    expect(changed(all)).toEqual(accept(true));
  });
  it('leaves a place for every starter who has said yes', () => {
    expect(changed({ startersWanted: 1 }, { starters: 2 })).toEqual(refuse('group.starters-said-yes', { starters: 2 }));
    expect(changed({ startersWanted: 1 }, { starters: 1, asked: 1 })).toEqual(accept(true));
    expect(changed({ startersWanted: null }, { starters: 2 })).toEqual(accept(true));
  });
  it('is for no fewer than come, and is no hindrance where more came than were expected', () => {
    expect(changed({ expectedSize: 4 }, { coming: 5 })).toEqual(refuse('group.size-said-yes', { coming: 5 }));
    expect(changed({ expectedSize: 5 }, { coming: 5 })).toEqual(accept(true));
    expect(changed({ form: 'digital' }, { coming: 7 })).toEqual(accept(true));
    expect(changed({ expectedSize: 7 }, { coming: 8 })).toEqual(accept(true));
  });
  it.each([{ themeCode: 'sorg' }, { form: 'digital' as const }, { municipalityCode: '1103' }])(
    'waits for those who are asked about it as it was: %j',
    (change) => {
      expect(changed(change, { asked: 3 })).toEqual(refuse('group.asked-about', { asked: 3 }));
    },
  );
  it('is no other theme than those who come said yes to, nor one that its starters do not lead', () => {
    expect(changed({ themeCode: 'sorg' }, { coming: 1 })).toEqual(refuse('group.theme-said-yes', { coming: 1 }));
    expect(changed({ themeCode: 'sorg' }, { starters: 2, unwilling: 1 })).toEqual(refuse('group.theme-avoided', { starters: 1 }));
    expect(changed({ form: 'digital' }, { coming: 5, starters: 2, unwilling: 1 })).toEqual(accept(true));
  });
});
