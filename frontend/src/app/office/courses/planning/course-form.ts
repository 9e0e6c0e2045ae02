import { Component, computed, inject, Injector, input, type OnInit, output, runInInjectionContext, viewChild } from '@angular/core';
import { type FieldTree, form, validateStandardSchema } from '@angular/forms/signals';
import type { Created, CourseTypeView, OfficeRef, StaffCourse } from '@igang/contracts';
import { NewCourse } from '@igang/contracts/training/courses';
import { submission, whole } from '../../../shared/api/index.ts';
import {
  DateInput,
  type Draft,
  draft,
  editing,
  type Editing,
  FORM,
  OtherChanges,
  plain,
  submitting,
  TimeInput,
} from '../../../shared/forms/index.ts';
import { commonWords, formats, Today, words } from '../../../shared/i18n/index.ts';
import { Button, NotAll, ProblemNotice } from '../../../shared/ui/index.ts';
import { atFields, unplacedIn } from '../../parts/at-fields.ts';
import { Offices } from '../../parts/offices.ts';
import { courseStepWords, courseWords, officeWords, planningWords } from '../../words.ts';
import { askPlan } from './ask-plan.ts';
import {
  type CoursePlan,
  type DayPlan,
  emptyPlan,
  fieldOf,
  hasBegun,
  planOf,
  type PlanStart,
  proposalOf,
  withFirstDay,
  withHours,
  withType,
} from './course-plan.ts';
import { fieldLabels } from './course-labels.ts';
import { CourseTold } from '../course-told.ts';
import { deadlineHint, quietDeadline } from './deadline-words.ts';
import { DayRooms } from './day-rooms.ts';
import { NewVenueDialog } from './new-venue.ts';
import { PlanCheckNotice } from './plan-check.ts';
import { VenuePicker } from './venue-picker.ts';

/** Planning a course, or changing one. Kept on the device until it is saved. */
@Component({
  selector: 'ig-course-form',
  imports: [
    FORM,
    OtherChanges,
    Button,
    CourseTold,
    DateInput,
    DayRooms,
    NewVenueDialog,
    NotAll,
    PlanCheckNotice,
    ProblemNotice,
    TimeInput,
    VenuePicker,
  ],
  templateUrl: './course-form.html',
  styleUrl: '../../parts/form.css',
})
export class CourseForm implements OnInit {
  /** The course to change; left out when a new one is planned. */
  readonly course = input<StaffCourse>();
  /** Where a new one begins; an empty plan when left out. */
  readonly start = input<PlanStart>();
  readonly saved = output<string>();

  protected readonly w = words(courseWords);
  protected readonly p = words(planningWords);
  protected readonly s = words(courseStepWords);
  protected readonly o = words(officeWords);
  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #offices = inject(Offices);
  readonly #injector = inject(Injector);

  protected readonly types = whole<CourseTypeView>(() => '/staff/course-types');
  protected readonly trainers = whole<OfficeRef>(() => {
    const officeId = this.draft.value().officeId;
    return officeId === '' ? undefined : { path: '/staff/trainers', params: { officeId } };
  });
  protected readonly sending = submission(async (api, plan: CoursePlan, sending) => {
    const course = this.course();
    if (course === undefined) return atFields(await api.post<Created>('/staff/courses', plan, sending), fieldOf);
    const { officeId: _office, courseTypeId: _type, ...change } = plan;
    const outcome = await this.editing.checked(
      await api.put<unknown>(`/staff/courses/${course.id}`, { ...change, version: this.editing.version() }, sending),
    );
    return atFields(outcome.ok ? { ok: true, value: { id: course.id } } : outcome, fieldOf);
  });

  private readonly picker = viewChild(VenuePicker);
  // Made when the course to change is known.
  protected draft!: Draft<CoursePlan>;
  protected plan!: FieldTree<CoursePlan>;
  protected editing!: Editing<CoursePlan>;
  #before: DayPlan | undefined;

