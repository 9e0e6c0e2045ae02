import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { Router, type UrlTree } from '@angular/router';
import type { CourseAudience, StaffCourse } from '@igang/contracts';
import { CourseMove } from '@igang/contracts/training/courses';
import { halfYearOf, isLocalDate, moveDays } from '@igang/domain';
import { read, submission } from '../../../shared/api/index.ts';
import { DateInput, editing, FORM, OtherChanges, submitting, TimeInput } from '../../../shared/forms/index.ts';
import { formats, stateWords, Today, words } from '../../../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice, Skeleton, Toasts } from '../../../shared/ui/index.ts';
import { atFields, unplacedIn } from '../../parts/at-fields.ts';
import { courseWords, planningWords } from '../../words.ts';
import { askPlan } from './ask-plan.ts';
import { type DayPlan, isWholeDay } from './course-plan.ts';
import { CourseTold } from '../course-told.ts';
import { courseTitle } from '../../parts/course-title.ts';
import { PlanCheckNotice } from './plan-check.ts';

interface Move {
  days: DayPlan[];
  overrideReason: string;
}

/** Other days for a course, with everything else as it is: what stands in the way and who is told, before it is done. */
@Component({
  selector: 'ig-move-course',
  imports: [FORM, OtherChanges, Button, CourseTold, PageLayout, PlanCheckNotice, ProblemNotice, Skeleton, DateInput, TimeInput],
  templateUrl: './move-course.html',
  styleUrl: '../../parts/form.css',
})
export class MoveCoursePage {
  readonly id = input.required<string>();
  /** `?til=2026-03-21`: the first day, when it was dropped on one. */
  readonly til = input<string>();
  /** `?fra=planlegg`: back to the planner afterwards. */
  readonly fra = input<string>();
  /** `?halvar=2027-1`: the half-year she looked at there. */
  readonly halvar = input<string>();

  protected readonly w = words(planningWords);
  protected readonly c2 = words(courseWords);
  protected readonly states = words(stateWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  protected readonly course = read<StaffCourse>(() => `/staff/courses/${this.id()}`);
  protected readonly audience = read<CourseAudience>(() =>
    this.course.value() === undefined || this.course.value()?.state === 'draft' ? undefined : `/staff/courses/${this.id()}/audience`,
  );
  private readonly mails = viewChild<CourseTold>('mails');
  protected readonly back = computed(() => (this.fra() === 'planlegg' ? this.#planner(this.halvar()) : ['/kontor/kurs', this.id()]));
  protected readonly name = computed(() => {
    const it = this.course.value();
    return it === undefined ? '' : courseTitle(this.c2(), it.type[this.f().lang], it.venue?.place ?? '');
  });

  readonly #model = linkedSignal<Move>(() => ({ days: this.#startDays(), overrideReason: '' }));
  protected readonly editing = editing({
    known: this.course.value,
    model: this.#model,
    toModel: (course: StaffCourse) => ({ days: daysOf(course), overrideReason: '' }),
    again: (api) => api.get<StaffCourse>(`/staff/courses/${this.id()}`),
  });
  protected readonly sending = submission(async (api, { days, overrideReason }: Move, sending) => {
    const version = this.editing.version();
    const why = overrideReason === '' ? {} : { overrideReason };
    const outcome = await api.put<unknown>(`/staff/courses/${this.id()}/days`, { days, version, ...why }, sending);
    return atFields(await this.editing.checked(outcome), fieldOf);
  });
  protected readonly move = form(
    this.#model,
    (path) => validateStandardSchema(path, CourseMove.omit({ version: true })),
    submitting(this.sending, { body: (move) => move, done: () => this.#done() }),
  );
  protected readonly asked = askPlan(() => {
    const [course, days] = [this.course.value(), this.#model().days.filter(isWholeDay)];
    return course === undefined ? undefined : { officeId: course.officeId, courseId: course.id, days };
  });
  protected readonly mustSayWhy = computed(() => (this.asked.check()?.clashes.length ?? 0) > 0);
  protected readonly unplaced = computed(() => unplacedIn(this.sending.problem(), fieldOf));
  protected readonly labels = computed(() => {
    const [w, c] = [this.w(), this.c2().form];
    return { days: c.date, date: c.date, startsAt: c.startsAt, endsAt: c.endsAt, overrideReason: w.check.overrideReason };
  });

  /** The days after the first keep their distance to it. */
  protected follow(): void {
    const first = this.#model().days[0]?.date ?? '';
    const before = this.course.value()?.days ?? [];
    if (!isLocalDate(first)) return;
    const moved = moveDays(before, first);
    this.#model.update((move) => ({ ...move, days: move.days.map((day, i) => ({ ...day, date: moved[i]?.date ?? day.date })) }));
  }

  /** In the planner: the half-year that it is in now, which may be another than the one it was moved from. */
  #after(first: string | undefined): UrlTree {
    return this.fra() === 'planlegg'
      ? this.#planner(halfYearOf(first ?? this.today()).name)
      : this.#router.createUrlTree(['/kontor/kurs', this.id()]);
  }
  #planner(halvar: string | undefined): UrlTree {
    return this.#router.createUrlTree(['/kontor/planlegg'], halvar === undefined ? {} : { queryParams: { halvar } });
  }
  #startDays(): DayPlan[] {
    const days = daysOf(this.course.value());
    const first = this.til();
    return first !== undefined && isLocalDate(first) ? moveDays(days, first) : days;
  }
  #done(): void {
    const days = this.#model().days.map(({ date }) => date);
    this.#toasts.show(`${this.w().movedTo({ days: this.f().dates(days, this.today()) })} ${this.mails()?.text() ?? ''}`.trim());
    // The form is done with: back is where she came from.
    void this.#router.navigateByUrl(this.#after(days[0]), { replaceUrl: true });
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  'course.room-taken': 'overrideReason',
  'course.trainer-taken': 'overrideReason',
  'course.in-the-past': 'days.0.date',
  'course.days-not-in-order': 'days.1.date',
  'course.days-not-consecutive': 'days.1.date',
  'course.day-ends-before-start': 'days.0.endsAt',
};
function fieldOf(code: string): string | undefined {
  return FIELDS[code];
}

function daysOf(course: StaffCourse | undefined): DayPlan[] {
  return (course?.days ?? []).map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }));
}
