import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CourseTypeView } from '@igang/contracts';
import { pages } from '../shared/api/index.ts';
import { formats, words } from '../shared/i18n/index.ts';
import { LoadMore, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { formWords } from './words.ts';

/** The course types, each with the way to the questions that all its courses ask. */
@Component({
  selector: 'ig-type-forms',
  imports: [LoadMore, PageLayout, ProblemNotice, RouterLink, Skeleton],
  template: `
    <ig-page [heading]="w().forms.title" [lead]="w().forms.lead" back="/nasjonalt">
      @if (types.loading()) {
        <ig-skeleton [lines]="5" height="3rem" />
      }
      <ig-problem [problem]="types.problem()" retryable (retry)="types.reload()" />
      <ul class="ig-list">
        @for (type of types.items() ?? []; track type.id) {
          <li>
            <a class="ds-card" [routerLink]="['/nasjonalt/kurstyper', type.id, 'sporsmal']">
              <span class="ig-strong">{{ type.names[f().lang] }}</span><br />
              <span class="ig-quiet">{{ w().forms.open }}</span>
            </a>
          </li>
        }
      </ul>
      <ig-load-more [pages]="types" />
    </ig-page>
  `,
})
export class TypeForms {
  protected readonly w = words(formWords);
  protected readonly f = formats();
  protected readonly types = pages<CourseTypeView>(() => '/staff/course-types');
}
