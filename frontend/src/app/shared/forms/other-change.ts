import { afterRenderEffect, Component, computed, type ElementRef, input, viewChild } from '@angular/core';
import { conflictWords, words } from '../i18n/index.ts';
import type { Editing } from './editing.ts';
import type { OtherChange } from './merge.ts';

/** What another has saved while one wrote, beside one's own: taken in where nothing stands against it, chosen where both wrote. */
@Component({
  selector: 'ig-other-change',
  template: `
    @if (editing().changes().length > 0) {
      <section #box class="ds-alert ig-stack" data-color="info" data-gap="sm" tabindex="-1" [attr.aria-label]="w().title">
        <p class="ig-strong">{{ w().title }}</p>
        @for (line of lines(); track line.change.key) {
          @if (line.change.both) {
            <fieldset class="ds-fieldset">
              <legend>{{ line.label }}</legend>
              <label class="choice">
                <input
                  type="radio"
                  class="ds-input"
                  [name]="'ig-conflict-' + line.change.key"
                  [checked]="true"
                  (change)="editing().choose(line.change, 'mine')"
                />
                <span>{{ w().mine }}: {{ line.mine }}</span>
              </label>
              <label class="choice">
                <input
                  type="radio"
                  class="ds-input"
                  [name]="'ig-conflict-' + line.change.key"
                  (change)="editing().choose(line.change, 'theirs')"
                />
                <span>{{ w().theirs }}: {{ line.theirs }}</span>
              </label>
            </fieldset>
          } @else {
            <p>{{ w().taken({ field: line.label, value: line.theirs }) }}</p>
          }
        }
        <p>{{ w().then }}</p>
      </section>
    }
  `,
  styles: `
    .choice {
      align-items: center;
      cursor: pointer;
      display: flex;
      gap: var(--ds-size-3);
      min-height: 2.75rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class OtherChanges<M extends object> {
  readonly editing = input.required<Editing<M>>();
  /** What the fields are called. */
  readonly labels = input.required<Readonly<Partial<Record<keyof M & string, string>>>>();
  /** How a value reads; left out: text as it is, lists in a row. */
  readonly show = input<(key: keyof M & string, value: unknown) => string>();

  protected readonly w = words(conflictWords);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  protected readonly lines = computed(() =>
    this.editing()
      .changes()
      .map((change) => this.#line(change)),
  );

  constructor() {
    // It is what has changed on the page, and what must be looked at next.
    afterRenderEffect(() => {
      this.box()?.nativeElement.focus();
    });
  }

  #line(change: OtherChange<M>) {
    const { key, mine, theirs } = change;
    const text = (value: unknown): string => (this.show()?.(key, value) ?? plain(value)) || this.w().nothing;
    return { change, label: this.labels()[key] ?? key, mine: text(mine), theirs: text(theirs) };
  }
}

/** Text, numbers, yes and no as they are; what holds several in a row. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ');
  if (typeof value === 'object') return Object.values(value).map(plain).filter(Boolean).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : value === true ? '✓' : '–';
}
