import { Component, inject, Service, signal } from '@angular/core';
import { commonWords } from '../i18n/index.ts';
import { Icon } from './icon.ts';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | undefined;
}
const SHOWN_MS = 6_000;
/** Time to read, decide and reach the button, also with a switch or a screen reader. */
const SHOWN_WITH_UNDO_MS = 20_000;

/** Short words about something just done, said aloud politely: `inject(Toasts).show(w().saved, { undo })`. */
@Service()
export class Toasts {
  readonly #all = signal<readonly Toast[]>([]);
  #last = 0;
  readonly all = this.#all.asReadonly();

  show(text: string, { undo }: { undo?: () => void } = {}): void {
    const toast: Toast = { id: ++this.#last, text, undo };
    this.#all.update((all) => [...all.slice(-2), toast]);
    setTimeout(() => this.dismiss(toast.id), undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
  }

  dismiss(id: number): void {
    this.#all.update((all) => all.filter((toast) => toast.id !== id));
  }
}

/** Where toasts stand: once, in the shell. */
@Component({
  selector: 'ig-toasts',
  imports: [Icon],
  template: `
    <div role="status" aria-live="polite">
      @for (toast of toasts.all(); track toast.id) {
        <p>
          <span>{{ toast.text }}</span>
          @if (toast.undo) {
            <button type="button" (click)="undo(toast)">{{ c().action.undo }}</button>
          }
          <button type="button" [attr.aria-label]="c().action.close" (click)="toasts.dismiss(toast.id)"><ig-icon name="close" /></button>
        </p>
      }
    </div>
  `,
  styles: `
    div {
      align-items: center;
      bottom: calc(var(--ds-size-5) + env(safe-area-inset-bottom));
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-2);
      inset-inline: var(--ig-gutter);
      pointer-events: none;
      position: fixed;
      z-index: 20;
    }
    p {
      align-items: center;
      animation: ig-rise 160ms ease-out;
      background: var(--ds-color-neutral-text-default);
      border-radius: var(--ds-border-radius-md);
      box-shadow: var(--ds-shadow-lg);
      color: var(--ds-color-neutral-background-default);
      display: flex;
      gap: var(--ds-size-3);
      max-width: 36rem;
      padding: var(--ds-size-1) var(--ds-size-2) var(--ds-size-1) var(--ds-size-5);
      pointer-events: auto;
    }
    button {
      background: none;
      border: 0;
      color: inherit;
      cursor: pointer;
      display: inline-flex;
      align-items: center;
      justify-content: center;
      font: inherit;
      font-weight: 650;
      min-height: 2.75rem;
      min-width: 2.75rem;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    button:focus-visible {
      outline-color: currentcolor;
      box-shadow: none;
    }
    /* At the foot of a phone stands what a thumb is about to press: the next number to ring, a button. */
    @media (max-width: 47.99rem) {
      div {
        bottom: auto;
        top: calc(var(--ds-size-2) + env(safe-area-inset-top));
      }
    }
    /* Beside the column, where there is room for both. */
    @media (min-width: 80rem) {
      div {
        align-items: end;
      }
    }
    @keyframes ig-rise {
      from {
        opacity: 0;
        translate: 0 0.5rem;
      }
    }
  `,
})
export class ToastOutlet {
  protected readonly toasts = inject(Toasts);
  protected readonly c = commonWords();

  protected undo(toast: Toast): void {
    toast.undo?.();
    this.toasts.dismiss(toast.id);
  }
}
