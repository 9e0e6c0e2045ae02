import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { draw, type Drawn } from '../../shared/testing/index.ts';
import { Session } from '../../shared/api/index.ts';
import { planningWords } from '../words.ts';
import { VenueList } from './venue-list.ts';

const ME = {
  person: { id: 'p1', name: 'Kari' },
  roles: [],
  offices: [{ id: 'o1', name: 'Rogaland', kind: 'district' }],
  contactPoints: [],
  isStarter: false,
};
const VENUES = '/staff/venues?officeId=o1';
const venue = (n: number) => ({
  id: `v${n}`,
  name: `Lokale ${n}`,
  address: 'Storgata 1',
  postalCode: '4365',
  place: 'Nærbø',
  closedOn: null,
  keyHolderName: null,
  keyHolderPhone: null,
  rooms: [],
  courses: 0,
});

async function theList(inputs = {}): Promise<Drawn<VenueList>> {
  const list = await draw(VenueList, inputs, [planningWords]);
  void TestBed.inject(Session).ask();
  await list.answer('/me', ME);
  return list;
}
const names = ({ page }: Drawn<unknown>): string[] => [...page.querySelectorAll('[data-row]')].map((row) => row.textContent);

describe('the list of venues', () => {
  beforeEach(() => localStorage.clear());

  it('says that it is fetched, and then shows what there is', async () => {
    const list = await theList();
    expect(list.page.querySelector('ig-skeleton')).not.toBeNull();
    await list.answer(VENUES, { items: [venue(1)], next: null });
    expect([names(list), list.page.querySelector('ig-skeleton'), list.page.querySelector('ig-load-more button')]).toEqual([
      ['Lokale 1'],
      null,
      null,
    ]);
  });

  it('adds the next page under the first, and says aloud how many came', async () => {
    const list = await theList();
    await list.answer(VENUES, { items: [venue(1)], next: 'mer' });
    await list.press('ig-load-more button');
    await list.answer(`${VENUES}&closed=false&cursor=mer`, { items: [venue(2), venue(3)], next: null });
    expect([names(list), list.text('ig-load-more [role=status]')]).toEqual([['Lokale 1', 'Lokale 2', 'Lokale 3'], '2 nye rader lagt til']);
  });

  it.each([
    [{}, 'none'],
    [{ sok: 'xyz' }, 'noneFound'],
  ] as const)('says when it is empty: %o', async (inputs, sentence) => {
    const list = await theList(inputs);
    await list.answer(VENUES, { items: [], next: null });
    expect(list.text('ig-empty')).toContain((await planningWords.nb()).venues[sentence]);
  });

  it('says why it could not be read, and reads again when asked to', async () => {
    const list = await theList();
    await list.answer(VENUES, {}, 500);
    expect([names(list), list.page.querySelector('ig-empty')]).toEqual([[], null]);
    await list.press('ig-problem button');
    await list.answer(VENUES, { items: [venue(1)], next: null });
    expect([names(list), list.page.querySelector('ig-problem button')]).toEqual([['Lokale 1'], null]);
  });
});
