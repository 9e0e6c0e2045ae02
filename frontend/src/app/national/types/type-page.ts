import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { CourseTypeDetail } from '@igang/contracts';
import { LANGS } from '@igang/i18n';
import { read, submission } from '../../shared/api/index.ts';
import { editing, FORM, OtherChanges, submitting } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, Icon, PageLayout, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { typeWords } from '../words.ts';
import { emptyType, typeBody, TypeForm, type TypeModel, typeModel, withModule } from './type-model.ts';

/** A kind of course, new or known. */
@Component({
  selector: 'ig-type-page',
  imports: [FORM, OtherChanges, Button, ConfirmDialog, Icon, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './type-page.html',
  styles: `
    fieldset {
      border: 0;
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-4);
      margin: 0;
      min-width: 0;
      padding: 0;
    }
    legend {
      float: left;
      padding: 0;
      width: 100%;
    }
    input[type='number'] {
      max-width: 8rem;
    }
  `,
})
export class TypePage {
  /** Left out when it is new. */
  readonly id = input<string>();

  protected readonly langs = LANGS;
  protected readonly w = words(typeWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  protected readonly found = read<CourseTypeDetail>(() =>
    this.id() === undefined ? undefined : `/national/course-types/${this.id() ?? ''}`,
  );
  protected readonly isFixed = computed(() => (this.found.value()?.courses ?? 0) > 0);
  protected readonly heading = computed(() => {
    const name = this.found.value()?.names[this.#f().lang];
    if (this.id() === undefined) return this.w().add;
    return name === undefined ? this.w().edit : this.w().editing({ name });
  });
  protected readonly history = computed(() =>
    (this.found.value()?.history ?? []).map(({ version, at, by }) =>
      [this.w().version({ version, moment: this.#f().moment(at, this.#today()) }), by].filter(Boolean).join(', '),
    ),
  );

  protected readonly model = linkedSignal<TypeModel>(() => {
    const known = this.found.value();
    return known === undefined ? emptyType() : typeModel(known);
  });
  protected readonly editing = editing({
    known: this.found.value,
    model: this.model,
    toModel: typeModel,
    again: (api) => api.get<CourseTypeDetail>(`/national/course-types/${this.id() ?? ''}`),
  });
  protected readonly sending = submission(async (api, model: TypeModel, sending) => {
    const known = this.found.value();
    return known === undefined
      ? api.post<unknown>('/national/course-types', typeBody(model), sending)
      : this.editing.checked(
          await api.put<unknown>(`/national/course-types/${known.id}`, { ...typeBody(model), version: this.editing.version() }, sending),
        );
  });
  protected readonly closing = submission(async (api, { open }: { open: boolean }, sending) => {
    const path = `/national/course-types/${this.id() ?? ''}/closure`;
    const outcome = await (open ? api.delete<unknown>(path, sending) : api.put<unknown>(path, {}, sending));
    if (outcome.ok) this.found.reload();
    return outcome;
  });
  protected readonly type = form(
    this.model,
    (path) => validateStandardSchema(path, TypeForm),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );
  protected readonly labels = computed(() => {
    const w = this.w();
    return {
      nb: w.nb,
      nn: w.nn,
      en: w.en,
      days: w.dayCount,
      validityMonths: w.validityMonths,
      renewalDays: w.renewalDays,
      offerHours: w.offerHours,
    };
  });

  protected addModule(): void {
    this.model.update(withModule);
  }
  protected removeModule(at: number): void {
    this.model.update((type) => ({ ...type, modules: type.modules.filter((_, i) => i !== at) }));
  }
  #done(): void {
    this.#toasts.show(this.w().saved);
    void this.#router.navigate(['/nasjonalt/kurstyper']);
  }
}
