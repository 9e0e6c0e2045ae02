import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Me, NewSession } from '@igang/contracts';
import { isUndecided, submission } from '../shared/api/index.ts';
import { words } from '../shared/i18n/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice } from '../shared/ui/index.ts';
import { goOn } from './returning.ts';
import { identityWords } from './words.ts';

/** Where the link in the mail leads. Opening it does nothing yet: mail scanners follow links, people press the button. */
@Component({
  selector: 'ig-sign-in-arrival',
  imports: [Button, PageLayout, ProblemNotice, RouterLink],
  template: `
    @if (isBroken()) {
      <ig-page [heading]="w().brokenTitle">
        <ig-problem [problem]="entering.problem()" />
        <p>
          <a igButton routerLink="/logg-inn">{{ w().again }}</a>
        </p>
      </ig-page>
    } @else {
      <ig-page [heading]="w().arriveTitle" [lead]="w().arriveText">
        <ig-problem [problem]="entering.problem()" />
        <p>
          <button igButton type="button" [busy]="entering.sending()" (click)="enter()">{{ w().arrive }}</button>
        </p>
      </ig-page>
    }
  `,
})
export class SignInArrival {
  readonly token = input.required<string>();

  protected readonly w = words(identityWords);
  protected readonly entering = submission((api, body: NewSession, sending) => api.post<Me>('/sessions', body, sending));
  /** Used, too old or cut in two: pressing again is no help. */
  protected readonly isBroken = computed(() => {
    const problem = this.entering.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  readonly #arrival = inject(Arrival);
  readonly #goOn = goOn();

  protected async enter(): Promise<void> {
    const outcome = await this.entering.send({ token: this.token() });
    if (outcome.ok) return this.#goOn();
    if (this.isBroken()) this.#arrival.expect();
  }
}
