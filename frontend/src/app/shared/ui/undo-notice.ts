import { Component, effect, input, output, signal } from '@angular/core';
import { commonWords } from '../i18n/index.ts';
import { Button } from './button.ts';

/** Something was done and can be undone until `until` (an instant); then it is gone by itself. */
@Component({
  selector: 'ig-undo',
  imports: [Button],
  template: `
    <div role="status">
      @if (open()) {
        <div class="ds-alert" data-color="info">
          <p class="ig-row" data-spread>
            <span>{{ text() }}</span>
            <button igButton type="button" variant="secondary" [busy]="busy()" (click)="undo.emit()">{{ c().action.undo }}</button>
          </p>
        </div>
      }
    </div>
  `,
  styles: `
    :host:not(:has(.ds-alert)) {
      position: absolute;
    }
    .ds-alert,
    p {
      max-width: none;
    }
  `,
})
export class UndoNotice {
  readonly text = input.required<string>();
  readonly until = input.required<string>();
  readonly busy = input(false);
  readonly undo = output();

  protected readonly c = commonWords();
  protected readonly open = signal(false);

  constructor() {
    effect((onCleanup) => {
      const left = Date.parse(this.until()) - Date.now();
      this.open.set(left > 0);
      const timer = setTimeout(() => this.open.set(false), Math.max(0, left));
      onCleanup(() => clearTimeout(timer));
    });
  }
}
