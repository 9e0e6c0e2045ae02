import { Component, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { draw } from '../testing/index.ts';
import { DateInput } from './date-input.ts';
import { FORM } from './index.ts';
import { TimeInput } from './time-input.ts';

@Component({
  selector: 'ig-when',
  imports: [FORM, DateInput, TimeInput],
  template: `
    <form [formRoot]="f">
      <ig-field [field]="f.on" label="Dag"><ig-date-input [formField]="f.on" (settled)="settled.set($event)" /></ig-field>
      <ig-field [field]="f.at" label="Klokka"><ig-time-input [formField]="f.at" /></ig-field>
      <button type="submit">Send</button>
    </form>
  `,
})
class When {
  readonly model = signal({ on: '', at: '' });
  readonly settled = signal('');
  protected readonly f = form(this.model);
}

const DATE = 'ig-date-input input';
const TIME = 'ig-time-input input';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-01-12T11:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a date that is written', () => {
  it('is understood as people write it, said with its weekday, and written out when she leaves', async () => {
    const when = await draw(When);
    await when.write(DATE, '14.3.26');
    expect([when.component.model().on, when.component.settled()]).toEqual(['2026-03-14', '2026-03-14']);
    expect([when.text('ig-date-input .said'), when.valueOf(DATE)]).toEqual(['Lørdag 14. mars', '14.3.2026']);
  });

  it('that is near says how near', async () => {
    const when = await draw(When);
    await when.write(DATE, '13.1.26');
    expect(when.text('ig-date-input .said')).toBe('Tirsdag 13. januar · i morgen');
  });

  it('that there is not stays as it was written, and is said to be wrong when it is sent', async () => {
    const when = await draw(When);
    await when.write(DATE, '31.2.26');
    await when.press('[type=submit]');
    expect([when.component.model().on, when.valueOf(DATE), when.one(DATE).getAttribute('aria-invalid')]).toEqual(['', '31.2.26', 'true']);
    expect(when.text('ig-date-input ~ .ds-validation-message')).not.toBe('');
  });
});

describe('a time that is written', () => {
  it.each([
    ['18', '18:00', '18.00'],
    ['1830', '18:30', '18.30'],
    ['8.15', '08:15', '08.15'],
  ])('%s is %s', async (text, value, written) => {
    const when = await draw(When);
    await when.write(TIME, text);
    expect([when.component.model().at, when.valueOf(TIME)]).toEqual([value, written]);
  });

  it('that there is not is said to be wrong when it is sent', async () => {
    const when = await draw(When);
    await when.write(TIME, '25');
    await when.press('[type=submit]');
    expect([when.component.model().at, when.one(TIME).getAttribute('aria-invalid')]).toEqual(['', 'true']);
  });
});
