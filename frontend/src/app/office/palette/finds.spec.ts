import type { GroupRow, StarterRow } from '@igang/contracts';
import { nb as common } from '@igang/i18n/common.nb';
import { nb as courses } from '@igang/i18n/office.courses.nb';
import { nb as demand } from '@igang/i18n/office.demand.nb';
import { nb as groups } from '@igang/i18n/office.groups.nb';
import { nb as planning } from '@igang/i18n/office.planning.nb';
import { nb as imports } from '@igang/i18n/office.imports.nb';
import { nb as w } from '@igang/i18n/office.nb';
import { finds, type Find, pageFinds } from './finds.ts';

const page: Find = { link: '/kontor/kurs', label: 'Kurs', note: 'Sider', kind: 'page' };

describe('finds', () => {
  it('shows every page when nothing is written', () => {
    expect(finds('', [page], [], [])).toEqual([page]);
  });
  it('finds pages whatever the case', () => {
    expect(finds('KUR', [page], [], [])).toHaveLength(1);
    expect(finds('gru', [page], [], [])).toHaveLength(0);
  });
  it('puts groups before people, each with its address', () => {
    const group = { id: 'g', name: 'Bryne', place: 'Time' } as GroupRow;
    const person = { id: 'p', name: 'Ánte', place: null } as StarterRow;
    expect(finds('x', [page], [group], [person])).toEqual([
      { link: '/kontor/grupper/g', label: 'Bryne', note: 'Time', kind: 'group' },
      { link: '/kontor/folk/p', label: 'Ánte', note: '', kind: 'person' },
    ]);
  });
});

describe('pageFinds', () => {
  const links = (office: boolean, national: boolean) =>
    pageFinds({ nav: common.nav, w, courses, groups, imports, demand, planning }, { office, national }).map(({ link }) => link);
  it('leads a trainer to courses only', () => {
    expect(links(false, false)).toEqual(['/kontor', '/kontor/kurs']);
  });
  it('leads the office everywhere, and the national office to the numbers too', () => {
    expect(links(true, false)).toContain('/kontor/grupper/ny');
    expect(links(true, false)).not.toContain('/nasjonalt');
    expect(links(true, true)).toContain('/nasjonalt');
  });
});
