import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { StaffStarter } from '@igang/contracts';
import { ReceivedPromise } from '@igang/contracts/starters/starters';
import { PROMISE_TEXTS } from '@igang/domain/starters/promise';
import { submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { officeWords } from '../words.ts';

/** Her promise of confidentiality as the office knows it, and the place to write down one it has received. */
@Component({
  selector: 'ig-starter-promise',
  imports: [FORM, Button, ConfirmDialog, DateInput, ProblemNotice],
  template: `
    <span [class.ig-quiet]="starter().promise !== null">{{ line() }}</span>
    @if (starter().promise?.how !== 'herself') {
      <br /><button igButton type="button" variant="tertiary" (click)="open()">{{ w().receive }}</button>
      <ig-confirm
        #dialog
        [heading]="w().receive"
        [confirm]="w().receive"
        [stay]="true"
        [busy]="sending.sending()"
        (confirmed)="element.requestSubmit()"
      >
        <p>{{ w().receiveText }}</p>
        <form #element class="ig-stack" [formRoot]="received">
          <ig-field [field]="received.givenOn" [label]="w().givenOn">
            <ig-date-input [formField]="received.givenOn" />
          </ig-field>
          <ig-field [field]="received.text" [label]="w().which">
            <select igInput [formField]="received.text">
              <option [value]="ours">{{ w().ours }}</option>
              <option value="paper">{{ w().paper }}</option>
            </select>
          </ig-field>
          <ig-problem [problem]="sending.problem()" />
        </form>
      </ig-confirm>
    }
  `,
  // A button is a block: within an inline element a press there would reach the element and not the button.
  styles: `
    :host {
      display: block;
    }
  `,
})
export class StarterPromise {
  readonly starter = input.required<Pick<StaffStarter, 'id' | 'promise'>>();
  readonly changed = output();

  readonly #words = words(officeWords);
  protected readonly w = computed(() => this.#words().people.promise);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild<ConfirmDialog>('dialog');
  protected readonly ours = PROMISE_TEXTS[0];

  protected readonly line = computed(() => {
    const promise = this.starter().promise;
    if (promise === null) return this.w().none;
    const line = this.w()[promise.how]({ day: this.#f().plainDate(promise.givenOn) });
    return promise.how === 'before' ? line : `${line} (${this.w().text[promise.text]})`;
  });
  protected readonly sending = submission((api, body: ReceivedPromise, sending) =>
    api.put(`/staff/starters/${this.starter().id}/promise`, body, sending),
  );
  protected readonly received = form(
    signal<ReceivedPromise>({ givenOn: this.#today(), text: PROMISE_TEXTS[0] }),
    (path) => validateStandardSchema(path, ReceivedPromise),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );

  protected open(): void {
    this.sending.forget();
    this.dialog()?.open();
  }
  #done(): void {
    this.dialog()?.close();
    this.#toasts.show(this.#words().saved);
    this.changed.emit();
  }
}
