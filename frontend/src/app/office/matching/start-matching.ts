import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { submission } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { matchingWords } from '../words.ts';

/** One press: a proposal for every group of the office that lacks a starter, on a page of its own. */
@Component({
  selector: 'ig-start-matching',
  imports: [Button, ProblemNotice],
  template: `
    <button igButton type="button" variant="secondary" [busy]="starting.sending()" (click)="start()">
      {{ again() ? w().again : w().start }}
    </button>
    <ig-problem [problem]="starting.problem()" />
  `,
})
export class StartMatching {
  readonly again = input(false);

  protected readonly w = words(matchingWords);
  readonly #offices = inject(Offices);
  readonly #router = inject(Router);
  readonly #officeId = computed(() => this.#offices.home());
  protected readonly starting = submission((api, body: { officeId: string }, sending) =>
    api.post<{ id: string }>('/staff/matchings', body, sending),
  );

  protected async start(): Promise<void> {
    const outcome = await this.starting.send({ officeId: this.#officeId() });
    if (outcome.ok) await this.#router.navigate(['/kontor/grupper/forslag', outcome.value.id]);
  }
}
