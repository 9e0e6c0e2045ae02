import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import type { BuiltQuestion, Question, QuestionForm } from '@igang/contracts';
import { QUESTION_KINDS } from '@igang/domain/training/question';
import { LANG_NAMES, LANGS, type Lang } from '@igang/i18n';
import { submission } from '../api/index.ts';
import { editing, FORM, OtherChanges, submitting } from '../forms/index.ts';
import { commonWords, Language, questionWords, words } from '../i18n/index.ts';
import { Button, ProblemNotice } from '../ui/index.ts';
import { bodyOf, choicesFrom, conditionsFrom, type EditorModel, modelOf, NEW_QUESTION, takesChoices } from './editor-model.ts';

/** One question, made or changed. */
@Component({
  selector: 'ig-question-editor',
  imports: [FORM, OtherChanges, Button, ProblemNotice],
  templateUrl: './question-editor.html',
  styleUrl: './question-editor.css',
})
export class QuestionEditor {
  /** Undefined for a new one. */
  readonly question = input<BuiltQuestion>();
  /** The questions before it, which may decide whether it is shown. */
  readonly earlier = input.required<readonly Question[]>();
  /** Where a new question goes. */
  readonly path = input.required<string>();
  readonly saved = output();
  readonly left = output();

  protected readonly c = commonWords();
  readonly #words = words(questionWords);
  protected readonly w = computed(() => this.#words().editor);
  protected readonly kindNames = computed(() => this.#words().kinds);
  readonly #lang = inject(Language).lang;
  protected readonly kinds = QUESTION_KINDS;
  protected readonly names = LANG_NAMES;
  /** The reader's own language first; the others are there when they are wanted. */
  protected readonly others = computed(() => LANGS.filter((lang) => lang !== this.main()));
  protected readonly main = computed<Lang>(() => this.#lang());
  protected readonly takesChoices = computed(() => takesChoices(this.model().kind));
  protected readonly isAnswered = computed(() => (this.question()?.answers ?? 0) > 0);
  protected readonly conditions = computed(() => conditionsFrom(this.earlier(), this.#lang(), this.#words().yes));
  protected readonly conditionAnswers = computed(() => this.conditions().find(({ id }) => id === this.model().conditionOn)?.answers ?? []);

  protected readonly model = linkedSignal<EditorModel>(() => {
    const question = this.question();
    return question === undefined ? NEW_QUESTION : modelOf(question);
  });
  protected readonly editing = editing({
    known: this.question,
    model: this.model,
    toModel: modelOf,
    again: async (api) => {
      const form = await api.get<QuestionForm>(this.path());
      return form.ok ? { ok: true, value: form.value.items.find(({ id }) => id === this.question()?.id) } : form;
    },
  });
  /** What the fields are called beside what another has changed. */
  protected readonly changed = computed(() => {
    const { kind, label, help, choices, required, sensitive, retention: retentionDays, shownWhen } = this.w();
    return { kind, label, help, choices, required, sensitive, retentionDays, conditionOn: shownWhen, conditionIs: shownWhen };
  });
  protected readonly saving = submission(async (api, body: object, sending) => {
    const question = this.question();
    return question === undefined
      ? api.post(this.path(), body, sending)
      : this.editing.checked(await api.put(`/staff/questions/${question.id}`, { ...body, version: this.editing.version() }, sending));
  });
  protected readonly form = form(
    this.model,
    (path) => {
      validate(path.label.nb, () => (this.#hasLabel() ? undefined : this.#wrong(this.w().label, this.w().labelMissing)));
      validate(path.choices.nb, () =>
        !this.takesChoices() || this.#countsTwo() ? undefined : this.#wrong(this.w().choices, this.w().choicesMissing),
      );
      validate(path.conditionOn, () =>
        this.model().conditionOn === '' || this.model().conditionIs.length > 0
          ? undefined
          : this.#wrong(this.w().shownWhen, this.w().answersMissing),
      );
    },
    submitting(this.saving, { body: (model: EditorModel) => bodyOf(model, this.question()), done: () => this.saved.emit() }),
  );
  protected readonly labels = computed(() => ({ nb: this.w().label, conditionOn: this.w().shownWhen }));

  protected setCondition(questionId: string): void {
    this.model.update((model) => ({ ...model, conditionOn: questionId, conditionIs: [] }));
  }
  protected pick(answer: string, on: boolean): void {
    this.model.update((model) => {
      const others = model.conditionIs.filter((one) => one !== answer);
      return { ...model, conditionIs: on ? [...others, answer] : others };
    });
  }

  #hasLabel(): boolean {
    return LANGS.some((lang) => this.model().label[lang].trim() !== '');
  }
  #countsTwo(): boolean {
    return new Set(choicesFrom(this.model().choices, []).map((choice) => JSON.stringify(choice.words))).size >= 2;
  }
  #wrong(label: string, message: string) {
    return { kind: 'server', label, message };
  }
}
