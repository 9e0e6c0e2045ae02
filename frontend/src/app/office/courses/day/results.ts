import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AllPassed, StaffCourse } from '@igang/contracts';
import type { CourseResult } from '@igang/domain';
import { localDate } from '@igang/domain/time';
import { Api, type Problem, submission } from '../../../shared/api/index.ts';
import { formats, stateWords, Today, words } from '../../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { changes } from '../../parts/change.ts';
import { courseWords, officeWords } from '../../words.ts';
import { mayPassAll } from '../course-tasks.ts';
import type { DayRow } from './marks.ts';

const RESULTS: readonly CourseResult[] = ['passed', 'repeat', 'not-passed'];

/** How it went for each, for all in one press, and what was said before when it has been changed. */
@Component({
  selector: 'ig-day-results',
  imports: [Button, ProblemNotice, RouterLink],
  templateUrl: './results.html',
  styleUrl: './results.css',
})
export class DayResults {
  readonly course = input.required<StaffCourse>();
  readonly rows = input.required<readonly DayRow[]>();
  readonly changed = output();

  protected readonly w = words(courseWords);
  readonly #o = words(officeWords);
  protected readonly states = words(stateWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly results = RESULTS;
  readonly #api = inject(Api);
  readonly #toasts = inject(Toasts);

  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly change = changes(() => this.changed.emit());
  protected readonly maySet = computed(() => this.course().can.includes('set-results'));
  protected readonly passable = computed(() => {
    const { days, allDaysRequired } = this.course();
    const ids = days.map(({ id }) => id);
    return mayPassAll(this.rows(), ids, allDaysRequired);
  });
  protected readonly passing = submission((api, body: { result: 'passed' }, sending) =>
    api.put<AllPassed>(`/staff/courses/${this.course().id}/results`, body, sending),
  );

  protected async give(row: DayRow, result: string): Promise<void> {
    if (result === '' || result === row.result) return;
    const outcome = await this.#api.put(`/staff/enrolments/${row.id}/result`, { result });
    this.problem.set(outcome.ok ? undefined : outcome.problem);
    this.changed.emit();
  }

  protected async passAll(): Promise<void> {
    const outcome = await this.passing.send({ result: 'passed' });
    if (outcome.ok) this.#toasts.show(this.w().day.allPassedDone(outcome.value.passed));
    this.changed.emit();
  }

  protected complete(): void {
    void this.change.make({ method: 'put', path: `/staff/courses/${this.course().id}/completion` }, this.#o().saved);
  }

  /** Earlier results, when there is more than the one that stands. */
  protected earlier({ results }: DayRow): string[] {
    return results.slice(0, -1).map(({ result, at, by }) => {
      const day = this.f().day(localDate(new Date(at)), this.today());
      return this.w().day.earlier(this.states().result[result], day, by ?? undefined);
    });
  }
  protected valueOf(event: Event): string {
    return (event.target as HTMLSelectElement).value;
  }
}
