import { Component, computed, input, output } from '@angular/core';
import type { Question } from '@igang/contracts';
import { words } from '../../shared/i18n/index.ts';
import { AnswerList, answersToSend } from '../../shared/questions/index.ts';
import { Button } from '../../shared/ui/index.ts';
import type { SignUpForm } from './sign-up-form.ts';
import { enrolmentWords, wayWords } from '../words.ts';

/** Everything she wrote, before it is sent, with the way back to each part. */
@Component({
  selector: 'ig-sign-up-check',
  imports: [AnswerList, Button],
  template: `
    <section class="ds-card ig-stack" [attr.aria-label]="v().steps.you">
      <div class="ig-row" data-spread>
        <h2 class="ds-heading" data-size="2xs">{{ v().steps.you }}</h2>
        <button
          igButton
          type="button"
          variant="tertiary"
          [attr.aria-label]="v().steps.changePart({ part: v().steps.you.toLowerCase() })"
          (click)="goTo.emit(0)"
        >
          {{ v().steps.change }}
        </button>
      </div>
      <dl>
        @for (row of you(); track row.label) {
          <dt class="ig-quiet">{{ row.label }}</dt>
          <dd>{{ row.text }}</dd>
        }
      </dl>
    </section>
    <section class="ds-card ig-stack" [attr.aria-label]="v().steps.questions">
      <div class="ig-row" data-spread>
        <h2 class="ds-heading" data-size="2xs">{{ v().steps.questions }}</h2>
        <button
          igButton
          type="button"
          variant="tertiary"
          [attr.aria-label]="v().steps.changePart({ part: v().steps.questions.toLowerCase() })"
          (click)="goTo.emit(1)"
        >
          {{ v().steps.change }}
        </button>
      </div>
      <ig-answer-list [questions]="questions()" [answers]="answers()" />
    </section>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-4);
    }
    dl {
      margin: 0;
    }
    dd {
      margin: 0 0 var(--ds-size-3);
      overflow-wrap: anywhere;
    }
  `,
})
export class SignUpCheck {
  readonly form = input.required<SignUpForm>();
  readonly questions = input.required<readonly Question[]>();
  /** The step to go back to. */
  readonly goTo = output<number>();

  protected readonly w = words(enrolmentWords);
  protected readonly v = words(wayWords);
  protected readonly you = computed(() => {
    const { name, called, email, phone, postalCode } = this.w().signUp;
    const form = this.form();
    return [
      { label: name, text: form.name },
      { label: called, text: form.called },
      { label: email, text: form.email },
      { label: phone, text: form.phone },
      { label: postalCode, text: form.postalCode },
    ].filter(({ text }) => text.trim() !== '');
  });
  protected readonly answers = computed(() => answersToSend(this.questions(), this.form().answers));
}
