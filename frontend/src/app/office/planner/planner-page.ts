import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PlanCheck, PlannedCourse } from '@igang/contracts';
import { halfYearAfter, halfYearNamed, halfYearOf, moveDays } from '@igang/domain';
import { Api, pages, read } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, Icon, PageLayout, ProblemNotice, Skeleton, Tabs, Toasts } from '../../shared/ui/index.ts';
import { address } from '../parts/address.ts';
import { changes } from '../parts/change.ts';
import { Offices } from '../parts/offices.ts';
import { planningWords } from '../words.ts';
import type { Holiday } from './half-year-grid.ts';
import { type Drop, PlannerCalendar } from './planner-calendar.ts';
import { PlannerList } from './planner-list.ts';

/** A half-year of the office in one view, with what its neighbours have announced. */
@Component({
  selector: 'ig-planner',
  imports: [Button, EmptyState, Icon, PageLayout, PlannerCalendar, PlannerList, ProblemNotice, RouterLink, Skeleton, Tabs],
  templateUrl: './planner-page.html',
  styleUrl: './planner-page.css',
})
export class PlannerPage {
  /** `?halvar=2026-2`, `?vis=liste`, `?naboer=nei`. */
  readonly halvar = input<string>();
  readonly vis = input<string>();
  readonly naboer = input<string>();

  protected readonly w = words(planningWords);
  protected readonly to = address();
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #offices = inject(Offices);
  readonly #router = inject(Router);
  readonly #api = inject(Api);
  readonly #toasts = inject(Toasts);

  protected readonly half = computed(() => halfYearNamed(this.halvar() ?? '') ?? halfYearOf(this.#today()));
  protected readonly before = computed(() => halfYearAfter(this.half(), -1));
  protected readonly after = computed(() => halfYearAfter(this.half(), 1));
  protected readonly halfName = computed(() =>
    this.w().half({ year: this.half().name.slice(0, 4), spring: this.half().name.endsWith('1') }),
  );
  protected readonly view = computed(() => (this.vis() === 'liste' ? 'list' : 'calendar'));
  protected readonly tabs = computed(() => (['calendar', 'list'] as const).map((id) => ({ id, label: this.w().view[id] })));
  protected readonly showsNeighbours = computed(() => this.naboer() !== 'nei');
  protected readonly officeId = computed(() => this.#offices.home());
  readonly #period = computed(() => ({ from: this.half().from, until: this.half().until }));
  protected readonly courses = pages<PlannedCourse>(() =>
    this.officeId() === ''
      ? undefined
      : {
          path: '/staff/planner',
          params: { officeId: this.officeId(), ...this.#period(), neighbours: this.showsNeighbours(), limit: 500 },
        },
  );
  protected readonly holidays = read<{ items: Holiday[] }>(() => ({ path: '/holidays', params: this.#period() }));
  protected readonly change = changes(() => this.courses.reload());

  constructor() {
    // A half-year is shown whole, however many pages it takes.
    effect(() => {
      if (this.courses.hasMore() && !this.courses.loadingMore()) void this.courses.more();
    });
  }

  protected begin(dato: string): void {
    void this.#router.navigate(['/kontor/kurs/nytt'], { queryParams: { dato } });
  }

  /** A draft with nothing in its way moves at once and can be taken back; all else is looked at first. */
  protected async drop({ course, first }: Drop): Promise<void> {
    const days = moveDays(course.days, first).map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }));
    const question = { officeId: this.officeId(), courseId: course.id, days };
    const outcome = course.state === 'draft' ? await this.#api.post<PlanCheck>('/staff/plan-checks', question) : undefined;
    if (outcome?.ok !== true || outcome.value.clashes.length > 0) {
      void this.#router.navigate(['/kontor/kurs', course.id, 'flytt'], {
        queryParams: { til: first, fra: 'planlegg', halvar: this.half().name },
      });
      return;
    }
    const path = `/staff/courses/${course.id}/days`;
    if (!(await this.change.make({ method: 'put', path, body: { days, version: course.version } }))) return;
    const before = course.days.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }));
    const undo = () => void this.change.make({ method: 'put', path, body: { days: before, version: course.version + 1 } });
    this.#toasts.show(
      this.w().movedTo({
        days: this.#f().dates(
          days.map(({ date }) => date),
          this.#today(),
        ),
      }),
      { undo },
    );
  }
}
