import { Component, computed, input, signal } from '@angular/core';
import { words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog } from '../../shared/ui/index.ts';
import { WillTell } from '../parts/will-tell.ts';
import { matchingWords } from '../words.ts';
import type { ProposedNeedCard } from './proposed-need.ts';

/** Asks for every group that has somebody chosen, one after another; each card says how it went. */
@Component({
  selector: 'ig-ask-all',
  imports: [Button, ConfirmDialog, WillTell],
  template: `
    <div role="status">
      @if (asking(); as now) {
        <p>{{ w().asking({ done: now.done, of: now.of }) }}</p>
      }
    </div>
    @if (ready().length > 1 || asking()) {
      <p>
        <button igButton type="button" [busy]="asking() !== undefined" (click)="sure.open()">
          {{ w().askAll({ count: ready().length }) }}
        </button>
      </p>
    }
    <ig-confirm
      #sure
      [heading]="w().askAll({ count: ready().length })"
      [confirm]="w().askAll({ count: ready().length })"
      (confirmed)="ask()"
    >
      <ig-will-tell [of]="questions()" [open]="sure.isOpen()" />
    </ig-confirm>
  `,
})
export class AskAll {
  readonly cards = input.required<readonly ProposedNeedCard[]>();

  protected readonly w = words(matchingWords);
  protected readonly ready = computed(() => this.cards().filter((card) => card.ready()));
  protected readonly asking = signal<{ done: number; of: number } | undefined>(undefined);

  protected readonly questions = computed(() => this.ready().map((card) => card.question()));

  protected async ask(): Promise<void> {
    const cards = this.ready();
    for (const [done, card] of cards.entries()) {
      this.asking.set({ done, of: cards.length });
      await card.ask();
    }
    this.asking.set(undefined);
  }
}
