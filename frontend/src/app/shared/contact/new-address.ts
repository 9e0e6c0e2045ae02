import { Component, input, linkedSignal, signal } from '@angular/core';
import { email, required } from '@angular/forms/signals';
import type { EnrolmentReceived, NewAddress as Wanted } from '@igang/contracts';
import { submission } from '../api/index.ts';
import { FORM, formFor } from '../forms/index.ts';
import { commonWords, words } from '../i18n/index.ts';
import { Button, Icon, ProblemNotice } from '../ui/index.ts';
import { contactWords } from './words.ts';

/** Another address of hers: a link goes there, and the one she has stays until she has opened it. */
@Component({
  selector: 'ig-new-address',
  imports: [FORM, Button, Icon, ProblemNotice],
  template: `
    <div role="status">
      @if (sentTo(); as address) {
        <p class="ds-alert" data-color="info">{{ w().sentTo({ address }) }}</p>
      }
    </div>
    @if (asking()) {
      <form class="ig-stack" [formRoot]="f">
        <p class="ig-quiet" id="ig-new-address-how">{{ w().addressHow }}</p>
        <ig-field [field]="f.email" [label]="w().newAddress">
          <input igInput type="email" inputmode="email" autocomplete="email" aria-describedby="ig-new-address-how" [formField]="f.email" />
        </ig-field>
        <ig-problem [problem]="sending.problem()" />
        <p class="ig-row">
          <button igButton type="submit" variant="secondary" [busy]="sending.sending()">{{ w().sendLink }}</button>
          <button igButton type="button" variant="tertiary" (click)="asking.set(false)">{{ c().action.cancel }}</button>
        </p>
      </form>
    } @else {
      <p>
        <button igButton type="button" class="ig-flush" variant="tertiary" (click)="open()">
          <ig-icon name="mail" /> {{ w().changeAddress }}
        </button>
      </p>
    }
  `,
  // A button is a block: within an inline element a press there would reach the element and not the button.
  styles: `
    :host {
      display: block;
    }
  `,
})
export class NewAddress {
  readonly path = input.required<string>();
  /** Where a link has gone that she has not opened. */
  readonly changingTo = input<string | null>(null);

  protected readonly w = words(contactWords);
  protected readonly c = commonWords();
  protected readonly asking = signal(false);
  protected readonly sentTo = linkedSignal(() => this.changingTo());
  protected readonly sending = submission((api, body: Wanted, sending) => api.post<EnrolmentReceived>(this.path(), body, sending));
  protected readonly f = formFor(
    signal<Wanted>({ email: '' }),
    (path) => {
      required(path.email, { message: () => this.w().missingAddress });
      email(path.email);
    },
    this.sending,
    {
      body: ({ email: address }) => ({ email: address.trim() }),
      done: ({ sentTo }) => {
        this.sentTo.set(sentTo);
        this.asking.set(false);
      },
    },
  );

  protected open(): void {
    this.f().reset({ email: '' });
    this.asking.set(true);
  }
}
