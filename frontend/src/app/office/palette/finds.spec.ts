import type { GroupRow, StarterRow } from '@igang/contracts';
import { finds, type Find } from './finds.ts';

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
