import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficeRef } from '@igang/contracts';
import { pages, Session } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { EmptyState, LoadMore, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { planningWords } from '../words.ts';

/** Who may lead the office's courses; a trainer finds herself. */
@Component({
  selector: 'ig-trainer-list',
  imports: [EmptyState, LoadMore, PageLayout, ProblemNotice, RouterLink, Skeleton],
  template: `
    <ig-page [heading]="w().title" [lead]="w().lead" [back]="back()">
      @if (session.isTrainer() && me(); as own) {
        <p>
          <a class="ds-card" [routerLink]="own.person.id">{{ w().mine }}</a>
        </p>
      }
      @if (session.isOffice()) {
        @if (trainers.loading()) {
          <ig-skeleton [lines]="4" height="3rem" />
        }
        <ig-problem [problem]="trainers.problem()" retryable (retry)="trainers.reload()" />
        @if (trainers.items(); as items) {
          <ul class="ig-list">
            @for (trainer of items; track trainer.id) {
              <li>
                <a class="ds-card" [routerLink]="trainer.id">{{ trainer.name }}</a>
              </li>
            } @empty {
              <li><ig-empty [title]="w().none" /></li>
            }
          </ul>
          <ig-load-more [pages]="trainers" />
        }
      }
    </ig-page>
  `,
})
export class TrainerList {
  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().trainers);
  protected readonly session = inject(Session);
  protected readonly me = this.session.me;
  readonly #officeId = inject(Offices).home;
  protected readonly back = computed(() => (this.session.isOffice() ? '/kontor/planlegg' : '/kontor/kurs'));
  protected readonly trainers = pages<Pick<OfficeRef, 'id' | 'name'>>(() =>
    this.session.isOffice() && this.#officeId() !== ''
      ? { path: '/staff/trainers', params: { officeId: this.#officeId(), limit: 50 } }
      : undefined,
  );
}
