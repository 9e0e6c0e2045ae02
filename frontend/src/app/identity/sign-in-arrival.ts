import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Me, NewSession } from '@igang/contracts';
import { submission } from '../shared/api/index.ts';
import { words } from '../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice } from '../shared/ui/index.ts';
import { goOn } from './returning.ts';
import { identityWords } from './words.ts';

/** Where the link in the mail leads. Opening it does nothing yet: mail scanners follow links, people press the button. */
@Component({
  selector: 'ig-sign-in-arrival',
  imports: [Button, PageLayout, ProblemNotice, RouterLink],
  template: `
    <ig-page [heading]="w().arriveTitle" [lead]="w().arriveText">
      <ig-problem [problem]="entering.problem()" />
      <p class="ig-row">
        <button igButton type="button" [busy]="entering.sending()" (click)="enter()">{{ w().arrive }}</button>
        @if (entering.problem()) {
          <a igButton variant="secondary" routerLink="/logg-inn">{{ w().again }}</a>
        }
      </p>
    </ig-page>
  `,
})
export class SignInArrival {
  readonly token = input.required<string>();

  protected readonly w = words(identityWords);
  protected readonly entering = submission((api, body: NewSession, sending) => api.post<Me>('/sessions', body, sending));
  readonly #goOn = goOn();

  protected async enter(): Promise<void> {
    const outcome = await this.entering.send({ token: this.token() });
    if (outcome.ok) await this.#goOn();
  }
}
