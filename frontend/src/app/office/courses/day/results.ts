import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AllPassed, StaffCourse } from '@igang/contracts';
import { COURSE_RESULTS, type CourseResult, resultsThatStood } from '@igang/domain';
import { localDate } from '@igang/domain/time';
import { Api, type Problem, submission } from '../../../shared/api/index.ts';
import { formats, stateWords, Today, words } from '../../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { changes } from '../../parts/change.ts';
import { courseWords, officeWords } from '../../words.ts';
import { mayPassAll } from '../course-tasks.ts';
import type { DayRow } from './marks.ts';

interface Chosen {
  readonly row: DayRow;
  readonly result: CourseResult;
}

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
  protected readonly results = COURSE_RESULTS;
  readonly #api = inject(Api);
  readonly #toasts = inject(Toasts);

  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly chosen = signal<Readonly<Record<string, CourseResult>>>({});
  protected readonly reason = signal('');
  protected readonly saving = signal(false);
  protected readonly told = signal('');
  protected readonly settable = computed(() => this.rows().filter((row) => this.canSet(row)));
  protected readonly changes = computed<Chosen[]>(() =>
    this.settable().flatMap((row) => {
      const result = this.chosenFor(row);
      return result === null || result === row.result ? [] : [{ row, result }];
    }),
  );
  protected readonly needsReason = computed(() => this.changes().some(({ row }) => row.can.includes('correct-result')));
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

  protected canSet({ can }: DayRow): boolean {
    return can.includes('set-result') || can.includes('correct-result');
  }
  protected chosenFor(row: DayRow): CourseResult | null {
    return this.chosen()[row.id] ?? row.result;
  }
  protected isChanged(row: DayRow): boolean {
    return this.canSet(row) && this.chosenFor(row) !== row.result;
  }
  /** Walking through the choices with the arrow keys sets nothing: what was chosen is sent when it is saved. */
  protected choose(row: DayRow, result: string): void {
    this.told.set('');
    const known = COURSE_RESULTS.find((one) => one === result);
    this.chosen.update(({ [row.id]: _, ...others }) => (known === undefined ? others : { ...others, [row.id]: known }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const changes = this.changes();
    this.told.set(changes.length === 0 ? this.w().day.nothingChanged : '');
    if (changes.length === 0 || this.saving()) return;
    this.saving.set(true);
    const saved = await this.#send(changes);
    this.saving.set(false);
    if (saved > 0) this.told.set(this.w().day.resultsSaved({ count: saved }));
    this.changed.emit();
  }

  /** One after the other, until one is refused; the others stay chosen. @returns how many were saved */
  async #send(changes: readonly Chosen[]): Promise<number> {
    this.problem.set(undefined);
    const reason = this.needsReason() ? { reason: this.reason() } : {};
    for (const [i, { row, result }] of changes.entries()) {
      const outcome = await this.#api.put(`/staff/enrolments/${row.id}/result`, { result, ...reason });
      if (!outcome.ok) {
        this.problem.set(outcome.problem);
        return i;
      }
      this.chosen.update(({ [row.id]: _, ...others }) => others);
    }
    this.reason.set('');
    return changes.length;
  }

  protected async passAll(): Promise<void> {
    const outcome = await this.passing.send({ result: 'passed' });
    if (outcome.ok) this.#toasts.show(this.w().day.allPassedDone({ count: outcome.value.passed }));
    this.changed.emit();
  }

  protected complete(): void {
    void this.change.make({ method: 'put', path: `/staff/courses/${this.course().id}/completion` }, this.#o().saved);
  }

  /** Earlier results, when there is more than the one that stands; what was put right at once is no history. */
  protected earlier({ results }: DayRow): string[] {
    return resultsThatStood(results)
      .slice(0, -1)
      .map(({ result, at, by }) => {
        const said = { result: this.states().result[result], day: this.f().day(localDate(new Date(at)), this.today()) };
        return by === null ? this.w().day.earlier(said) : this.w().day.earlierBy({ ...said, by });
      });
  }
  protected valueOf(event: Event): string {
    return (event.target as HTMLSelectElement | HTMLTextAreaElement).value;
  }
}
