import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { StaffStarter } from '@igang/contracts';
import { Pause } from '@igang/contracts/starters/starters';
import { addDays, localDate } from '@igang/domain';
import { named } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';
import { read, submission } from '../../shared/api/index.ts';
import { ContactForm, contactWords } from '../../shared/contact/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { formats, stateWords, Today, words } from '../../shared/i18n/index.ts';
import {
  Button,
  ConfirmDialog,
  Icon,
  MailText,
  PageLayout,
  ProblemNotice,
  QualificationHistory,
  Skeleton,
  StatePill,
  StonePath,
  Toasts,
} from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { officeWords } from '../words.ts';
import { StarterPromise } from './starter-promise.ts';

const PAUSE_DAYS = 90;
interface Until {
  until: string;
}

/** One starter: how to reach her, what she has now, and whether she may be asked. */
@Component({
  selector: 'ig-starter-page',
  imports: [
    FORM,
    Button,
    ConfirmDialog,
    ContactForm,
    DateInput,
    Icon,
    MailText,
    PageLayout,
    ProblemNotice,
    QualificationHistory,
    RouterLink,
    Skeleton,
    StatePill,
    StarterPromise,
    StonePath,
  ],
  templateUrl: './starter-page.html',
})
export class StarterPage {
  readonly id = input.required<string>();

  protected readonly phone = shownPhone;
  protected readonly k = words(contactWords);
  protected readonly w = words(officeWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #states = words(stateWords);
  readonly #toasts = inject(Toasts);
  private readonly dialog = viewChild<ConfirmDialog>('pauseDialog');

  protected readonly starter = read<StaffStarter>(() => `/staff/starters/${this.id()}`);
  protected readonly change = changes(() => this.starter.reload());
  protected readonly pausing = submission((api, body: Until, sending) =>
    api.put<unknown>(`/staff/starters/${this.id()}/pause`, body, sending),
  );
  protected readonly pauseForm = form(
    signal<Until>({ until: addDays(inject(Today).date(), PAUSE_DAYS) }),
    (path) => validateStandardSchema(path, Pause),
    submitting(this.pausing, { body: (model) => model, done: () => this.#paused() }),
  );
  protected readonly standing = computed(() => {
    const [it, w] = [this.starter.value(), this.w().people];
    if (it === undefined || it.qualifiedUntil === null) return w.notQualified;
    return w.qualifiedUntil({ day: this.f().plainDate(localDate(new Date(it.qualifiedUntil))) });
  });

  protected askedOn(instant: string): string {
    return this.f().day(localDate(new Date(instant)), this.today());
  }
  protected talked(): void {
    void this.change.make({ method: 'put', path: `/staff/starters/${this.id()}/supervision-done` }, this.w().saved);
  }
  protected nameOf(state: string): string {
    return named(this.#states().group, state) ?? state;
  }
  protected resume(): void {
    void this.change.make({ method: 'delete', path: `/staff/starters/${this.id()}/pause` }, this.w().saved);
  }
  #paused(): void {
    this.dialog()?.close();
    this.#toasts.show(this.w().saved);
    this.starter.reload();
  }
}
