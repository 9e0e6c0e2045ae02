import { type CdkDragDrop, CdkDrag, CdkDragHandle, CdkDropList, moveItemInArray } from '@angular/cdk/drag-drop';
import { afterNextRender, Component, computed, type ElementRef, inject, Injector, input, signal, viewChild } from '@angular/core';
import type { AnswersGiven, BuiltQuestion, Question, QuestionForm, QuestionRemoval } from '@igang/contracts';
import { localDate } from '@igang/domain/time';
import { read, submission } from '../api/index.ts';
import { formats, Language, questionWords, Today, words } from '../i18n/index.ts';
import { Button, ConfirmDialog, EmptyState, Icon, ProblemNotice, Skeleton, Toasts } from '../ui/index.ts';
import { QuestionFields } from '../questions/index.ts';
import { builderLine, labelOf } from './builder-line.ts';
import { QuestionEditor } from './question-editor.ts';

/**
 * The questions of a course or a course type: made, put in order by hand or by keyboard, closed, and looked at as the
 * participant sees them. `path` is `/staff/courses/:id` or `/staff/course-types/:id`.
 */
@Component({
  selector: 'ig-question-builder',
  imports: [
    Button,
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    ConfirmDialog,
    EmptyState,
    Icon,
    ProblemNotice,
    QuestionEditor,
    QuestionFields,
    Skeleton,
  ],
  templateUrl: './question-builder.html',
  styleUrl: './question-builder.css',
})
export class QuestionBuilder {
  readonly path = input.required<string>();

  readonly #words = words(questionWords);
  protected readonly w = computed(() => this.#words().builder);
  protected readonly e = computed(() => this.#words().editor);
  readonly #lang = inject(Language).lang;
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #toasts = inject(Toasts);
  readonly #injector = inject(Injector);
  private readonly adder = viewChild<ElementRef<HTMLButtonElement>>('adder');
  private readonly list = viewChild<ElementRef<HTMLOListElement>>('list');

  protected readonly questionsPath = computed(() => `${this.path()}/questions`);
  protected readonly form = read<QuestionForm>(() => this.questionsPath());
  protected readonly editing = signal<string | undefined>(undefined);
  protected readonly leaving = signal<BuiltQuestion | undefined>(undefined);
  protected readonly told = signal('');
  protected readonly tried = signal<AnswersGiven>({});

  protected readonly inherited = computed(() => this.form.value()?.inherited ?? []);
  readonly #items = computed(() => this.form.value()?.items ?? []);
  protected readonly open = computed(() => this.#items().filter(({ closed }) => !closed));
  protected readonly closed = computed(() => this.#items().filter(({ closed }) => closed));
  protected readonly asked = computed<Question[]>(() => [...this.inherited(), ...this.open()]);
  protected readonly lines = computed(() => this.open().map((question) => this.#line(question)));
  protected readonly closedLines = computed(() => this.closed().map((question) => this.#line(question)));
  protected readonly forgotten = computed(() => {
    const night = this.form.value()?.forgotten;
    if (night === null || night === undefined) return undefined;
    return this.w().forgotten({
      when: this.#f().day(localDate(new Date(night.at)), this.#today()),
      answers: night.answers,
      courses: night.courses,
    });
  });

  readonly #ordering = submission((api, body: { ids: string[] }, sending) => api.put(`${this.questionsPath()}/order`, body, sending));
  readonly #removing = submission((api, id: string, sending) => api.delete<QuestionRemoval>(`/staff/questions/${id}`, sending));
  readonly #reopening = submission((api, id: string, sending) => api.put<unknown>(`/staff/questions/${id}/reopening`, {}, sending));
  protected readonly problem = computed(() => this.#ordering.problem() ?? this.#removing.problem() ?? this.#reopening.problem());

  protected labelOf(question: Question): string {
    return labelOf(question, this.#lang());
  }
  protected earlierThan(id: string | undefined): Question[] {
    const at = this.asked().findIndex((question) => question.id === id);
    return at === -1 ? this.asked() : this.asked().slice(0, at);
  }

  protected dropped({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    void this.#move(previousIndex, currentIndex);
  }
  /** By keyboard: the button keeps the focus as the question moves, and what happened is said. */
  protected async step(from: number, to: number, button: 'up' | 'down'): Promise<void> {
    await this.#move(from, to);
    afterNextRender(() => this.#focus(to, button), { injector: this.#injector });
  }

  async #move(from: number, to: number): Promise<void> {
    const before = this.open();
    const question = before[from];
    if (question === undefined || from === to) return;
    const ids = before.map(({ id }) => id);
    moveItemInArray(ids, from, to);
    this.#show(ids);
    this.told.set('');
    const outcome = await this.#ordering.send({ ids });
    if (outcome.ok) this.told.set(this.w().moved({ label: this.labelOf(question), position: to + 1, all: ids.length }));
    else this.form.reload();
  }
  #show(ids: readonly string[]): void {
    this.form.update((form) => ({
      ...form,
      items: [...ids.flatMap((id) => form.items.filter((item) => item.id === id)), ...form.items.filter(({ closed }) => closed)],
    }));
  }
  /** At the end of the list that button is gone, and the other takes over. */
  #focus(at: number, button: 'up' | 'down'): void {
    const row = this.list()?.nativeElement.children[at];
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-step="${button}"]:not([disabled])`);
    (wanted ?? row?.querySelector<HTMLButtonElement>('[data-step]:not([disabled])'))?.focus();
  }

  protected finish(): void {
    this.editing.set(undefined);
    this.#toasts.show(this.e().saved);
    this.form.reload();
    this.#focusAdder();
  }
  protected leave(): void {
    this.editing.set(undefined);
    this.#focusAdder();
  }
  protected async remove(): Promise<void> {
    const question = this.leaving();
    if (question === undefined) return;
    const outcome = await this.#removing.send(question.id);
    if (outcome.ok) this.#toasts.show(outcome.value.closed ? this.w().closedDone : this.w().removed);
    this.form.reload();
    this.#focusAdder();
  }
  protected async reopen(question: BuiltQuestion): Promise<void> {
    const outcome = await this.#reopening.send(question.id);
    if (!outcome.ok) return;
    this.told.set(this.w().reopened({ label: this.labelOf(question) }));
    this.form.reload();
    this.#focusAdder();
  }
  #focusAdder(): void {
    afterNextRender(() => this.adder()?.nativeElement.focus(), { injector: this.#injector });
  }

  #line(question: BuiltQuestion) {
    return builderLine(question, this.asked(), { lang: this.#lang(), w: this.#words(), f: this.#f() });
  }
}
