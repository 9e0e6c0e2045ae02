import { Component, signal } from '@angular/core';
import { maxLength, required } from '@angular/forms/signals';
import { describe, expect, it } from '@jest/globals';
import { draw, type Drawn } from '../testing/index.ts';
import { submission } from '../api/index.ts';
import { ProblemNotice } from '../ui/index.ts';
import { FORM } from './index.ts';
import { formFor } from './submitting.ts';

const LABELS = { name: 'Navn', note: 'Merknad' };

@Component({
  selector: 'ig-asking',
  imports: [FORM, ProblemNotice],
  template: `
    <form [formRoot]="f">
      <ig-error-summary [of]="f" [labels]="labels" />
      <ig-field [field]="f.name" label="Navn" hint="Fornavn holder"><input igInput data-name [formField]="f.name" /></ig-field>
      <ig-field [field]="f.note" label="Merknad" optional><input igInput data-note [formField]="f.note" /></ig-field>
      <ig-problem [problem]="sending.problem()" />
      <button type="submit">Send</button>
    </form>
  `,
})
class Asking {
  protected readonly labels = LABELS;
  readonly model = signal({ name: '', note: '' });
  readonly done = signal(0);
  protected readonly sending = submission((api, body: { name: string; note: string }, sending) =>
    api.post<object>('/things', body, sending),
  );
  protected readonly f = formFor(
    this.model,
    (path) => {
      required(path.name);
      maxLength(path.note, 5);
    },
    this.sending,
    { body: (model) => model, done: () => this.done.update((n) => n + 1) },
  );
}

const errors = ({ page }: Drawn<unknown>): string[] => [...page.querySelectorAll('.ds-validation-message')].map((one) => one.textContent);
const summary = ({ page }: Drawn<unknown>): string[] => [...page.querySelectorAll('ig-error-summary a')].map((one) => one.textContent);
const REFUSED = {
  code: 'request.invalid',
  detail: 'Se over.',
  values: {},
  fields: [{ path: 'name', code: 'format', detail: 'Det er ikke et navn.' }],
};

describe('a form', () => {
  it('scolds nobody for a field she has only passed', async () => {
    const asking = await draw(Asking);
    asking.one('[data-name]').focus();
    asking.one('[data-name]').blur();
    await asking.settle();
    expect([errors(asking), asking.one('[data-name]').getAttribute('aria-invalid')]).toEqual([[], null]);
  });

  it('says at the field what is wrong with what she wrote there, for screen readers too', async () => {
    const asking = await draw(Asking);
    await asking.write('[data-note]', 'altfor langt');
    const note = asking.one('[data-note]');
    const described = (note.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect([errors(asking).length, note.getAttribute('aria-invalid'), described]).toEqual([1, 'true', errors(asking)]);
  });

  it('sends nothing that is wrong, keeps what was written, and says all of it in one place that takes focus', async () => {
    const asking = await draw(Asking);
    await asking.write('[data-note]', 'altfor langt');
    await asking.press('button');
    expect(summary(asking)).toEqual([expect.stringMatching(/^Navn: /), expect.stringMatching(/^Merknad: /)]);
    expect(document.activeElement?.classList).toContain('ds-error-summary');
    expect([asking.valueOf('[data-note]'), asking.component.done()]).toEqual(['altfor langt', 0]);
  });

  it('leads from what is wrong to its field', async () => {
    const asking = await draw(Asking);
    await asking.press('button');
    await asking.press('ig-error-summary a');
    expect(document.activeElement).toBe(asking.one('[data-name]'));
  });

  it('is sent once it is right, under a key that stays when the same is sent again', async () => {
    const asking = await draw(Asking);
    await asking.write('[data-name]', 'Maria');
    await asking.press('button');
    const first = asking.asked('/things');
    first.flush({}, { status: 503, statusText: 'Busy' });
    await asking.settle();
    expect([asking.valueOf('[data-name]'), asking.text('ig-problem') === '', asking.component.done()]).toEqual(['Maria', false, 0]);
    await asking.press('button');
    const again = asking.asked('/things');
    expect(again.request.headers.get('Idempotency-Key')).toBe(first.request.headers.get('Idempotency-Key'));
    again.flush({});
    await asking.settle();
    expect([asking.component.done(), asking.text('ig-problem')]).toEqual([1, '']);
  });

  it('has what the server refuses at its field, with what she wrote', async () => {
    const asking = await draw(Asking);
    await asking.write('[data-name]', '!!');
    await asking.press('button');
    await asking.answer('/things', REFUSED, 422);
    expect([errors(asking), asking.valueOf('[data-name]')]).toEqual([['Det er ikke et navn.'], '!!']);
  });
});
