import { Component, DestroyRef, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { HANDOVER_CHECKLIST, type Rhythm, RHYTHMS } from '@igang/domain/groups/handover';
import { DateInput, Field } from '../../shared/forms/index.ts';
import { Today, words } from '../../shared/i18n/index.ts';
import { Icon } from '../../shared/ui/index.ts';
import type { Agreement } from './agreement.ts';
import { lettingGoWords } from '../words.ts';

const SETTLED_MS = 800;

/** The checklist of the handover and how the group meets afterwards. Each tick is saved by itself. */
@Component({
  selector: 'ig-agreement',
  imports: [DateInput, Field, FormField, Icon],
  template: `
    @let one = agreement();
    <fieldset class="choices">
      <legend>{{ w().handover.checklist }}</legend>
      @for (item of items; track item) {
        <label>
          <input type="checkbox" class="ds-input" [checked]="one.agreed().includes(item)" (change)="one.toggle(item)" />
          <span>{{ w().handover.items[item] }}</span>
        </label>
      }
    </fieldset>
    <fieldset class="choices chips">
      <legend>{{ w().agreed.rhythm }}</legend>
      @for (weeks of rhythms; track weeks) {
        <label>
          <input type="radio" name="rhythm" class="ds-input" [checked]="one.everyWeeks() === weeks" (change)="choose(weeks)" />
          <span>{{ w().agreed.every[weeks] }}</span>
        </label>
      }
    </fieldset>
    <ig-field [field]="one.form.from" [label]="w().agreed.from" [hint]="w().agreed.fromHint" [whenWrong]="w().agreed.fromWrong" optional>
      <ig-date-input [earliest]="today()" [formField]="one.form.from" (focusout)="saveDay()" />
    </ig-field>
    <div role="status">
      @switch (one.state()) {
        @case ('saved') {
          <p class="ig-quiet ig-small"><ig-icon name="check" /> {{ w().agreed.saved }}</p>
        }
        @case ('on-device') {
          <p class="ig-quiet ig-small"><ig-icon name="cloud" /> {{ w().agreed.onDevice }}</p>
        }
        @case ('not-saved') {
          <p class="ig-quiet ig-small">{{ w().agreed.notSaved }}</p>
        }
      }
    </div>
    <p>
      <a class="ds-link" [href]="'/api/groups/' + groupId() + '/pack.pdf'" target="_blank" rel="noopener">{{ w().agreed.pack }}</a>
    </p>
  `,
  styleUrl: '../choices.css',
  host: { class: 'ig-stack', 'data-gap': 'lg', '(document:visibilitychange)': 'saveWaiting()' },
})
export class AgreementForm {
  readonly agreement = input.required<Agreement>();
  readonly groupId = input.required<string>();

  protected readonly w = words(lettingGoWords);
  protected readonly items = HANDOVER_CHECKLIST;
  protected readonly rhythms = RHYTHMS;
  protected readonly today = inject(Today).date;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.saveWaiting());
  }

  /** Saved when she has stopped choosing, not for each she passes on the way with the arrow keys. */
  protected choose(weeks: Rhythm): void {
    this.agreement().everyWeeks.set(weeks);
    this.agreement().keep();
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#saveNow(), SETTLED_MS);
  }
  /** She leaves: the page, the tab, or only the screen for a while. */
  protected saveWaiting(): void {
    if (this.#soon !== undefined) this.#saveNow();
  }
  #saveNow(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    void this.agreement().save();
  }
  protected saveDay(): void {
    if (this.agreement().form.from().dirty()) void this.agreement().save();
  }
}
