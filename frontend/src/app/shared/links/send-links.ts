import { Component, signal } from '@angular/core';
import { email, required } from '@angular/forms/signals';
import type { EnrolmentReceived, NewLinkMail } from '@igang/contracts';
import { submission } from '../api/index.ts';
import { FORM, formFor } from '../forms/index.ts';
import { words } from '../i18n/index.ts';
import { Button, ProblemNotice } from '../ui/index.ts';
import { linkWords } from './words.ts';

/** "Send me my links": one address. What is answered is the same whoever has signed up. */
@Component({
  selector: 'ig-send-links',
  imports: [FORM, Button, ProblemNotice],
  template: `
    <div role="status">
      @if (sentTo(); as address) {
        <div class="ds-alert" data-color="success">
          <h3 class="ds-heading" data-size="2xs">{{ w().sent }}</h3>
          <p>{{ w().sentText({ address }) }}</p>
        </div>
      }
    </div>
    @if (!sentTo()) {
      <form class="ig-stack" [formRoot]="f">
        <ig-field [field]="f.email" [label]="w().email">
          <input igInput type="email" inputmode="email" autocomplete="email" [formField]="f.email" />
        </ig-field>
        <ig-problem [problem]="sending.problem()" />
        <p>
          <button igButton type="submit" variant="secondary" [busy]="sending.sending()">{{ w().send }}</button>
        </p>
      </form>
    }
  `,
})
export class SendLinks {
  protected readonly w = words(linkWords);
  protected readonly sentTo = signal<string | undefined>(undefined);
  protected readonly sending = submission((api, body: NewLinkMail, sending) => api.post<EnrolmentReceived>('/link-mails', body, sending));
  protected readonly f = formFor(
    signal<NewLinkMail>({ email: '' }),
    (path) => {
      required(path.email, { message: () => this.w().missing });
      email(path.email);
    },
    this.sending,
    { body: ({ email: address }) => ({ email: address.trim() }), done: ({ sentTo }) => this.sentTo.set(sentTo) },
  );
}
