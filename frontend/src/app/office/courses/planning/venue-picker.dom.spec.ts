import { Component, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { describe, expect, it } from '@jest/globals';
import { draw, type Drawn } from '../../../shared/testing/index.ts';
import { courseWords } from '../../words.ts';
import { VenuePicker } from './venue-picker.ts';

@Component({ selector: 'ig-picking', imports: [VenuePicker], template: `<ig-venue-picker [field]="plan.venueId" officeId="o1" />` })
class Picking {
  readonly model = signal({ venueId: '' });
  protected readonly plan = form(this.model);
}

const VENUES = '/staff/venues?officeId=o1&limit=100';
const venue = (n: number) => ({
  id: `v${n}`,
  name: `Lokale ${n}`,
  address: 'Storgata 1',
  postalCode: '4365',
  place: 'Nærbø',
  closedOn: null,
  accessNote: null,
  rooms: [],
});
const some = (from: number, to: number, next: string | null) => ({
  items: Array.from({ length: to - from + 1 }, (_, i) => venue(from + i)),
  next,
});
const offered = ({ page }: Drawn<unknown>): number => page.querySelectorAll('option[value^=v]').length;

describe('choosing a venue', () => {
  it('is possible among more than a hundred: the hundred and first too', async () => {
    const picking = await draw(Picking, {}, [courseWords]);
    await picking.answer(VENUES, some(1, 100, 'mer'));
    expect(offered(picking)).toBe(0);
    await picking.answer(`${VENUES}&cursor=mer`, some(101, 101, null));
    expect([offered(picking), picking.page.querySelector('ig-not-all p')]).toEqual([101, null]);
    await picking.write('select', 'v101');
    expect(picking.component.model().venueId).toBe('v101');
    expect(picking.text('ig-venue-picker > p')).toContain('Storgata 1, 4365 Nærbø');
  });

  it('says that there are more where there are more than one can choose from', async () => {
    const picking = await draw(Picking, {}, [courseWords]);
    await picking.answer(VENUES, some(1, 100, 'side1'));
    for (let page = 1; page < 10; page++)
      await picking.answer(`${VENUES}&cursor=side${page}`, some(page * 100 + 1, page * 100 + 100, `side${page + 1}`));
    expect([offered(picking), picking.text('ig-not-all')]).toEqual([1000, 'Det finnes flere enn de som står her.']);
  });

  it('says what went wrong on the way, and offers to try again', async () => {
    const picking = await draw(Picking, {}, [courseWords]);
    await picking.answer(VENUES, some(1, 100, 'mer'));
    await picking.answer(`${VENUES}&cursor=mer`, {}, 500);
    expect(offered(picking)).toBe(0);
    await picking.press('ig-problem button');
    await picking.answer(VENUES, some(1, 3, null));
    expect([offered(picking), picking.page.querySelector('ig-problem button')]).toEqual([3, null]);
  });
});
