import { Component, computed, inject, input, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { Created, TrainerCalendar } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import { read, Session, submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting, TimeInput } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { courseWords, planningWords } from '../words.ts';
import { courseTitle } from '../parts/course-title.ts';
import { emptyTime, timeBody, TimeForm, timeLine, type TimeModel, weekdayNames } from './trainer-times.ts';

/** When a trainer can and cannot, and what she leads. */
@Component({
  selector: 'ig-trainer-page',
  imports: [FORM, Button, PageLayout, ProblemNotice, Skeleton, DateInput, TimeInput],
  templateUrl: './trainer-page.html',
  styleUrl: '../parts/form.css',
  styles: `
    .line {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-2) var(--ds-size-4);
      justify-content: space-between;
    }
  `,
})
export class TrainerPage {
  readonly id = input.required<string>();

  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().trainers);
  readonly #courses = words(courseWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #me = inject(Session).me;
  protected readonly isMine = computed(() => this.#me()?.person.id === this.id());
  protected readonly calendar = read<TrainerCalendar>(() => `/staff/trainers/${this.id()}/calendar`);
  protected readonly change = changes(() => this.calendar.reload());
  protected readonly weekdays = computed(() => weekdayNames(this.#f()));
  protected readonly lines = computed(() =>
    (this.calendar.value()?.times ?? []).map((time) => ({
      id: time.id,
      text: timeLine(time, { w: this.w(), f: this.#f(), today: this.#today() }),
    })),
  );
  protected readonly booked = computed(() =>
    (this.calendar.value()?.booked ?? []).map((day) => ({
      when: upperFirst(this.#f().days([day], this.#today())),
      what: courseTitle(this.#courses(), day.type[this.#f().lang], day.place) + (day.override ? ` (${this.w().override})` : ''),
    })),
  );

  readonly #model = signal<TimeModel>(emptyTime());
  protected readonly sending = submission((api, model: TimeModel, sending) =>
    api.post<Created>(`/staff/trainers/${this.id()}/times`, timeBody(model), sending),
  );
  protected readonly time = form(
    this.#model,
    (path) => validateStandardSchema(path, TimeForm),
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );
  protected readonly labels = computed(() => {
    const { fromDay, untilDay, startsAt, endsAt } = this.w();
    return { fromDay, untilDay, startsAt, endsAt };
  });

  /** One day away is the most usual. */
  protected follow(): void {
    this.#model.update((time) => (time.untilDay < time.fromDay ? { ...time, untilDay: time.fromDay } : time));
  }
  protected remove(id: string): void {
    void this.change.make({ method: 'delete', path: `/staff/trainer-times/${id}` });
  }
  #done(): void {
    this.time().reset(emptyTime());
    this.calendar.reload();
  }
}
