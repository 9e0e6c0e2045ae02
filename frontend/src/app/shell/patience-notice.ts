import { Component, computed, inject } from '@angular/core';
import { Patience } from '../shared/api/index.ts';
import { frameWords } from '../shared/i18n/index.ts';

/** Calm words at the foot of the window while something is sent again by itself. */
@Component({
  selector: 'ig-patience-notice',
  template: `
    <div role="status">
      @if (text(); as it) {
        <p>{{ it }}</p>
      }
    </div>
  `,
  styles: `
    div {
      bottom: calc(var(--ds-size-5) + env(safe-area-inset-bottom));
      display: flex;
      inset-inline: var(--ig-gutter);
      justify-content: center;
      pointer-events: none;
      position: fixed;
      z-index: 21;
    }
    p {
      background: var(--ds-color-sand-surface-tinted);
      border-radius: var(--ds-border-radius-md);
      box-shadow: var(--ds-shadow-lg);
      color: var(--ds-color-sand-text-default);
      max-width: 36rem;
      padding: var(--ds-size-3) var(--ds-size-5);
    }
  `,
})
export class PatienceNotice {
  readonly #patience = inject(Patience);
  readonly #c = frameWords();
  protected readonly text = computed(() => {
    const waiting = this.#patience.waiting();
    return waiting === undefined ? undefined : this.#c().waiting[waiting];
  });
}
