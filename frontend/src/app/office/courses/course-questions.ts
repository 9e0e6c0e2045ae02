import { Component, computed, input } from '@angular/core';
import type { StaffCourse } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { QuestionBuilder } from '../../shared/form-builder/index.ts';
import { formats, questionWords, words } from '../../shared/i18n/index.ts';
import { PageLayout } from '../../shared/ui/index.ts';
import { courseWords } from '../words.ts';
import { courseTitle } from '../parts/course-title.ts';

/** What the office asks those who sign up for one of its courses. */
@Component({
  selector: 'ig-course-questions',
  imports: [PageLayout, QuestionBuilder],
  template: `
    <ig-page
      width="work"
      [of]="read"
      [heading]="q().builder.title"
      [lead]="q().builder.leadCourse"
      [back]="['/kontor/kurs', id()]"
      [backLabel]="course()"
    >
      <ig-question-builder [path]="'/staff/courses/' + id()" />
    </ig-page>
  `,
})
export class CourseQuestions {
  readonly id = input.required<string>();

  protected readonly q = words(questionWords);
  readonly #w = words(courseWords);
  readonly #f = formats();
  protected readonly read = read<StaffCourse>(() => `/staff/courses/${this.id()}`);
  protected readonly course = computed(() => {
    const it = this.read.value();
    return it === undefined ? this.#w().title : courseTitle(this.#w(), it.type[this.#f().lang], it.venue?.place ?? '');
  });
}