  protected readonly offices = computed(() =>
    this.#offices.list().filter(({ kind }) => kind === 'district' || this.#offices.list().length === 1),
  );
  protected readonly type = computed(() => this.types.items()?.find(({ id }) => id === this.draft.value().courseTypeId));
  protected readonly labels = computed(() => fieldLabels(this.w(), this.p(), this.draft.value().days.length));
  protected readonly hasBegun = computed(() => this.course() === undefined && hasBegun(this.draft.value(), new Date()));
  protected readonly deadlineHint = computed(() =>
    deadlineHint(this.draft.value().days[0]?.date ?? '', { w: this.w(), f: this.f(), today: this.today() }),
  );
  protected readonly quietDeadline = computed(() => quietDeadline(this.draft.value().enrolmentDeadline, this.p()));
  /** A course that people know of: whoever is told is said before it is saved. */
  protected readonly tells = computed(() => {
    const course = this.course();
    return course === undefined || course.state === 'draft' ? undefined : course;
  });
  protected readonly asked = askPlan(() => proposalOf(this.draft.value(), this.course()?.id));
  protected readonly mustSayWhy = computed(
    () => (this.asked.check()?.clashes.length ?? 0) > 0 || this.plan.overrideReason().errors().length > 0,
  );
  /** A refusal that does not stand at its field already. */
  protected readonly unplaced = computed(() => unplacedIn(this.sending.problem(), fieldOf));
  ngOnInit(): void {
    const course = this.course();
    const begin = this.start() ?? { key: 'course-plan', plan: emptyPlan(this.#offices.home()) };
    const key = course === undefined ? begin.key : `change-course.${course.id}.${course.version}`;
    runInInjectionContext(this.#injector, () => {
      this.draft = draft(key, course === undefined ? begin.plan : planOf(course));
      this.editing = editing({
        known: this.course,
        model: this.draft.value,
        toModel: planOf,
        again: (api) => api.get<StaffCourse>(`/staff/courses/${course?.id ?? ''}`),
      });
      this.plan = form(
        this.draft.value,
        (path) => validateStandardSchema(path, NewCourse),
        submitting(this.sending, { body: (plan) => plan, done: ({ id }) => this.#done(id) }),
      );
    });
  }

  /** People and places by their names in what another has changed. */
  protected readonly shown = (key: string, value: unknown): string => {
    if (key === 'trainerIds' && Array.isArray(value))
      return plain(value.map((id) => this.trainers.items()?.find((trainer) => trainer.id === id)?.name ?? ''));
    return key === 'venueId' ? (this.picker()?.nameOf(value) ?? '') : plain(value);
  };

  protected chooseType(): void {
    this.draft.value.update((plan) => withType(plan, this.type()));
  }
  protected chooseFirstDay(): void {
    this.draft.value.update((plan) => withFirstDay(plan, plan.days[0]?.date ?? '', this.#after(plan.days.length), this.today()));
  }
  protected rememberHours(): void {
    this.#before = this.draft.value().days[0];
  }
  protected spreadHours(): void {
    const [first] = this.draft.value().days;
    if (!first?.startsAt || !first.endsAt) return;
    this.draft.value.update((plan) => withHours(plan, this.#before, first));
    this.rememberHours();
  }
  /** How far the days are from the first: in a row when the type says so, else as in what the plan began from. */
  #after(count: number): readonly number[] | undefined {
    return (this.type()?.consecutive ?? true) ? Array.from({ length: count }, (_, i) => i) : this.start()?.after;
  }
  protected chooseRooms(rooms: readonly string[][]): void {
    this.draft.value.update((plan) => ({ ...plan, days: plan.days.map((day, i) => ({ ...day, roomIds: rooms[i] ?? [] })) }));
  }
  protected forgetRooms(): void {
    this.chooseRooms([]);
  }
  protected chooseVenue(venueId: string): void {
    this.draft.value.update((plan) => ({ ...plan, venueId }));
    this.forgetRooms();
  }
  protected addedVenue(venueId: string): void {
    this.picker()?.venues.reload();
    this.chooseVenue(venueId);
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
