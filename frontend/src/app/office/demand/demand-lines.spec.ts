import type { DemandRow } from '@igang/contracts';
import { words as nb } from '@igang/i18n/words/training/office-demand.nb';
import { demandLines } from './demand-lines.ts';
import { viewOf } from './view-of.ts';

const row = (change: Partial<DemandRow>): DemandRow => ({
  code: '1119',
  name: 'Hå',
  countyName: 'Rogaland',
  interest: 0,
  waiting: 0,
  groups: 0,
  seekers: 0,
  mine: true,
  ...change,
});

describe('demandLines', () => {
  it('never says a small number that is not to be known', () => {
    const [line] = demandLines([row({ interest: null, seekers: null, mine: false })], nb);
    expect(line).toMatchObject({ interest: 'under 5', seekers: 'under 5' });
    expect(line?.sum).toBe('under 5 vil vite om kurs, 0 venter på plass, under 5 ser etter gruppe, 0 grupper uten igangsetter');
  });
  it('is darkest where most wait, and never without colour', () => {
    expect(demandLines([row({ waiting: 20 }), row({ groups: 10 }), row({ interest: 1 })], nb).map(({ weight }) => weight)).toEqual([
      4, 2, 1,
    ]);
  });
});

describe('what helps', () => {
  it('is a course where people wait for one or groups lack a starter, and a group where people only seek one', () => {
    const acts = [row({ seekers: 7 }), row({ seekers: 7, interest: null }), row({ waiting: 1 }), row({ groups: 1 })];
    expect(demandLines(acts, nb).map(({ act }) => act)).toEqual(['group', 'course', 'course', 'course']);
  });
});

describe('viewOf', () => {
  it('holds what is drawn with ground around it, and is never too near', () => {
    expect(viewOf(['M100 200L500 200L500 900Z'])).toBe('75 175 450 750');
    expect(viewOf(['M100 100L110 110Z'])).toBe('25 25 160 160');
    expect(viewOf([])).toBe('0 0 160 160');
  });
});
