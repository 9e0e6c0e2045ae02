import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import type { EnrolmentMove, StaffCourseRow, StaffEnrolment } from '@igang/contracts';
import { submission, whole } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { ConfirmDialog, NotAll, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { WillTell } from '../parts/will-tell.ts';
import { courseWords, participantWords } from '../words.ts';
import { courseTitle } from '../parts/course-title.ts';

const EMPTY: EnrolmentMove = { courseId: '', reason: '', toList: false };

/** To another course of the office: with a place there, or, when the office says so, at the end of its list. */
@Component({
  selector: 'ig-move-participant',
  imports: [FORM, ConfirmDialog, NotAll, ProblemNotice, WillTell],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().title({ name: person().name })"
      [confirm]="w().confirm"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p>{{ w().text }}</p>
      <form #element class="ig-stack" [formRoot]="move">
        <ig-field [field]="move.courseId" [label]="w().course">
          <select igInput [formField]="move.courseId">
            <option value="">{{ w().choose }}</option>
            @for (course of courses(); track course.id) {
              <option [value]="course.id">{{ course.label }}</option>
            }
          </select>
        </ig-field>
        <ig-not-all [list]="planned" />
        <ig-problem [problem]="planned.problem()" retryable (retry)="planned.reload()" />
        <ig-field toggle [field]="move.toList" [label]="w().toList" [hint]="w().toListHint">
          <input igInput type="checkbox" [formField]="move.toList" />
        </ig-field>
        <ig-field [field]="move.reason" [label]="w().reason" [hint]="w().reasonHint">
          <textarea igInput rows="2" [formField]="move.reason"></textarea>
        </ig-field>
        <ig-problem [problem]="sending.problem()" />
      </form>
      <ig-will-tell [of]="moving()" [open]="dialog.isOpen() && move.courseId().value() !== ''" />
    </ig-confirm>
  `,
})
export class MoveParticipant {
  readonly person = input.required<StaffEnrolment>();
  readonly moved = output();

  readonly #words = words(participantWords);
  protected readonly w = computed(() => this.#words().move);
  readonly #cw = words(courseWords);
  readonly #f = formats();
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #wanted = signal(false);
  protected readonly planned = whole<StaffCourseRow>(() => (this.#wanted() ? '/staff/courses' : undefined));
  protected readonly courses = computed(() =>
    (this.planned.items() ?? [])
      .filter(({ id, state }) => id !== this.person().courseId && (state === 'open' || state === 'closed'))
      .map(({ id, type, place, days, capacity, taken, waiting }) => ({
        id,
        label: [
          courseTitle(this.#cw(), type[this.#f().lang], place),
          this.#f().dates(days.map(({ date }) => date)),
          waiting > 0 ? this.w().waiting({ waiting }) : this.w().places({ free: Math.max(0, capacity - taken) }),
        ].join(', '),
      })),
  );
  protected readonly sending = submission((api, body: EnrolmentMove, sending) =>
    api.put(`/staff/enrolments/${this.person().id}/course`, body, sending),
  );
  protected readonly move = form(
    signal<EnrolmentMove>(EMPTY),
    (path) => {
      required(path.courseId);
      required(path.reason);
      maxLength(path.reason, 500);
    },
    submitting(this.sending, { body: (model: EnrolmentMove) => model, done: () => this.#finish() }),
  );

  protected readonly moving = computed(() => {
    const { courseId, toList } = this.move().value();
    return { method: 'put' as const, path: `/staff/enrolments/${this.person().id}/course`, body: { courseId, toList, reason: '–' } };
  });

  open(): void {
    this.#wanted.set(true);
    this.sending.forget();
    this.dialog().open();
  }
  #finish(): void {
    this.dialog().close();
    this.move().reset(EMPTY);
    this.#toasts.show(this.w().done);
    this.moved.emit();
  }
}
