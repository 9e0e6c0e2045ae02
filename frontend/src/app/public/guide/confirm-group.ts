import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RegistrationView } from '@igang/contracts';
import { isUndecided, read, submission } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { guideWords } from '../words.ts';

/** Where the mail to a group of its own leads: opening it only shows, one press is a yes. */
@Component({
  selector: 'ig-confirm-group',
  imports: [Button, LostLink, PageLayout, ProblemNotice, RouterLink, Skeleton],
  template: `
    @if (pack(); as booklet) {
      <ig-page [heading]="w().done" [lead]="w().doneText">
        <p>
          <a igButton tone="apricot" size="lg" [routerLink]="booklet">{{ w().booklet }}</a>
        </p>
      </ig-page>
    } @else if (group.value(); as it) {
      <ig-page [heading]="w().confirmTitle" [lead]="w().confirmLead({ n: it.people, place: it.place })">
        <p>{{ w().text }}</p>
        <ig-problem [problem]="confirming.problem()" />
        <p>
          <button igButton type="button" tone="apricot" size="lg" [busy]="confirming.sending()" (click)="confirm()">
            {{ w().confirm }}
          </button>
        </p>
      </ig-page>
    } @else if (isGone()) {
      <ig-lost-link [heading]="w().gone" [lead]="w().goneText">
        <p>
          <a igButton variant="secondary" routerLink="/start-selv">{{ w().back }}</a>
        </p>
      </ig-lost-link>
    } @else {
      <ig-page [heading]="w().confirmTitle" [waiting]="group.loading()">
        @if (group.loading()) {
          <ig-skeleton [lines]="2" height="3rem" />
        }
        <ig-problem [problem]="group.problem()" retryable (retry)="group.reload()" />
      </ig-page>
    }
  `,
})
export class ConfirmGroup {
  readonly token = input.required<string>();

  readonly #words = words(guideWords);
  protected readonly w = computed(() => this.#words().ask);
  readonly #arrival = inject(Arrival);
  readonly #path = computed(() => `/group-registration-links/${encodeURIComponent(this.token())}`);
  protected readonly group = read<RegistrationView>(() => this.#path());
  protected readonly isGone = computed(() => {
    const problem = this.group.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  readonly #confirmed = signal<RegistrationView | undefined>(undefined);
  /** Where the booklet is: pressed now, or before. */
  protected readonly pack = computed(() => (this.#confirmed() ?? this.group.value())?.pack);
  protected readonly confirming = submission((api, _: object, sending) =>
    api.put<RegistrationView>(`${this.#path()}/confirmation`, {}, sending),
  );

  protected async confirm(): Promise<void> {
    const outcome = await this.confirming.send({});
    if (!outcome.ok) return;
    this.#arrival.expect();
    this.#confirmed.set(outcome.value);
  }
}
