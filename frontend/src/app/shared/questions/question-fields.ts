import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { AnswersGiven, Question } from '@igang/contracts';
import { inLanguage } from '@igang/i18n/training/questions/question-text';
import { FormAttempt } from '../forms/index.ts';
import { commonWords, Language, questionWords, words } from '../i18n/index.ts';
import { answerErrors, elementIdOf, shownQuestions } from './answer-rules.ts';

const MOST_RADIOS = 7;

/**
 * The questions of a form, each shown only when it is asked. A control whose value is the answers by question:
 * `<ig-question-fields [questions]="questions()" [formField]="form.answers" />`, or alone with `[(value)]`.
 */
@Component({
  selector: 'ig-question-fields',
  templateUrl: './question-fields.html',
  styleUrl: './question-fields.css',
})
export class QuestionFields implements FormValueControl<AnswersGiven> {
  readonly questions = input.required<readonly Question[]>();
  readonly value = model<AnswersGiven>({});
  readonly touch = output();
  /** Only these are shown of those that are asked: one step of several. */
  readonly only = input<readonly string[]>();
  /** Keeps ids apart where the same questions stand twice on a page. */
  readonly prefix = input('');

  protected readonly c = commonWords();
  protected readonly w = words(questionWords);
  readonly #lang = inject(Language).lang;
  readonly #attempt = inject(FormAttempt, { optional: true });
  readonly #left = signal<ReadonlySet<string>>(new Set());
  readonly #errors = computed(() => answerErrors(this.questions(), this.value(), { lang: this.#lang(), error: this.c().error }));
  protected readonly lines = computed(() =>
    shownQuestions(this.questions(), this.value())
      .filter(({ id }) => this.only()?.includes(id) ?? true)
      .map((question) => this.#line(question)),
  );

  focus(): void {
    const [first] = this.#errors();
    if (first !== undefined) document.getElementById(first.elementId)?.focus();
  }

  protected set(id: string, answer: AnswersGiven[string]): void {
    this.value.update((all) => ({ ...all, [id]: answer }));
  }
  protected pick(id: string, choiceId: string, on: boolean): void {
    const before = this.value()[id];
    const chosen = (Array.isArray(before) ? before : []).filter((one) => one !== choiceId);
    this.set(id, on ? [...chosen, choiceId] : chosen);
  }
  protected leave(id: string): void {
    this.#left.update((left) => new Set(left).add(id));
    this.touch.emit();
  }

  #line(question: Question) {
    const { id, required } = question;
    const answer = this.value()[id] ?? '';
    const hints = this.#hints(question);
    const error = this.#isSeen(id, answer) ? this.#errors().find(({ questionId }) => questionId === id)?.message : undefined;
    const elementId = this.prefix() + elementIdOf(id);
    const label = inLanguage(question.words, this.#lang())?.label ?? '';
    const describedBy = describing(elementId, hints.length, error !== undefined);
    return { id, elementId, label, hints, error, required, look: lookOf(question), describedBy, ...this.#given(question, answer) };
  }

  #hints({ words: written, sensitivity, retentionDays }: Question): string[] {
    const help = inLanguage(written, this.#lang())?.help;
    const kept = sensitivity === 'sensitive' ? this.#kept(retentionDays) : undefined;
    return [help, kept].filter((hint) => hint !== undefined);
  }

  #kept(days: number | null): string {
    return days === null ? this.w().sensitive : this.w().sensitiveUntil({ days });
  }

  #given({ choices }: Question, answer: AnswersGiven[string]) {
    return {
      text: typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '',
      on: answer === true,
      choices: choices.map(({ id, words: labels }) => ({
        id,
        label: inLanguage(labels, this.#lang()) ?? id,
        on: [answer].flat().includes(id),
      })),
    };
  }

  /** Once the reader has had the chance to answer, or has tried to go on. */
  #isSeen(id: string, answer: AnswersGiven[string]): boolean {
    return (this.#attempt?.attempts() ?? 0) > 0 || (this.#left().has(id) && answer !== '');
  }
}

function lookOf({ kind, choices }: Question) {
  return kind === 'choice' && choices.length > MOST_RADIOS ? ('select' as const) : kind;
}

function describing(elementId: string, hints: number, isWrong: boolean): string | null {
  const ids = Array.from({ length: hints }, (_, i) => `${elementId}-hint-${i}`);
  return [...ids, ...(isWrong ? [`${elementId}-error`] : [])].join(' ') || null;
}
