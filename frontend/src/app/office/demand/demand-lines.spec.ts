import type { DemandRow } from '@igang/contracts';
import { nb } from '@igang/i18n/office.demand.nb';
import { demandLines } from './demand-lines.ts';

const row = (change: Partial<DemandRow>): DemandRow => ({
  code: '1119',
  name: 'Hå',
  countyName: 'Rogaland',
  interest: 0,
  waiting: 0,
  groups: 0,
  mine: true,
  ...change,
});

describe('demandLines', () => {
  it('never says a small number that is not to be known', () => {
    const [line] = demandLines([row({ interest: null, mine: false })], nb);
    expect(line).toMatchObject({ interest: 'under 5', sum: 'under 5 vil vite om kurs, 0 venter på plass, 0 grupper uten igangsetter' });
  });
  it('is darkest where most wait, and never without colour', () => {
    expect(demandLines([row({ waiting: 20 }), row({ groups: 10 }), row({ interest: 1 })], nb).map(({ weight }) => weight)).toEqual([
      4, 2, 1,
    ]);
  });
});
