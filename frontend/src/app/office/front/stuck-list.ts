import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StuckItem } from '@igang/contracts';
import { pages } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { RowWalk } from '../parts/row-walk.ts';
import { officeWords } from '../words.ts';
import { stuckCard } from './stuck.ts';

/** What is stuck, oldest first, each with its one next action. */
@Component({
  selector: 'ig-stuck-list',
  imports: [Button, EmptyState, LoadMore, ProblemNotice, RouterLink, RowWalk, Skeleton],
  template: `
    @if (stuck.loading()) {
      <ig-skeleton [lines]="4" height="7.5rem" />
    }
    <ig-problem [problem]="stuck.problem()" retryable (retry)="stuck.reload()" />
    @if (stuck.items()) {
      <ul class="ig-list" igWalk>
        @for (card of cards(); track card.id) {
          <li class="ds-card ig-wants">
            <p>
              <strong>{{ card.strong }}</strong> {{ card.rest }}
            </p>
            <p class="ig-row">
              <a igButton data-row variant="secondary" [routerLink]="card.link" [fragment]="card.fragment">{{ card.action }}</a>
              <span class="ig-quiet ig-small"
                >{{ card.age }}
                @if (card.office) {
                  · {{ card.office }}
                }
              </span>
            </p>
          </li>
        } @empty {
          <li class="ds-card"><ig-empty picture="hand" [title]="w().front.nothingWaits" [text]="w().front.nothingWaitsText" /></li>
        }
      </ul>
      <ig-load-more [pages]="stuck" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-4);
    }
    li {
      padding: var(--ds-size-5);
    }
    li p {
      line-height: 1.5;
    }
    li p + p {
      margin-top: var(--ds-size-3);
    }
  `,
})
export class StuckList {
  protected readonly w = words(officeWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  protected readonly stuck = pages<StuckItem>(() => ({ path: '/staff/work', params: { officeId: this.#offices.chosenId(), limit: 8 } }));
  protected readonly cards = computed(() => {
    const several = this.#offices.mixed();
    return (this.stuck.items() ?? []).map((item) => ({
      ...stuckCard(item, this.w().stuck, this.#f(), this.#today()),
      id: item.id,
      office: several ? item.officeName : undefined,
    }));
  });
}
