import { Component, computed, input } from '@angular/core';
import { commonWords } from '../i18n/index.ts';

/** Grey lines while something is fetched; invisible for the first 300 ms, so that what comes fast never flickers. */
@Component({
  selector: 'ig-skeleton',
  template: `
    <p class="ds-sr-only" role="status">{{ c().state.loading }}</p>
    @for (width of widths(); track $index) {
      <span class="ds-skeleton" data-variant="rectangle" aria-hidden="true" [style.width]="width" [style.height]="height()"></span>
    }
  `,
  styles: `
    :host {
      animation: ig-appear 150ms 300ms both;
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
    }
    @keyframes ig-appear {
      from {
        opacity: 0;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(3);
  readonly height = input('1.2em');
  protected readonly c = commonWords();
  protected readonly widths = computed(() => Array.from({ length: this.lines() }, (_, i) => WIDTHS[i % WIDTHS.length]));
}

const WIDTHS = ['100%', '92%', '64%'];
