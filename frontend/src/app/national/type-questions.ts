import { Component, computed, input } from '@angular/core';
import type { CourseTypeDetail } from '@igang/contracts';
import { read } from '../shared/api/index.ts';
import { QuestionBuilder } from '../shared/form-builder/index.ts';
import { formats, questionWords, words } from '../shared/i18n/index.ts';
import { PageLayout } from '../shared/ui/index.ts';
import { formWords } from './words.ts';

/** What is asked on every course of a type. */
@Component({
  selector: 'ig-type-questions',
  imports: [PageLayout, QuestionBuilder],
  template: `
    <ig-page
      width="work"
      [of]="type"
      [heading]="q().builder.title"
      [lead]="q().builder.leadType({ type: name() })"
      back="/nasjonalt/sporsmal"
      [backLabel]="w().forms.title"
    >
      <ig-question-builder [path]="'/staff/course-types/' + id()" />
    </ig-page>
  `,
})
export class TypeQuestions {
  readonly id = input.required<string>();

  protected readonly q = words(questionWords);
  protected readonly w = words(formWords);
  readonly #f = formats();
  protected readonly type = read<CourseTypeDetail>(() => `/national/course-types/${this.id()}`);
  protected readonly name = computed(() => this.type.value()?.names[this.#f().lang] ?? '');
}
