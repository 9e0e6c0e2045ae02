import { Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { commonWords } from '../i18n/index.ts';
import { Button } from './button.ts';

/**
 * Asks once more before something that others will notice. The native dialog keeps focus inside, closes on Escape
 * and on a press beside it, and gives focus back. Content explains what will happen, and to whom.
 *
 *     <ig-confirm #sure [heading]="w().cancelCourse" [confirm]="w().cancelAndTell" tone="danger" (confirmed)="cancel()">…</ig-confirm>
 *     <button igButton type="button" (click)="sure.open()">…</button>
 */
@Component({
  selector: 'ig-confirm',
  imports: [Button],
  template: `
    <dialog #dialog class="ds-dialog" closedby="any" [attr.aria-labelledby]="id" (close)="opened.set(false)">
      <div class="inside">
        <!-- Focus begins here, never on the button that does it: Enter twice must not be enough. -->
        <h2 class="ds-heading" data-size="sm" tabindex="-1" autofocus [id]="id">{{ heading() }}</h2>
        <div class="ig-stack"><ng-content /></div>
        <p class="ig-row">
          <button igButton type="button" [tone]="tone()" [busy]="busy()" (click)="say()">{{ confirm() }}</button>
          <button igButton type="button" variant="tertiary" (click)="close()">{{ cancel() || c().action.cancel }}</button>
        </p>
      </div>
    </dialog>
  `,
  styles: `
    dialog {
      border-radius: var(--ds-border-radius-lg);
      max-width: min(34rem, calc(100vw - 2 * var(--ig-gutter)));
      padding: 0;
    }
    .inside {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-5);
      padding: var(--ds-size-7);
    }
  `,
})
export class ConfirmDialog {
  readonly heading = input.required<string>();
  readonly confirm = input.required<string>();
  readonly cancel = input<string>();
  readonly tone = input<'pine' | 'apricot' | 'danger'>('pine');
  /** While busy it stays open; close it when the answer is here. */
  readonly busy = input(false);
  /** Whether pressing confirm closes at once. */
  readonly stay = input(false);
  readonly confirmed = output();

  protected readonly c = commonWords();
  protected readonly id = `ig-confirm-${++count}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  /** For content that asks the server when it is wanted. */
  readonly isOpen = computed(() => this.opened());
  protected readonly opened = signal(false);

  open(): void {
    this.opened.set(true);
    this.dialog().nativeElement.showModal();
  }
  close(): void {
    this.dialog().nativeElement.close();
  }
  protected say(): void {
    this.confirmed.emit();
    if (!this.stay()) this.close();
  }
}

let count = 0;
