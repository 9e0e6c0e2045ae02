import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AddressChangeView, Done } from '@igang/contracts';
import { isUndecided, read, submission } from '../../shared/api/index.ts';
import { contactWords } from '../../shared/contact/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { ReachUs } from '../../shared/links/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';

/** Where the mail to a new address leads: opening it only shows, one press lets the old one go. */
@Component({
  selector: 'ig-prove-address',
  imports: [Button, PageLayout, ProblemNotice, ReachUs, RouterLink, Skeleton],
  template: `
    @if (isDone()) {
      <ig-page [heading]="w().done" [lead]="w().doneText({ address: change.value()?.email ?? '' })">
        <p>
          <a igButton variant="secondary" routerLink="/logg-inn">{{ w().signIn }}</a>
        </p>
      </ig-page>
    } @else if (change.value(); as it) {
      <ig-page [heading]="w().title" [lead]="w().lead({ address: it.email })">
        <ig-problem [problem]="proving.problem()" />
        <p>
          <button igButton type="button" tone="apricot" size="lg" [busy]="proving.sending()" (click)="prove()">{{ w().yes }}</button>
        </p>
        <p class="ig-quiet ig-small">{{ w().notYou }}</p>
      </ig-page>
    } @else if (isGone()) {
      <ig-page [heading]="w().gone" [lead]="w().goneText">
        <ig-problem [problem]="change.problem()" />
        <ig-reach-us />
      </ig-page>
    } @else {
      <ig-page [heading]="w().title" [waiting]="change.loading()">
        @if (change.loading()) {
          <ig-skeleton [lines]="2" height="3rem" />
        }
        <ig-problem [problem]="change.problem()" retryable (retry)="change.reload()" />
      </ig-page>
    }
  `,
})
export class ProveAddress {
  readonly token = input.required<string>();

  readonly #words = words(contactWords);
  protected readonly w = computed(() => this.#words().prove);
  readonly #arrival = inject(Arrival);
  readonly #path = computed(() => `/address-changes/${encodeURIComponent(this.token())}`);
  protected readonly change = read<AddressChangeView>(() => this.#path());
  protected readonly isGone = computed(() => {
    const problem = this.change.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  readonly #pressed = signal(false);
  protected readonly isDone = computed(() => this.#pressed() || this.change.value()?.state === 'done');
  protected readonly proving = submission((api, _: object, sending) => api.put<Done>(`${this.#path()}/confirmation`, {}, sending));

  protected async prove(): Promise<void> {
    if (!(await this.proving.send({})).ok) return;
    this.#arrival.expect();
    this.#pressed.set(true);
  }
}
