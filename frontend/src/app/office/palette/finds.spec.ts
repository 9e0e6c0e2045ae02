import type { GroupRow, StarterRow } from '@igang/contracts';
import { words as common } from '@igang/i18n/words/common.nb';
import { words as courses } from '@igang/i18n/words/training/office-courses.nb';
import { words as demand } from '@igang/i18n/words/training/office-demand.nb';
import { words as groups } from '@igang/i18n/words/groups/office-groups.nb';
import { words as planning } from '@igang/i18n/words/training/office-planning.nb';
import { words as imports } from '@igang/i18n/words/transfer/office-imports.nb';
import { words as points } from '@igang/i18n/words/organisation/office-points.nb';
import { words as staff } from '@igang/i18n/words/organisation/office-roles.nb';
import { words as settings } from '@igang/i18n/words/organisation/office-settings.nb';
import { words as w } from '@igang/i18n/words/insight/office.nb';
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
  const NOBODY = { work: false, office: false, inbox: false, national: false };
  const links = (may: Partial<typeof NOBODY>) =>
    pageFinds({ nav: common.nav, w, courses, groups, imports, demand, planning, points, settings, staff }, { ...NOBODY, ...may }).map(
      ({ link }) => link,
    );
  it('leads a trainer to courses only, and somebody at a contact point to her inbox and what stands about it', () => {
    expect(links({ work: true })).toEqual(['/kontor', '/kontor/kurs']);
    expect(links({ inbox: true })).toEqual(['/kontor/henvendelser', '/kontor/kontaktpunkter']);
  });
  it('leads the office everywhere, and the national office to the numbers too', () => {
    const office = { work: true, office: true, inbox: true };
    expect(links(office)).toEqual(expect.arrayContaining(['/kontor/grupper/ny', '/kontor/henvendelser', '/kontor/innstillinger']));
    expect(links(office)).not.toContain('/nasjonalt');
    expect(links({ work: true, office: true, national: true })).toContain('/nasjonalt');
    expect(links({ work: true, office: true, national: true })).not.toContain('/kontor/henvendelser');
  });
});
