import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { PageLayout } from '../../shared/ui/index.ts';
import { courseWords } from '../words.ts';
import { CourseForm } from './course-form.ts';

@Component({
  selector: 'ig-new-course',
  imports: [CourseForm, PageLayout],
  template: `
    <ig-page [heading]="w().form.title" [lead]="w().form.lead" back="/kontor/kurs" [backLabel]="w().title">
      <ig-course-form (saved)="go($event)" />
    </ig-page>
  `,
})
export class NewCoursePage {
  protected readonly w = words(courseWords);
  readonly #router = inject(Router);

  protected go(id: string): void {
    void this.#router.navigate(['/kontor/kurs', id]);
  }
}
