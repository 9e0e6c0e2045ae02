import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { EvaluationAnswers } from '@igang/domain';
import { submission } from '../../shared/api/index.ts';
import { Language, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { shownQuestions, type ShownQuestion, type Survey } from './evaluation-questions.ts';
import { evaluationWords } from '../words.ts';

/** The few kinds of questions an evaluation has, as native fields. */
@Component({
  selector: 'ig-evaluation-form',
  imports: [Button, ProblemNotice],
  templateUrl: './evaluation-form.html',
  styleUrl: './evaluation-form.css',
})
export class EvaluationForm {
  readonly token = input.required<string>();
  readonly survey = input.required<object>();
  readonly answered = output();

  protected readonly w = words(evaluationWords);
  readonly #lang = inject(Language).lang;
  readonly #answers = signal<EvaluationAnswers>({});
  protected readonly empty = signal(false);
  protected readonly questions = computed(() => shownQuestions(this.survey() as Survey, this.#answers(), this.#lang()));
  protected readonly sending = submission((api, body: { answers: EvaluationAnswers }, sending) =>
    api.put(`/evaluation-links/${encodeURIComponent(this.token())}/answer`, body, sending),
  );

  protected set(name: string, value: EvaluationAnswers[string] | undefined): void {
    this.empty.set(false);
    this.#answers.update(({ [name]: _, ...rest }) => (value === undefined ? rest : { ...rest, [name]: value }));
  }
  protected write({ name }: ShownQuestion, event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    this.set(name, text.trim() === '' ? undefined : text);
  }
  protected toggle({ name, value }: ShownQuestion, choice: string): void {
    const chosen: readonly string[] = Array.isArray(value) ? value : [];
    const next = chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice];
    this.set(name, next.length === 0 ? undefined : next);
  }
  protected has({ value }: ShownQuestion, choice: unknown): boolean {
    return Array.isArray(value) ? value.some((one) => one === choice) : value === choice;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const answers = this.#answers();
    this.empty.set(Object.keys(answers).length === 0);
    if (this.empty()) return;
    const outcome = await this.sending.send({ answers });
    if (outcome.ok) this.answered.emit();
  }
}
