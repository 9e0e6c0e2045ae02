import { Component, DestroyRef, inject, signal } from '@angular/core';
import { Keeping } from '../shared/kept/index.ts';
import { frameWords } from '../shared/i18n/index.ts';
import { Icon } from '../shared/ui/index.ts';

/** A quiet line when the network is gone, with what becomes of what is written on this page. */
@Component({
  selector: 'ig-offline-notice',
  imports: [Icon],
  template: `
    <div role="status">
      @if (offline()) {
        <p><ig-icon name="cloud" /> {{ c().error.offline[keeps()] }}</p>
      }
    </div>
  `,
  styles: `
    p {
      align-items: center;
      background: var(--ds-color-sand-surface-tinted);
      color: var(--ds-color-sand-text-default);
      display: flex;
      font-size: var(--ds-body-sm-font-size);
      gap: var(--ds-size-2);
      justify-content: center;
      max-width: none;
      padding: var(--ds-size-2) var(--ig-gutter);
    }
  `,
})
export class OfflineNotice {
  protected readonly c = frameWords();
  protected readonly keeps = inject(Keeping).keeps;
  protected readonly offline = signal(!navigator.onLine);

  constructor() {
    const listen = new AbortController();
    const update = (): void => this.offline.set(!navigator.onLine);
    addEventListener('online', update, { signal: listen.signal });
    addEventListener('offline', update, { signal: listen.signal });
    inject(DestroyRef).onDestroy(() => listen.abort());
  }
}
