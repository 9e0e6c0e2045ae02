import { Component, computed, inject, input } from '@angular/core';
import type { AnswersGiven, Question } from '@igang/contracts';
import { answerText, inLanguage } from '@igang/i18n/training/questions/question-text';
import { formats, Language, questionWords, words } from '../i18n/index.ts';
import { shownQuestions } from './answer-rules.ts';

type Shown = Omit<Question, 'sensitivity' | 'retentionDays'> & { readonly closed?: boolean };

/** Questions with their answers, to read. Closed ones are there only when they are answered. */
@Component({
  selector: 'ig-answer-list',
  template: `
    <dl>
      @for (line of lines(); track line.id) {
        <div>
          <dt>{{ line.label }}</dt>
          <dd [class.ig-quiet]="!line.text">{{ line.text ?? w().notAnswered }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-4);
      margin: 0;
    }
    dt {
      color: var(--ig-quiet);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class AnswerList {
  readonly questions = input.required<readonly Shown[]>();
  readonly answers = input.required<AnswersGiven>();

  protected readonly w = words(questionWords);
  readonly #lang = inject(Language).lang;
  readonly #f = formats();
  protected readonly lines = computed(() => {
    const open = this.questions().filter(({ closed }) => closed !== true);
    const closed = this.questions().filter((question) => question.closed === true);
    const how = { lang: this.#lang(), f: this.#f(), yes: this.w().yes };
    return [...shownQuestions(open, this.answers()), ...closed].map((question) => ({
      id: question.id,
      label: inLanguage(question.words, how.lang)?.label ?? '',
      text: answerText(question, this.answers()[question.id], how),
    }));
  });
}
