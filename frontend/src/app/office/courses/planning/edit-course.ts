import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { StaffCourse } from '@igang/contracts';
import { read } from '../../../shared/api/index.ts';
import { words } from '../../../shared/i18n/index.ts';
import { PageLayout, ProblemNotice, Skeleton, Toasts } from '../../../shared/ui/index.ts';
import { courseWords, officeWords } from '../../words.ts';
import { CourseForm } from './course-form.ts';

@Component({
  selector: 'ig-edit-course',
  imports: [CourseForm, PageLayout, ProblemNotice, Skeleton],
  template: `
    <ig-page [of]="course" [heading]="w().form.editTitle" [lead]="w().form.editLead" [back]="['/kontor/kurs', id()]">
      @if (course.loading()) {
        <ig-skeleton [lines]="6" height="2.5rem" />
      }
      <ig-problem [problem]="course.problem()" retryable (retry)="course.reload()" />
      @if (course.value(); as it) {
        <ig-course-form [course]="it" (saved)="go()" />
      }
    </ig-page>
  `,
})
export class EditCoursePage {
  readonly id = input.required<string>();

  protected readonly w = words(courseWords);
  readonly #o = words(officeWords);
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  protected readonly course = read<StaffCourse>(() => `/staff/courses/${this.id()}`);

  protected go(): void {
    this.#toasts.show(this.#o().saved);
    void this.#router.navigate(['/kontor/kurs', this.id()], { replaceUrl: true });
  }
}
