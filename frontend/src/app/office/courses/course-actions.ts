import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { CourseTask, StaffCourse } from '@igang/contracts';
import { CapacityChange } from '@igang/contracts/training/courses';
import { Session, submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { atFields } from '../parts/at-fields.ts';
import { changes, type Changes } from '../parts/change.ts';
import { ReasonDialog } from '../parts/reason-dialog.ts';
import { WillTell } from '../parts/will-tell.ts';
import { courseStepWords, courseWords, officeWords, planningWords } from '../words.ts';
import { fieldOf } from './planning/course-plan.ts';
import type { NextTask } from './course-tasks.ts';
import { CourseTold } from './course-told.ts';
import { ExtendDeadline } from './planning/extend-deadline.ts';
import { SaveTemplateDialog } from './planning/save-template.ts';
import { ToRing } from './enrolments/to-ring.ts';

interface Places {
  capacity: number;
}

/** What can be done with the course now: the one next step as a firm button, or all the rest quietly. */
@Component({
  selector: 'ig-course-actions',
  imports: [
    FORM,
    Button,
    ConfirmDialog,
    CourseTold,
    ExtendDeadline,
    ProblemNotice,
    ReasonDialog,
    RouterLink,
    SaveTemplateDialog,
    ToRing,
    WillTell,
  ],
  templateUrl: './course-actions.html',
  styles: `
    .rest {
      align-items: start;
      display: flex;
      flex-direction: column;
      margin-inline-start: calc(-1 * var(--ds-size-4));
    }
    .rest > p {
      padding-inline-start: var(--ds-size-4);
    }
    .rest > p > [igButton]:first-child {
      margin-inline-start: calc(-1 * var(--ds-size-4));
    }
    .rest > [igButton] {
      justify-content: start;
      text-align: start;
    }
  `,
})
export class CourseActions {
  readonly course = input.required<StaffCourse>();
  readonly change = input.required<Changes>();
  readonly only = input<NextTask>();
  readonly except = input<NextTask>();

  protected readonly w = words(courseWords);
  protected readonly p = words(planningWords);
  protected readonly s = words(courseStepWords);
  /** What is decided together: it goes, it is another day, there is more time, it is called off. */
  protected readonly decides = computed(() => this.only() === 'confirm');
  readonly #router = inject(Router);
  protected readonly mayPlan = inject(Session).isOffice;
  protected readonly keep = viewChild<SaveTemplateDialog>('keeping');
  readonly #o = words(officeWords);
  readonly #toasts = inject(Toasts);
  // Of its own: the page has nothing to read again when it is done.
  readonly #discarding = changes(() => undefined);
  protected readonly notDiscarded = this.#discarding.problem;
  private readonly anyway = viewChild<ConfirmDialog>('anyway');
  private readonly cancelDialog = viewChild<ReasonDialog>('cancelling');
  private readonly extendDialog = viewChild<ExtendDeadline>('extending');
  private readonly discardDialog = viewChild<ConfirmDialog>('discarding');
  private readonly capacityDialog = viewChild<ConfirmDialog>('capacityAsked');
  protected readonly path = computed(() => `/staff/courses/${this.course().id}`);

  protected readonly capacitySending = submission(async (api, body: Places, sending) =>
    atFields(await api.put<unknown>(`${this.path()}/capacity`, body, sending), fieldOf),
  );
  protected readonly capacity = form(
    linkedSignal<Places>(() => ({ capacity: this.course().capacity })),
    (path) => validateStandardSchema(path, CapacityChange),
    submitting(this.capacitySending, { body: (model) => model, done: () => this.#done() }),
  );

  /** Whether to offer it here: it is possible, and it is (or is not) the one next step. */
  protected offers(task: CourseTask, next?: NextTask): boolean {
    const only = this.only();
    const here = only === undefined ? this.except() !== next || next === undefined : only === next;
    return here && this.course().can.includes(task);
  }
  /** Says afterwards who is told, as it was said before. */
  protected put(what: string, body: unknown = {}, told = ''): void {
    void this.change().make({ method: 'put', path: `${this.path()}/${what}`, body }, `${this.#o().saved} ${told}`.trim());
  }
  protected async discard(): Promise<void> {
    const isGone = await this.#discarding.make({ method: 'delete', path: this.path() }, this.s().discard.done);
    if (isGone) void this.#router.navigate(['/kontor/kurs'], { replaceUrl: true });
  }
  protected reopen(): void {
    void this.change().make({ method: 'delete', path: `${this.path()}/closure` }, this.#o().saved);
  }
  /** Too few: ask whether it goes all the same before sending. */
  protected confirm(told: string): void {
    const { taken, minimumPlaces } = this.course();
    if (taken < minimumPlaces) this.anyway()?.open();
    else this.put('confirmation', { anyway: false }, told);
  }

  protected openCancel(): void {
    this.cancelDialog()?.open();
  }
  protected openExtend(): void {
    this.extendDialog()?.open();
  }
  protected openDiscard(): void {
    this.discardDialog()?.open();
  }
  protected openCapacity(): void {
    this.capacityDialog()?.open();
  }

  #done(): void {
    this.capacityDialog()?.close();
    this.#toasts.show(this.#o().saved);
    this.change().refresh();
  }
}
