import type { GroupRow } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/groups/office-groups.nb';
import { groupLine } from './group-row.ts';

const row: GroupRow = {
  id: 'g',
  name: 'Bryne, onsdag',
  officeName: 'Rogaland og Agder',
  place: 'Time',
  theme: { nb: 'Sorg', nn: 'Sorg', en: 'Grief' },
  form: 'physical',
  state: 'with-starter',
  paused: false,
  starters: ['Maria Sæther', 'Ola Vik'],
  coming: 0,
  toRing: 0,
  held: 3,
  budget: 4,
  nextOn: '2026-03-12',
  assignmentState: 'active',
  stateChangedAt: '2026-03-01T10:00:00Z',
};
const line = (change: Partial<GroupRow> = {}, several = false) =>
  groupLine({ ...row, ...change }, { w: nb, f: formatIn('nb'), today: '2026-03-12', several });

describe('groupLine', () => {
  it('tells theme and place, or the office when there are several', () => {
    expect(line().note).toBe('Sorg · Time');
    expect(line({ theme: null, form: 'digital' }, true).note).toBe('På nett · Rogaland og Agder');
  });
  it('says today instead of the date', () => {
    expect(line().next).toBe('I dag');
    expect(line({ nextOn: null }).next).toBe('–');
  });
  it('marks a meeting whose day is past, once somebody was to meet', () => {
    expect(line({ nextOn: '2026-03-11' }).next).toBe('ons. 11. mars, ikke logget');
    expect(line({ nextOn: '2026-03-11', state: 'forming' }).next).toBe('ons. 11. mars');
  });
  it('shows the missing starter rather than the state', () => {
    expect(line({ state: 'forming', assignmentState: 'needed', starters: [] })).toMatchObject({
      starters: 'Ingen ennå',
      pill: { machine: 'assignment', state: 'needed' },
    });
    expect(line({ state: 'leaderless', assignmentState: 'completed', starters: [] })).toMatchObject({
      starters: '–',
      pill: { machine: 'group', state: 'leaderless' },
    });
  });
  it('shows a pause instead of the state', () => {
    expect(line({ paused: true })).toMatchObject({ pill: undefined });
  });
});
