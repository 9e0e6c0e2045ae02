import { Component, input, linkedSignal } from '@angular/core';
import { email, pattern, required } from '@angular/forms/signals';
import type { Done, NewCodeSession } from '@igang/contracts';
import { submission } from '../shared/api/index.ts';
import { FORM, formFor } from '../shared/forms/index.ts';
import { words } from '../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../shared/ui/index.ts';
import { goOn } from './returning.ts';
import { identityWords } from './words.ts';

/** Where the code of the mail is typed: in the browser that asked for it or in any other. */
@Component({
  selector: 'ig-sign-in-code',
  imports: [FORM, Button, ProblemNotice],
  template: `
    <form class="ig-stack" data-gap="lg" [formRoot]="f">
      <ig-error-summary [of]="f" [labels]="{ email: w().email, code: w().code }" />
      @if (address() === undefined) {
        <ig-field [field]="f.email" [label]="w().email">
          <input igInput type="email" inputmode="email" autocomplete="email" [formField]="f.email" />
        </ig-field>
      }
      <ig-field [field]="f.code" [label]="w().code" [hint]="w().codeHint">
        <input igInput inputmode="numeric" autocomplete="one-time-code" [formField]="f.code" />
      </ig-field>
      <ig-problem [problem]="entering.problem()" />
      <button igButton type="submit" [variant]="address() === undefined ? 'primary' : 'secondary'" [busy]="entering.sending()">
        {{ w().codeGo }}
      </button>
    </form>
  `,
})
export class SignInCode {
  /** The address it was just sent to, when it was sent from here. */
  readonly address = input<string>();

  protected readonly w = words(identityWords);
  readonly #goOn = goOn();
  protected readonly entering = submission((api, body: NewCodeSession, sending) => api.post<Done>('/sessions/by-code', body, sending));
  protected readonly f = formFor(
    linkedSignal<NewCodeSession>(() => ({ email: this.address() ?? '', code: '' })),
    // Four rules need no schema: this page stays small.
    (path) => {
      required(path.email);
      email(path.email);
      required(path.code);
      pattern(path.code, /^\s*\d{4} ?\d{4}\s*$/);
    },
    this.entering,
    { body: (model) => model, done: () => this.#goOn() },
  );
}
