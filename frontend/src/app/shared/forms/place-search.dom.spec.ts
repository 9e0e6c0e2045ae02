import { describe, expect, it } from '@jest/globals';
import { draw, type Drawn } from '../testing/index.ts';
import { PlaceSearch } from './place-search.ts';

const FOUND = {
  items: [
    { kind: 'postal-code', code: '4365', label: '4365 Nærbø', municipalityCode: '1119' },
    { kind: 'municipality', code: '1119', label: 'Hå', municipalityCode: '1119' },
  ],
};
const WAIT_MS = 200;

async function typing(text: string): Promise<Drawn<PlaceSearch>> {
  const search = await draw(PlaceSearch);
  const box = search.one('input');
  box.focus();
  Reflect.set(box, 'value', text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((done) => setTimeout(done, WAIT_MS));
  await search.settle();
  return search;
}
async function key(search: Drawn<PlaceSearch>, name: string): Promise<void> {
  search.one('input').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await search.settle();
}
const isOpen = (search: Drawn<PlaceSearch>): boolean => search.one('input').getAttribute('aria-expanded') === 'true';

describe('searching for a place', () => {
  it('says how many there are, and the arrow keys and Enter choose', async () => {
    const search = await typing('nær');
    await search.answer('/places?q=n%C3%A6r', FOUND);
    expect([isOpen(search), search.page.querySelectorAll('[role=option]').length, search.text('[role=status]')]).toEqual([
      true,
      2,
      expect.stringContaining('2'),
    ]);
    await key(search, 'ArrowDown');
    await key(search, 'ArrowDown');
    expect(search.text(`[id="${search.one('input').getAttribute('aria-activedescendant') ?? ''}"]`)).toContain('Hå');
    await key(search, 'Enter');
    expect([search.component.value()?.code, search.valueOf('input'), isOpen(search)]).toEqual(['1119', 'Hå', false]);
  });

  it('closes on Escape and keeps what was written', async () => {
    const search = await typing('nær');
    await search.answer('/places?q=n%C3%A6r', FOUND);
    await key(search, 'Escape');
    expect([isOpen(search), search.valueOf('input'), search.component.value()]).toEqual([false, 'nær', null]);
  });

  it('takes the first when Enter came before the answer', async () => {
    const search = await typing('4365');
    await key(search, 'Enter');
    await search.answer('/places?q=4365', FOUND);
    expect(search.component.value()?.label).toBe('4365 Nærbø');
  });

  it('asks nothing of a single letter', async () => {
    const search = await typing('x');
    expect(() => search.asked('/places')).toThrow('found none');
  });

  it('says when there is no such place', async () => {
    const none = await typing('xyz');
    await none.answer('/places?q=xyz', { items: [] });
    expect(none.text('.none')).not.toBe('');
  });
});
