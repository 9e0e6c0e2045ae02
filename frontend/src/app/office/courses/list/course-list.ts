import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StaffCourseRow } from '@igang/contracts';
import { pages } from '../../../shared/api/index.ts';
import { words } from '../../../shared/i18n/index.ts';
import { Button, EmptyState, Icon, LoadMore, PageLayout, ProblemNotice, Skeleton, Tabs } from '../../../shared/ui/index.ts';
import { Session } from '../../../shared/api/index.ts';
import { address } from '../../parts/address.ts';
import { ALL_OFFICES, Counted, countedIn } from '../../parts/counted.ts';
import { ExportLinks } from '../../parts/export-links.ts';
import { Offices } from '../../parts/offices.ts';
import { RowWalk } from '../../parts/row-walk.ts';
import { courseWords, demandWords, planningWords } from '../../words.ts';
import { CoursesToday } from './courses-today.ts';
import { CourseTable } from './course-table.ts';

@Component({
  selector: 'ig-office-course-list',
  imports: [
    Button,
    Counted,
    CoursesToday,
    CourseTable,
    EmptyState,
    ExportLinks,
    Icon,
    LoadMore,
    PageLayout,
    ProblemNotice,
    RouterLink,
    RowWalk,
    Skeleton,
    Tabs,
  ],
  template: `
    <ig-page width="work" [heading]="w().title" [lead]="w().lead">
      @if (session.isOffice()) {
        <div page-aside class="ig-row">
          <a igButton variant="secondary" routerLink="/kontor/behov">{{ d().title }}</a>
          <a igButton variant="secondary" routerLink="/kontor/planlegg">{{ p().title }}</a>
          <a igButton routerLink="nytt">{{ w().plan }}</a>
        </div>
      } @else {
        <a igButton page-aside variant="secondary" routerLink="/kontor/kursledere">{{ p().trainers.mine }}</a>
      }
      <ig-courses-today />
      <div igWalk>
        <ig-tabs
          [tabs]="tabs()"
          [chosen]="when()"
          (chosenChange)="to({ vis: $event === 'past' ? 'tidligere' : '' })"
          [label]="w().when.label"
        >
          <ig-counted [what]="counted()" (all)="to({ hendelse: '', fra: '', til: '', kontor: '' })" />
          @if (courses.loading()) {
            <ig-skeleton [lines]="6" height="2.5rem" />
          }
          <ig-problem [problem]="courses.problem()" retryable (retry)="courses.reload()" />
          @if (courses.items(); as rows) {
            @if (rows.length > 0) {
              <ig-course-table [rows]="rows" />
              <ig-load-more [pages]="courses" />
              @if (session.isOffice()) {
                <ig-export kind="courses" [params]="filters()" />
              }
            } @else {
              <ig-empty [title]="w().none[when()]" [text]="w().noneText" />
            }
          }
        </ig-tabs>
      </div>
      <p>
        <a class="calendar" routerLink="/kalender"><ig-icon name="calendar" /> {{ w().inMyCalendar }}</a>
      </p>
    </ig-page>
  `,
  styles: `
    .calendar {
      align-items: center;
      color: var(--ds-color-text-subtle);
      display: inline-flex;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
    }
  `,
})
export class CourseList {
  /** `?vis=tidligere`: those that are over. */
  readonly vis = input<string>();
  /** What a number counts: `?vis=alle&hendelse=held&fra=2026-01-01&til=2026-12-31&kontor=alle`. */
  readonly hendelse = input<string>();
  readonly fra = input<string>();
  readonly til = input<string>();
  readonly kontor = input<string>();

  protected readonly w = words(courseWords);
  protected readonly p = words(planningWords);
  protected readonly d = words(demandWords);
  protected readonly session = inject(Session);
  readonly #offices = inject(Offices);
  protected readonly to = address();
  protected readonly when = computed(() => (this.vis() === 'tidligere' ? 'past' : 'upcoming'));
  protected readonly tabs = computed(() => (['upcoming', 'past'] as const).map((id) => ({ id, label: this.w().when[id] })));
  protected readonly counted = computed(() => countedIn({ event: this.hendelse(), from: this.fra(), until: this.til() }));
  protected readonly filters = computed(() => ({
    officeId: this.kontor() === ALL_OFFICES ? undefined : this.#offices.chosenId(),
    // A course that is on today is held and has not ended.
    ...(this.counted() === undefined ? { when: this.when() } : { ...this.counted(), when: 'all' }),
  }));
  protected readonly courses = pages<StaffCourseRow>(() => ({
    path: '/staff/courses',
    params: this.filters(),
  }));
}
