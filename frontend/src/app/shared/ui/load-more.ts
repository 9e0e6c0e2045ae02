import { Component, computed, input } from '@angular/core';
import type { Pages } from '../api/index.ts';
import { commonWords } from '../i18n/index.ts';
import { Button } from './button.ts';

/** "Vis flere" under a list read with `pages()`; says aloud how many came. */
@Component({
  selector: 'ig-load-more',
  imports: [Button],
  template: `
    @if (pages().hasMore()) {
      <button igButton type="button" variant="secondary" [busy]="pages().loadingMore()" (click)="pages().more()">
        {{ c().action.showMore }}
      </button>
    }
    <p class="ds-sr-only" role="status">{{ added() }}</p>
  `,
  styles: `
    :host {
      display: flex;
      justify-content: center;
    }
  `,
})
export class LoadMore {
  readonly pages = input.required<Pages<unknown>>();
  protected readonly c = commonWords();
  protected readonly added = computed(() => {
    const added = this.pages().lastAdded();
    return added === 0 ? '' : this.c().state.moreLoaded(added);
  });
}
