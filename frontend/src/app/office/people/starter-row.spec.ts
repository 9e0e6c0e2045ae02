import type { StarterRow } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words } from '@igang/i18n/words/insight/office.nb';
import { starterLine } from './starter-row.ts';

const row: StarterRow = {
  id: 'p',
  name: 'Ánte Somby',
  email: 'ante@example.no',
  phone: null,
  place: null,
  state: 'qualified',
  qualifiedUntil: '2027-01-01T00:00:00Z',
  activeGroups: 1,
  maxGroups: 2,
  groupsStarted: 6,
  lastAskedAt: null,
};

describe('starterLine', () => {
  it('reads well with nothing known', () => {
    expect(starterLine(row, words.people, formatIn('nb'), '2026-03-01')).toMatchObject({
      place: '–',
      load: '1 av 2',
      lastAsked: 'ikke spurt ennå',
    });
  });
  it('names the month when it is long ago', () => {
    const asked = (lastAskedAt: string) => starterLine({ ...row, lastAskedAt }, words.people, formatIn('nb'), '2026-06-01').lastAsked;
    expect(asked('2026-02-23T10:00:00Z')).toBe('i februar');
    expect(asked('2025-11-03T10:00:00Z')).toBe('i november 2025');
  });
  it('counts days since she was asked', () => {
    const asked = { ...row, lastAskedAt: '2026-02-23T10:00:00Z' };
    expect(starterLine(asked, words.people, formatIn('nb'), '2026-03-01').lastAsked).toBe('for 6 dager siden');
  });
});
