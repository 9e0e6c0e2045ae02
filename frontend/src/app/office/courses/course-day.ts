import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EnrolmentRow, StaffCourse } from '@igang/contracts';
import type { CourseResult, Presence } from '@igang/domain';
import { Api, pages, type Problem, read } from '../../shared/api/index.ts';
import { formats, stateWords, Today, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, Icon, LoadMore, PageLayout, ProblemNotice, Skeleton, Tabs, Toasts } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { courseWords, officeWords } from '../words.ts';
import { comes, mayPassAll } from './course-tasks.ts';

const PRESENCES: readonly Presence[] = ['present', 'late', 'left-early', 'absent'];
const RESULTS: readonly CourseResult[] = ['passed', 'repeat', 'not-passed'];

/** The course day on a tablet: large names, a tap for everybody who is here, results at the end. */
@Component({
  selector: 'ig-course-day',
  imports: [Button, EmptyState, Icon, LoadMore, PageLayout, ProblemNotice, RouterLink, Skeleton, Tabs],
  templateUrl: './course-day.html',
  styleUrl: './course-day.css',
})
export class CourseDayPage {
  readonly id = input.required<string>();

  protected readonly w = words(courseWords);
  protected readonly o = words(officeWords);
  protected readonly states = words(stateWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly presences = PRESENCES;
  protected readonly results = RESULTS;
  readonly #api = inject(Api);
  readonly #toasts = inject(Toasts);

  protected readonly course = read<StaffCourse>(() => `/staff/courses/${this.id()}`);
  protected readonly people = pages<EnrolmentRow>(() => ({ path: `/staff/courses/${this.id()}/enrolments`, params: { limit: 100 } }));
  protected readonly change = changes(() => this.course.reload());
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly passing = signal(false);
  /** Marks on their way or just sent, shown at once: the newest mark is the truth, so there is nothing to merge. */
  readonly #marks = signal<Readonly<Record<string, Presence | undefined>>>({});
  readonly #given = signal<Readonly<Record<string, CourseResult | undefined>>>({});

  readonly #days = computed(() => this.course.value()?.days ?? []);
  /** The day it is, else the first. */
  protected readonly day = linkedSignal(() => (this.#days().find(({ date }) => date === this.today()) ?? this.#days()[0])?.id ?? '');
  protected readonly tabs = computed(() => this.#days().map(({ id, date }) => ({ id, label: this.f().shortDay(date, this.today()) })));
  protected readonly notBegun = computed(() => this.#days().find(({ id, date }) => id === this.day() && date > this.today())?.date);
  protected readonly rows = computed(() =>
    (this.people.items() ?? []).filter(comes).map((row) => ({
      ...row,
      presence: this.#presenceOf(row, this.day()),
      attendance: this.#days().flatMap(({ id: dayId }) =>
        ((presence) => (presence ? [{ dayId, presence }] : []))(this.#presenceOf(row, dayId)),
      ),
      result: this.#given()[row.id] ?? row.result,
    })),
  );
  protected readonly here = computed(() => this.rows().filter(({ presence }) => presence !== undefined && presence !== 'absent').length);
  protected readonly mayMark = computed(() => this.course.value()?.can.includes('mark-attendance') ?? false);
  protected readonly maySetResults = computed(() => this.course.value()?.can.includes('set-results') ?? false);
  protected readonly passable = computed(() =>
    mayPassAll(
      this.rows(),
      this.#days().map(({ id }) => id),
    ),
  );

  protected async mark(row: { id: string }, presence: string): Promise<void> {
    if (presence === '') return;
    const [key, dayId] = [row.id + this.day(), this.day()];
    const before = this.#marks()[key];
    this.#marks.update((marks) => ({ ...marks, [key]: presence as Presence }));
    const outcome = await this.#api.put(`/staff/enrolments/${row.id}/attendance/${dayId}`, { presence });
    this.problem.set(outcome.ok ? undefined : outcome.problem);
    if (!outcome.ok) this.#marks.update((marks) => ({ ...marks, [key]: before }));
    else if (this.rows().every(({ attendance }) => attendance.length === this.#days().length)) this.#readAgain();
  }

  /** Results become possible with the last mark, and completing the course with the last result. */
  #readAgain(): void {
    this.people.reload();
    this.course.reload();
  }

  protected async give(row: { id: string }, result: string): Promise<boolean> {
    if (result === '') return false;
    const outcome = await this.#api.put(`/staff/enrolments/${row.id}/result`, { result });
    this.problem.set(outcome.ok ? undefined : outcome.problem);
    // The choice stands as it was when it was refused.
    this.#given.update((given) => ({ ...given, [row.id]: outcome.ok ? (result as CourseResult) : given[row.id] }));
    if (outcome.ok && !this.passing()) this.#readAgain();
    return outcome.ok;
  }

  protected async passAll(): Promise<void> {
    this.passing.set(true);
    let passed = 0;
    for (const row of this.passable()) {
      if (!(await this.give(row, 'passed'))) break;
      passed++;
    }
    this.passing.set(false);
    this.#readAgain();
    if (passed > 0) this.#toasts.show(this.w().day.allPassedDone(passed));
  }

  protected complete(): void {
    void this.change.make({ method: 'put', path: `/staff/courses/${this.id()}/completion` }, this.o().saved);
  }
  protected valueOf(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }

  #presenceOf(row: EnrolmentRow, dayId: string): Presence | undefined {
    return this.#marks()[row.id + dayId] ?? row.attendance.find((mark) => mark.dayId === dayId)?.presence;
  }
}
