import { Component, effect, inject, input, signal } from '@angular/core';
import { email, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { Done, NewSignInLink } from '@igang/contracts';
import { submission } from '../shared/api/index.ts';
import { FORM, formFor } from '../shared/forms/index.ts';
import { words } from '../shared/i18n/index.ts';
import { linkWords } from '../shared/links/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice } from '../shared/ui/index.ts';
import { logsWaiting } from './logs-waiting.ts';
import { returning } from './returning.ts';
import { SignInCode } from './sign-in-code.ts';
import { identityWords } from './words.ts';

/** Asks for a link and a code by e-mail. The answer is the same whether we know the address or not. */
@Component({
  selector: 'ig-sign-in',
  imports: [FORM, Button, PageLayout, ProblemNotice, RouterLink, SignInCode],
  template: `
    @if (sentTo(); as address) {
      <ig-page [heading]="w().sentTitle" [lead]="w().sentText({ email: address })">
        <ig-sign-in-code [address]="address" />
        <p class="ig-quiet">{{ w().sentHint }}</p>
        <p class="ig-row">
          <button igButton type="button" variant="tertiary" [busy]="sending.sending()" (click)="sending.send({ email: address })">
            {{ w().sendAgain }}
          </button>
          <button igButton type="button" variant="tertiary" (click)="sentTo.set(undefined)">{{ w().otherAddress }}</button>
        </p>
        <ig-problem [problem]="sending.problem()" />
      </ig-page>
    } @else if (hasCode()) {
      <ig-page [heading]="w().codeTitle">
        <ig-sign-in-code />
        <p>
          <button igButton type="button" variant="tertiary" (click)="hasCode.set(false)">{{ w().noCode }}</button>
        </p>
      </ig-page>
    } @else {
      <ig-page [heading]="w().title" [lead]="w().lead">
        @if (waiting() > 0) {
          <p class="ds-alert" data-color="info">{{ w().waits({ count: waiting() }) }}</p>
        }
        @if (til()) {
          <p class="ds-alert" data-color="info">{{ w().needed }}</p>
        }
        <form class="ig-stack" data-gap="lg" [formRoot]="f">
          <ig-error-summary [of]="f" [labels]="{ email: w().email }" />
          <ig-field [field]="f.email" [label]="w().email">
            <input igInput type="email" inputmode="email" autocomplete="email" [formField]="f.email" />
          </ig-field>
          <ig-problem [problem]="sending.problem()" />
          <p class="ig-row">
            <button igButton type="submit" [busy]="sending.sending()">{{ w().send }}</button>
            <button igButton type="button" variant="tertiary" (click)="hasCode.set(true)">{{ w().haveCode }}</button>
          </p>
        </form>
        <section class="ig-stack">
          <h2 class="ds-heading" data-size="xs">{{ l().signedUp }}</h2>
          <p>{{ l().signedUpText }}</p>
          <p>
            <a igButton variant="secondary" routerLink="/lenkene-mine">{{ l().signedUpLink }}</a>
          </p>
        </section>
      </ig-page>
    }
  `,
})
export class SignIn {
  /** The page she was going to (`?til=`). */
  readonly til = input<string>();

  protected readonly w = words(identityWords);
  protected readonly l = words(linkWords);
  protected readonly sentTo = signal<string | undefined>(undefined);
  /** She asked in another browser, and types its code here. */
  protected readonly hasCode = signal(false);
  protected readonly waiting = signal(0);
  protected readonly sending = submission((api, body: NewSignInLink, sending) => api.post<Done>('/sign-in-links', body, sending));
  protected readonly f = formFor(
    signal<NewSignInLink>({ email: '' }),
    // Two rules need no schema: this page stays small.
    (path) => {
      required(path.email);
      email(path.email);
    },
    this.sending,
    { body: (model) => model, done: (_, { email }) => this.#receipt(email.trim()) },
  );

  readonly #arrival = inject(Arrival);

  constructor() {
    effect(() => returning.remember(this.til()));
    void logsWaiting().then((count) => this.waiting.set(count));
  }

  #receipt(email: string): void {
    this.#arrival.expect();
    this.sentTo.set(email);
  }
}
