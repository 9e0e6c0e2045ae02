import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ImportCard, StaffCourse } from '@igang/contracts';
import { pages, read } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { EmptyState, LoadMore, PageLayout, Pill, ProblemNotice, Skeleton, TABLE } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { courseWords, importWords } from '../words.ts';
import { courseTitle } from '../parts/course-title.ts';
import { importTone } from './import-tone.ts';
import { UploadForm } from './upload-form.ts';

/** Bringing people and old courses in from a file, and the files that have been. */
@Component({
  selector: 'ig-import-list',
  imports: [TABLE, EmptyState, LoadMore, PageLayout, Pill, ProblemNotice, RouterLink, Skeleton, UploadForm],
  templateUrl: './import-list.html',
  styleUrl: '../parts/rows.css',
})
export class ImportList {
  /** `?kurs=`: participants of that course. */
  readonly kurs = input<string>();

  protected readonly w = words(importWords);
  protected readonly c = words(courseWords);
  protected readonly f = formats();
  protected readonly offices = inject(Offices);
  readonly #router = inject(Router);
  protected readonly tone = importTone;
  protected readonly course = read<StaffCourse>(() => (this.kurs() === undefined ? undefined : `/staff/courses/${this.kurs() ?? ''}`));
  protected readonly courseName = computed(() => {
    const course = this.course.value();
    return course && courseTitle(this.c(), course.type[this.f().lang], course.venue?.place ?? '');
  });
  protected readonly officeId = computed(() => this.course.value()?.officeId ?? this.offices.home());
  protected readonly officeName = computed(() => this.offices.list().find(({ id }) => id === this.officeId())?.name ?? '');
  protected readonly files = pages<ImportCard>(() => ({ path: '/staff/imports', params: { officeId: this.offices.chosenId() } }));

  protected open(id: string): void {
    void this.#router.navigate(['/kontor/importer', id]);
  }
}
