import { Component, computed, inject, Injector, input, type OnInit, output, runInInjectionContext } from '@angular/core';
import { type FieldTree, form, validateStandardSchema } from '@angular/forms/signals';
import type { Created, CourseTypeView, OfficeRef, Page, StaffCourse } from '@igang/contracts';
import { NewCourse } from '@igang/contracts/courses';
import { addDays } from '@igang/domain';
import { read, submission } from '../../shared/api/index.ts';
import { type Draft, draft, FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { atFields, unplacedIn } from '../parts/at-fields.ts';
import { Offices } from '../parts/offices.ts';
import { courseWords, officeWords } from '../words.ts';
import {
  type CoursePlan,
  type DayPlan,
  emptyPlan,
  fieldOf,
  planOf,
  suggestedDeadline,
  withFirstDay,
  withHours,
  withType,
} from './course-plan.ts';
import { NewVenueDialog } from './new-venue.ts';
import { VenuePicker } from './venue-picker.ts';

/** Planning a course, or changing one. Kept on the device until it is saved. */
@Component({
  selector: 'ig-course-form',
  imports: [FORM, Button, NewVenueDialog, ProblemNotice, VenuePicker],
  templateUrl: './course-form.html',
  styleUrl: '../parts/form.css',
})
export class CourseForm implements OnInit {
  /** The course to change; left out when a new one is planned. */
  readonly course = input<StaffCourse>();
  /** Where a new one is to be, when that is known; the draft is its own. */
  readonly start = input<{ readonly code: string; readonly officeId: string; readonly venueId: string | null }>();
  readonly saved = output<string>();

  protected readonly w = words(courseWords);
  protected readonly o = words(officeWords);
  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #offices = inject(Offices);
  readonly #injector = inject(Injector);

  protected readonly types = read<{ items: CourseTypeView[] }>(() => '/staff/course-types');
  protected readonly trainers = read<Page<OfficeRef>>(() => {
    const officeId = this.draft.value().officeId;
    return officeId === '' ? undefined : { path: '/staff/trainers', params: { officeId, limit: 100 } };
  });
  protected readonly sending = submission(async (api, plan: CoursePlan, sending) => {
    const course = this.course();
    if (course === undefined) return atFields(await api.post<Created>('/staff/courses', plan, sending), fieldOf);
    const { officeId: _office, courseTypeId: _type, ...change } = plan;
    const outcome = await api.put<unknown>(`/staff/courses/${course.id}`, { ...change, version: course.version }, sending);
    return atFields(outcome.ok ? { ok: true, value: { id: course.id } } : outcome, fieldOf);
  });

  // Made when the course to change is known.
  protected draft!: Draft<CoursePlan>;
  protected plan!: FieldTree<CoursePlan>;
  #before: DayPlan | undefined;

  protected readonly offices = computed(() =>
    this.#offices.list().filter(({ kind }) => kind === 'district' || this.#offices.list().length === 1),
  );
  protected readonly type = computed(() => this.types.value()?.items.find(({ id }) => id === this.draft.value().courseTypeId));
  protected readonly labels = computed(() => {
    const w = this.w().form;
    return {
      courseTypeId: w.type,
      venueId: w.venue,
      room: w.room,
      date: w.date,
      startsAt: w.startsAt,
      endsAt: w.endsAt,
      capacity: w.capacity,
      minimumPlaces: w.minimumPlaces,
      enrolmentDeadline: w.deadline,
      trainerIds: w.trainers,
      message: w.message,
    };
  });
  protected readonly suggested = computed(() => suggestedDeadline(this.draft.value().days[0]?.date ?? '', this.today()));
  readonly #dates = computed(() =>
    this.draft
      .value()
      .days.map(({ date }) => date)
      .filter((date) => date !== ''),
  );
  readonly #holidays = read<{ items: { date: string; name: string }[] }>(() => {
    const dates = [...this.#dates()].sort();
    const [from, until] = [dates[0], dates.at(-1)];
    return from === undefined || until === undefined
      ? undefined
      : { path: '/holidays', params: { from, until: until === from ? addDays(until, 1) : until } };
  });
  protected readonly holidays = computed(() => (this.#holidays.value()?.items ?? []).filter(({ date }) => this.#dates().includes(date)));
  /** A refusal that does not stand at its field already. */
  protected readonly unplaced = computed(() => unplacedIn(this.sending.problem(), fieldOf));
  protected readonly trainerProblem = computed(
    () =>
      this.plan
        .trainerIds()
        .errors()
        .find(({ kind }) => kind === 'server')?.message,
  );

  ngOnInit(): void {
    const course = this.course();
    const start = this.start();
    const planKey = start === undefined ? 'plan-course' : `plan-course.${start.code}`;
    const key = course === undefined ? planKey : `edit-course.${course.id}.${course.version}`;
    const empty = { ...emptyPlan(start?.officeId ?? this.#offices.home()), venueId: start?.venueId ?? '' };
    runInInjectionContext(this.#injector, () => {
      this.draft = draft(key, course === undefined ? empty : planOf(course));
      this.plan = form(
        this.draft.value,
        (path) => validateStandardSchema(path, NewCourse),
        submitting(this.sending, { body: (plan) => plan, done: ({ id }) => this.#done(id) }),
      );
    });
  }

  protected chooseType(): void {
    this.draft.value.update((plan) => withType(plan, this.type()));
  }
  protected chooseFirstDay(): void {
    this.draft.value.update((plan) => withFirstDay(plan, plan.days[0]?.date ?? '', this.type()?.consecutive ?? true, this.today()));
  }
  protected rememberHours(): void {
    this.#before = this.draft.value().days[0];
  }
  protected spreadHours(): void {
    this.draft.value.update((plan) => withHours(plan, this.#before, plan.days[0] ?? { date: '', startsAt: '', endsAt: '' }));
    this.rememberHours();
  }
  protected chooseVenue(venueId: string): void {
    this.draft.value.update((plan) => ({ ...plan, venueId }));
  }
  protected toggleTrainer(id: string): void {
    this.draft.value.update((plan) => ({
      ...plan,
      trainerIds: plan.trainerIds.includes(id) ? plan.trainerIds.filter((other) => other !== id) : [...plan.trainerIds, id],
    }));
  }
  #done(id: string): void {
    this.draft.clear();
    this.saved.emit(id);
  }
}
