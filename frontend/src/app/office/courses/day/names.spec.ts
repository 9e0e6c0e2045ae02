import { inOrder, soughtIn } from './names.ts';

const rows = ['Øyvind Aas', 'Ánte Somby', 'Anne Østby', 'Bård'].map((name) => ({ name }));
const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);

describe('names of a course day', () => {
  it('are in the order of the alphabet, Norwegian letters last', () => {
    expect(names(inOrder(rows)).at(-1)).toBe('Øyvind Aas');
    expect(names(inOrder(rows)).indexOf('Bård')).toBe(2);
  });
  it('are found by how a part begins, without capitals and marks', () => {
    expect(names(soughtIn(rows, 'ante'))).toEqual(['Ánte Somby']);
    expect(names(soughtIn(rows, ' ØST'))).toEqual(['Anne Østby']);
    expect(names(soughtIn(rows, 'nte'))).toEqual([]);
    expect(soughtIn(rows, ' ')).toHaveLength(4);
  });
});
