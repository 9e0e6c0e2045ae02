import { booleanAttribute, Component, computed, Directive, inject, input } from '@angular/core';
import type { Field as FieldOf } from '@angular/forms/signals';
import { commonWords } from '../i18n/index.ts';
import { FormAttempt } from './attempt.ts';
import { isMissing, sentenceFor } from './sentence.ts';

let count = 0;

/**
 * Label, hint, control and error, joined for screen readers.
 *
 *     <ig-field [field]="f.email" [label]="w().email" [hint]="w().emailWhy">
 *       <input igInput type="email" autocomplete="email" [formField]="f.email" />
 *     </ig-field>
 */
@Component({
  selector: 'ig-field',
  template: `
    @if (!toggle()) {
      <label [attr.for]="id"
        >{{ label() }}
        @if (optional()) {
          <span class="optional">({{ c().state.optional }})</span>
        }
      </label>
      @if (hint(); as text) {
        <p class="hint" [id]="id + '-hint'">{{ text }}</p>
      }
    }
    <ng-content />
    @if (toggle()) {
      <label [attr.for]="id">{{ label() }}</label>
      @if (hint(); as text) {
        <p class="hint" [id]="id + '-hint'">{{ text }}</p>
      }
    }
    @if (error(); as text) {
      <p class="ds-validation-message" [id]="id + '-error'">{{ text }}</p>
    }
  `,
  styles: `
    :host {
      --dsc-field-content-spacing: var(--ds-size-2);
    }
    .hint,
    .optional {
      color: var(--ig-quiet);
      font-weight: 400;
    }
    .hint {
      font-size: var(--ds-body-sm-font-size);
      line-height: var(--ds-body-sm-line-height);
      margin-top: 0;
    }
  `,
  host: { class: 'ds-field', '[attr.data-wrong]': 'error() ? "" : null' },
})
export class Field {
  readonly field = input.required<FieldOf<unknown>>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** Says "(frivillig)" at the label: what is not marked is needed. */
  readonly optional = input(false, { transform: booleanAttribute });
  /** Said instead of the general sentence when what is written is not right, e.g. for a code or a number of something. */
  readonly whenWrong = input<string>();
  /** A checkbox or radio stands before its label. */
  readonly toggle = input(false, { transform: booleanAttribute });

  protected readonly c = commonWords();
  readonly id = `ig-field-${++count}`;
  readonly #attempt = inject(FormAttempt, { optional: true });
  /** The first error's sentence, once the reader has had the chance to write, or has tried to send. */
  readonly error = computed(() => {
    const state = this.field()();
    const [first] = this.#seen() ? state.errors() : [];
    if (first === undefined) return undefined;
    const sentence = sentenceFor(first, state.value(), String(state.keyInParent()), this.c());
    const { required, tick } = this.c().error;
    const isGeneral = ![required, tick].includes(sentence) && first.kind !== 'server' && !isMissing(first, state.value());
    return (isGeneral ? this.whenWrong() : undefined) ?? sentence;
  });
  readonly #seen = computed(() => {
    const state = this.field()();
    return state.touched() && (state.dirty() || (this.#attempt?.attempts() ?? 0) > 0);
  });
  readonly describedBy = computed(
    () => [this.hint() && `${this.id}-hint`, this.error() && `${this.id}-error`].filter(Boolean).join(' ') || null,
  );
}

/** The control inside an `ig-field`: `<input igInput …>`, `<select igInput …>`, `<textarea igInput …>`. */
@Directive({
  selector: 'input[igInput], select[igInput], textarea[igInput]',
  host: {
    class: 'ds-input',
    '[id]': 'parent.id',
    '[attr.aria-describedby]': 'parent.describedBy()',
    '[attr.aria-invalid]': 'parent.error() ? true : null',
  },
})
export class InputControl {
  protected readonly parent = inject(Field);
}
