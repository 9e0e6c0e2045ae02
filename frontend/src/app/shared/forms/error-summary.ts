import { afterRenderEffect, Component, computed, type ElementRef, inject, input, linkedSignal, viewChild } from '@angular/core';
import type { Field as FieldOf, ValidationError } from '@angular/forms/signals';
import { commonWords } from '../i18n/index.ts';
import { FormAttempt } from './attempt.ts';
import { isMissing, sentenceFor } from './sentence.ts';

/**
 * All that is wrong, in one place, when "send" was pressed too early. Takes focus; each line leads to its field.
 * `<ig-error-summary [of]="f" [labels]="{ email: w().email }" />` as the first thing in the form.
 */
@Component({
  selector: 'ig-error-summary',
  template: `
    @if (lines().length > 0) {
      <div #box class="ds-error-summary" tabindex="-1" role="group" aria-labelledby="ig-error-summary">
        <h2 id="ig-error-summary" class="ds-heading">{{ title() }}</h2>
        <ul>
          @for (line of lines(); track $index) {
            <li>
              <a href="" (click)="go($event, line.error)">{{ line.text }}</a>
            </li>
          }
        </ul>
        <p class="ig-small">{{ c().error.formHint }}</p>
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    ul {
      display: flex;
      flex-direction: column;
      list-style: none;
      padding: 0;
    }
    a {
      color: inherit;
      display: inline-block;
      padding-block: var(--ds-size-2);
    }
    p {
      margin-top: var(--ds-size-2);
    }
  `,
})
export class ErrorSummary {
  readonly of = input.required<FieldOf<unknown>>();
  /** Names of the fields as the reader sees them, by key; in a list by place and key (`0.date`) where they differ. */
  readonly labels = input<Readonly<Record<string, string>>>({});

  protected readonly c = commonWords();
  readonly #attempt = inject(FormAttempt);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  readonly #wantsFocus = linkedSignal({ source: this.#attempt.attempts, computation: (attempts) => attempts > 0 });

  protected readonly lines = computed(() => {
    if (this.#attempt.attempts() === 0) return [];
    const first = new Map<unknown, ValidationError.WithFieldTree>();
    for (const error of this.of()().errorSummary()) {
      const place = elementOf(error) ?? error.fieldTree;
      if (!first.has(place)) first.set(place, error);
    }
    return [...first.values()].map((error) => ({ error, text: this.#line(error), missing: this.#isMissing(error) }));
  });
  protected readonly title = computed(() => {
    const { formMissing, formWrong, formBoth } = this.c().error;
    const n = this.lines().length;
    const missing = this.lines().filter((line) => line.missing).length;
    if (missing === n) return formMissing({ n });
    return missing === 0 ? formWrong({ n }) : formBoth({ n });
  });

  constructor() {
    afterRenderEffect(() => {
      if (!this.#wantsFocus() || this.of()().submitting()) return;
      const box = this.box()?.nativeElement;
      if (box === undefined) return;
      this.#wantsFocus.set(false);
      box.focus();
    });
  }

  protected go(event: Event, error: ValidationError.WithFieldTree): void {
    event.preventDefault();
    const element = elementOf(error);
    if (element === undefined) error.fieldTree().focusBoundControl();
    else document.getElementById(element)?.focus();
  }

  /** A question's error brings its sentence, and its value is one of many. */
  #isMissing(error: ValidationError.WithFieldTree): boolean {
    const { error: w } = this.c();
    const { label, message } = error as Placed;
    return label === undefined ? isMissing(error, error.fieldTree().value()) : message === w.required || message === w.tick;
  }

  #line(error: ValidationError.WithFieldTree): string {
    const { label: own, message } = error as Placed;
    if (own !== undefined) return named(own, message ?? '');
    const state = error.fieldTree();
    const name = String(state.keyInParent());
    const sentence = sentenceFor(error, state.value(), name, this.c());
    const label = this.labels()[state.name().split('.').slice(-2).join('.')] ?? this.labels()[name];
    return label === undefined ? sentence : named(label, sentence);
  }
}

/** A label that asks ("Er neste møte avtalt?") has its sign already. */
function named(label: string, sentence: string): string {
  return /[?.!:]$/.test(label) ? `${label} ${sentence}` : `${label}: ${sentence}`;
}

/** An error at one of several elements of a control: it brings the element, its name and the sentence. */
interface Placed {
  readonly elementId?: string;
  readonly label?: string;
  readonly message?: string;
}

function elementOf(error: ValidationError.WithFieldTree): string | undefined {
  return (error as Placed).elementId;
}
