import { Component, computed, input } from '@angular/core';
import type { Pages } from '../api/index.ts';
import { commonWords } from '../i18n/index.ts';
import { Button } from './button.ts';

/** "Vis flere" under a list read with `pages()`: how many are shown of how many, the rest at once where that is known; says aloud how many came. */
@Component({
  selector: 'ig-load-more',
  imports: [Button],
  template: `
    @if (shown(); as text) {
      <p class="ig-quiet ig-small">{{ text }}</p>
    }
    @if (pages().hasMore()) {
      <p class="ig-row">
        <button igButton type="button" variant="secondary" [busy]="pages().loadingMore()" (click)="pages().more()">
          {{ c().action.showMore }}
        </button>
        @if (pages().total() !== undefined) {
          <button igButton type="button" variant="tertiary" [busy]="pages().loadingMore()" (click)="pages().rest()">
            {{ c().action.showAll }}
          </button>
        }
      </p>
    }
    <p class="ds-sr-only" role="status">{{ added() }}</p>
  `,
  styles: `
    :host {
      align-items: center;
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-2);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class LoadMore {
  readonly pages = input.required<Pages<unknown>>();
  protected readonly c = commonWords();
  /** How far one has come, where it is known how far there is. */
  protected readonly shown = computed(() => {
    const [total, shown] = [this.pages().total(), this.pages().items()?.length ?? 0];
    return total === undefined || !this.pages().hasMore() ? '' : this.c().state.shownOf({ shown, total: Math.max(total, shown) });
  });
  protected readonly added = computed(() => {
    const added = this.pages().lastAdded();
    return added === 0 ? '' : this.c().state.moreLoaded({ count: added });
  });
}
