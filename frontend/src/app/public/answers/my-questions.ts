import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import type { AnswersGiven, MyEnrolment } from '@igang/contracts';
import { submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, Language, words } from '../../shared/i18n/index.ts';
import { answerErrors, AnswerList, answersToSend, QuestionFields } from '../../shared/questions/index.ts';
import { Button, Icon, ProblemNotice } from '../../shared/ui/index.ts';
import { wayWords } from '../words.ts';

/** What the course asks and what she has answered; open for writing while something is missing. */
@Component({
  selector: 'ig-my-questions',
  imports: [FORM, AnswerList, Button, Icon, ProblemNotice, QuestionFields],
  template: `
    <section class="ig-stack" [attr.aria-label]="w().mine.questions">
      <div class="ig-row" data-spread>
        <h2 class="ds-heading" data-size="xs">{{ w().mine.questions }}</h2>
        @if (!editing() && mayChange()) {
          <button igButton type="button" variant="tertiary" (click)="editing.set(true); saved.set(false)">
            <ig-icon name="edit" /> {{ w().mine.change }}
          </button>
        }
      </div>
      <p role="status">
        @if (saved()) {
          {{ w().mine.saved }}
        }
      </p>
      @if (editing()) {
        @if (isMissing()) {
          <p>{{ w().mine.missing }}</p>
        }
        <form class="ig-stack" data-gap="lg" [formRoot]="form">
          <ig-error-summary [of]="form" />
          <ig-question-fields [questions]="mine().questions" [formField]="form.answers" />
          <ig-problem [problem]="saving.problem()" />
          <p class="ig-row">
            <button igButton type="submit" [busy]="saving.sending()">{{ w().mine.save }}</button>
            @if (!isMissing()) {
              <button igButton type="button" variant="tertiary" (click)="editing.set(false)">{{ c().action.cancel }}</button>
            }
          </p>
        </form>
      } @else {
        <ig-answer-list [questions]="mine().questions" [answers]="mine().answers" />
      }
    </section>
  `,
})
export class MyQuestions {
  readonly mine = input.required<MyEnrolment>();
  /** The link's token. */
  readonly token = input.required<string>();
  readonly changed = output();

  protected readonly c = commonWords();
  protected readonly w = words(wayWords);
  readonly #lang = inject(Language).lang;
  protected readonly saved = signal(false);
  protected readonly mayChange = computed(() => this.mine().can.includes('change'));
  protected readonly isMissing = computed(() =>
    this.#errors(this.mine().answers).some(({ questionId }) => !(questionId in this.mine().answers)),
  );
  protected readonly editing = linkedSignal(() => this.mayChange() && this.isMissing());
  protected readonly saving = submission((api, body: { answers: AnswersGiven }, sending) =>
    api.put(`/enrolment-links/${encodeURIComponent(this.token())}/answers`, body, sending),
  );
  protected readonly form = form<{ answers: AnswersGiven }>(
    linkedSignal(() => ({ answers: this.mine().answers })),
    (path) => validate(path.answers, ({ value }) => this.#errors(value())),
    submitting(this.saving, {
      body: ({ answers }) => ({ answers: answersToSend(this.mine().questions, answers) }),
      done: () => {
        this.editing.set(false);
        this.saved.set(true);
        this.changed.emit();
      },
    }),
  );

  #errors(answers: AnswersGiven) {
    return answerErrors(this.mine().questions, answers, { lang: this.#lang(), error: this.c().error });
  }
}
